/** What stands open until a clinician and a lawyer have decided. The protocol document prints it above the signatures. */

interface Conflict {
  readonly topic: string;
  readonly us: string;
  readonly elsewhere: string;
  /** What the rules do until somebody decides otherwise. */
  readonly choice: string;
  /** Ids of the items and findings it bears on. */
  readonly rules: readonly string[];
}

/** Where sources conflict: clinical basis §4.5, in table order. A claim from memory says so. */
export const conflicts: readonly Conflict[] = [
  {
    topic: 'Heart attack in the past 6 weeks',
    us: 'Not in section 4 of the Spravato label; assess under 5.7.',
    elsewhere: 'EMA: contraindicated. UK Ketalar: severe coronary disease is a contraindication.',
    choice:
      'Needs clearance, with a line for staff: EMA contraindication. Under the EU or the UK label it is a label contraindication.',
    rules: ['heart-attack'],
  },
  {
    topic: 'Blood pressure',
    us: 'Above 140/90: a general guide; weigh benefit and risk.',
    elsewhere: 'Swiss ketamine label: contraindicated above 180/100.',
    choice:
      'Needs clearance above 140 or above 90. A line for staff from 180 or from 120 (AHA crisis range, from memory); with symptoms it is an emergency.',
    rules: ['bp-uncontrolled', 'blood-pressure-reading', 'blood-pressure-emergency'],
  },
  {
    topic: 'Arteriovenous malformation',
    us: 'In section 4.',
    elsewhere: 'Not listed in the excerpt of EMA 4.3 that was read.',
    choice: 'Label contraindication.',
    rules: ['avm'],
  },
  {
    topic: 'Stroke, head injury',
    us: 'Caution (Medication Guide).',
    elsewhere: 'UK Ketalar: cerebrovascular accident and cerebral trauma are contraindications.',
    choice: 'Needs clearance.',
    rules: ['stroke-tia', 'head-injury'],
  },
  {
    topic: 'Hyperthyroidism, not controlled',
    us: 'Not in section 4.',
    elsewhere: 'Swiss label: contraindicated. EMA: caution.',
    choice: 'Needs clearance.',
    rules: ['hyperthyroid'],
  },
  {
    topic: 'Psychosis',
    us: 'Careful assessment (5.2).',
    elsewhere: 'ASRA 2018: avoid in poorly controlled psychosis.',
    choice: 'Needs clearance; current symptoms also ask for contact today or tomorrow.',
    rules: ['psychosis-current', 'psychosis-history'],
  },
  {
    topic: 'MAOI',
    us: 'Monitor blood pressure.',
    elsewhere: 'Case reports are reassuring.',
    choice: 'Needs clearance, to be cautious.',
    rules: ['maoi'],
  },
  {
    topic: 'Benzodiazepine',
    us: 'Monitor.',
    elsewhere: 'Ketalar 7.3 is worded more strongly.',
    choice: 'Caution; two or more sedatives, or any opioid, need clearance.',
    rules: ['benzodiazepine', 'opioid-current', 'sedative-combination'],
  },
  {
    topic: 'Lamotrigine',
    us: 'Not on the label.',
    elsewhere: 'Veraart and Andrade differ.',
    choice: 'Caution, and no advice to stop.',
    rules: ['lamotrigine'],
  },
];

/** For a clinician to decide: clinical basis §10. The doses marked uncertain stand in the table of medicines. */
export const clinicianDecides: readonly string[] = [
  'Every minimum dose that is marked as uncertain.',
  'Venlafaxine: a minimum of 75 mg or of 150 mg.',
  'Sertraline: a minimum of 50 mg or of 100 mg.',
  'Bupropion: a minimum of 150 mg or of 300 mg.',
  'Duloxetine: a minimum of 40 mg or of 60 mg.',
  'Fluvoxamine: a minimum of 50 mg or of 100 mg.',
  'Trials: four weeks or six.',
  'Benzodiazepine as a caution.',
  'The tier of a heart attack in the past six weeks.',
  'The items marked P, which ask for contact today or tomorrow.',
  'The wording of the outcome discuss-consult.',
];

/** For a lawyer to decide: clinical basis §10. */
export const lawyerDecides: readonly string[] = [
  'The device status of the patient view.',
  'The role under HIPAA.',
  'State privacy law.',
  'Minors.',
  'The use of texts of instruments.',
  'The name Spravato, and fair balance.',
];

/** What was looked for and not found: clinical basis §10. */
export const notFound: readonly string[] = [
  'The minimum doses of each medicine in ATHF-SF, ATHF-SF2 and MGH-ATRQ: only abstracts were seen. Use the Maudsley Treatment Inventory, US labels and a psychiatrist.',
  'The full text of the Spravato label of March 2026: only its header was seen. Check the numbering of sections 2, 5.7 to 5.11, 7 and 8, and whether 7 and 8 changed.',
  'The exact current sentence of section 4 of the Ketalar label.',
  'The UK Ketalar list (porphyria, seizure, thyroid hormone) beyond its first lines.',
  'The row on ketamine in the VA/DoD PTSD guideline of 2023; the RANZCP memorandum; the text on patient selection by McIntyre and by Sanacora.',
  'What the C-SSRS license page says of software outside of care, and the triage colors on the form itself.',
  'The text of the FTC’s 2024 amendment to the Health Breach Notification Rule, and the FDA’s own current list of enforcement discretion beyond step 7.A.',
  'Help lines of Ireland, of the EU (112) and of Mexico: given from memory.',
];
