import { protocol } from '../protocol.ts';
import type { Source } from '../types.ts';

const spravatoUs = {
  document: 'SPRAVATO (esketamine) nasal spray, US Prescribing Information',
  version: 'SPL version 18, effective 2026-03-13',
} as const;

const ketalarUs = {
  document: 'KETALAR (ketamine hydrochloride) injection, US Prescribing Information',
  version: 'Revised 10/2024',
} as const;

const spravatoEuSmpc = {
  document: 'Spravato (esketamine), EU Summary of Product Characteristics (EMA)',
} as const;

const ketalarUk = {
  document: 'Ketalar (ketamine), UK Summary of Product Characteristics',
  version: '2019',
} as const;

const cSsrs = {
  document: 'Columbia-Suicide Severity Rating Scale (C-SSRS) Screener',
  version: 'Edition not recorded',
} as const;

/** The sections of labels, guidelines and papers that the clinical items rest on: clinical basis, part 4. */
export const labelSources = [
  // US Spravato label. Only the header of version 18 was read itself, so no section of it is marked official.
  {
    id: 'spravato-us-boxed-warning',
    ...spravatoUs,
    section: 'Boxed warning',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy of the current label.',
  },
  {
    id: 'spravato-us-1',
    ...spravatoUs,
    section: '1 Indications and limits of use',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy.',
  },
  {
    id: 'spravato-us-2',
    ...spravatoUs,
    section: '2 (nasal medicines before a dose)',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a secondary copy. Check the numbering of section 2.',
  },
  {
    id: 'spravato-us-observation',
    ...spravatoUs,
    section: 'Observation for at least 2 hours (section number not recorded)',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in copies of the current and the 2019 label. The clinical basis names no section for it.',
  },
  {
    id: 'spravato-us-4',
    ...spravatoUs,
    section: '4 Contraindications',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy, section number in a copy of the current label.',
  },
  {
    id: 'spravato-us-5-2',
    ...spravatoUs,
    section: '5.2 Dissociation',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a secondary source, section number in a copy of the current label.',
  },
  {
    id: 'spravato-us-5-3',
    ...spravatoUs,
    section: '5.3 Respiratory depression',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; read in a copy of the current label.',
  },
  {
    id: 'spravato-us-5-4',
    ...spravatoUs,
    section: '5.4 Abuse and misuse',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; section number from a copy of the current label, text also from a copy of the 2019 label and a secondary source.',
  },
  {
    id: 'spravato-us-5-6',
    ...spravatoUs,
    section: '5.6 Suicidal thoughts',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; read in copies.',
  },
  {
    id: 'spravato-us-5-7',
    ...spravatoUs,
    section: '5.7 Blood pressure',
    confirmation: 'inferred',
    note: 'Section number inferred: 5.6 in the 2019 label plus one, since respiratory depression was added as 5.3. Text read in a copy of the 2019 label and a secondary source; only the header of this version was seen.',
  },
  {
    id: 'spravato-us-5-8',
    ...spravatoUs,
    section: '5.8 Cognition',
    confirmation: 'inferred',
    note: 'Section number inferred: 5.7 in the 2019 label plus one. The number was seen in a copy of the 2019 label; no text of it is recorded as read. That it bears on dementia is our reading.',
  },
  {
    id: 'spravato-us-5-9',
    ...spravatoUs,
    section: '5.9 Driving',
    confirmation: 'inferred',
    note: 'Section number inferred: 5.8 in the 2019 label plus one. Text read in a copy of the 2019 label; only the header of this version was seen.',
  },
  {
    id: 'spravato-us-5-10',
    ...spravatoUs,
    section: '5.10 Bladder',
    confirmation: 'inferred',
    note: 'Section number inferred: 5.9 in the 2019 label plus one. Text read in a copy of the 2019 label; only the header of this version was seen.',
  },
  {
    id: 'spravato-us-5-11',
    ...spravatoUs,
    section: '5.11 Embryo-fetal',
    confirmation: 'inferred',
    note: 'Section number inferred: 5.10 in the 2019 label plus one. Text read in a copy of the 2019 label and a secondary source; only the header of this version was seen.',
  },
  {
    id: 'spravato-us-7-1',
    ...spravatoUs,
    section: '7.1 CNS depressants',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy. Check the numbering of section 7 and whether it changed.',
  },
  {
    id: 'spravato-us-7-2',
    ...spravatoUs,
    section: '7.2 Psychostimulants',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; list of medicines read in a secondary source. Check the numbering of section 7 and whether it changed.',
  },
  {
    id: 'spravato-us-7-3',
    ...spravatoUs,
    section: '7.3 MAOIs',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy of the 2019 label and another copy. Check the numbering of section 7 and whether it changed.',
  },
  {
    id: 'spravato-us-8-1',
    ...spravatoUs,
    section: '8.1 Pregnancy',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a secondary source. Check the numbering of section 8 and whether it changed.',
  },
  {
    id: 'spravato-us-8-2',
    ...spravatoUs,
    section: '8.2 Lactation',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a secondary source. Check the numbering of section 8 and whether it changed.',
  },
  {
    id: 'spravato-us-8-3',
    ...spravatoUs,
    section: '8.3 Contraception',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy of the 2019 label and a secondary source. Check the numbering of section 8 and whether it changed.',
  },
  {
    id: 'spravato-us-8-4',
    ...spravatoUs,
    section: '8.4 Pediatric',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; read in a copy of the current label. Check the numbering of section 8 and whether it changed.',
  },
  {
    id: 'spravato-us-8-5',
    ...spravatoUs,
    section: '8.5 Geriatric',
    confirmation: 'memory',
    note: 'The clinical basis prints this section with no mark: no text of it is recorded as seen. Check the numbering of section 8 and whether it changed.',
  },
  {
    id: 'spravato-us-8-6',
    ...spravatoUs,
    section: '8.6 Liver',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy of the 2019 label. Check the numbering of section 8 and whether it changed.',
  },
  {
    id: 'spravato-us-9-2',
    ...spravatoUs,
    section: '9.2 (history of substance use disorder, including alcohol)',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy of the 2019 label and a secondary source.',
  },
  {
    id: 'spravato-us-17',
    ...spravatoUs,
    section: '17 (someone to drive home; no driving until the next day)',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; text read in a copy of the 2019 label.',
  },
  {
    id: 'spravato-us-medication-guide',
    document: 'SPRAVATO (esketamine) nasal spray, US Medication Guide',
    section: 'List of health conditions',
    version: 'Revision not recorded',
    confirmation: 'copy',
    note: 'The list was read in a secondary copy only.',
  },
  {
    id: 'esketamine-consumer-monograph',
    document: 'Consumer drug monograph for esketamine (publisher not recorded)',
    section: 'List of health conditions',
    version: 'Not recorded',
    confirmation: 'copy',
    note: 'Names dementia. Not an official document: find dementia in one, or drop this reference, before release.',
  },
  {
    id: 'esketamine-trials-nasal',
    document: 'Trials of esketamine nasal spray (none named)',
    section: 'Exclusion of some nasal disease',
    version: 'Not recorded',
    confirmation: 'memory',
    note: 'From memory; the clinical basis names no trial or label section. Name one before release.',
  },

  // US Ketalar label.
  {
    id: 'ketalar-us-2-1',
    ...ketalarUs,
    section: '2.1',
    confirmation: 'copy',
    note: 'Read in a copy of this revision.',
  },
  {
    id: 'ketalar-us-4',
    ...ketalarUs,
    section: '4 Contraindications',
    confirmation: 'memory',
    note: 'The exact current sentences (serious hazard from a rise in blood pressure; known hypersensitivity) were not seen. A secondary monograph says "Significant hypertension".',
  },
  {
    id: 'ketalar-us-5-2',
    ...ketalarUs,
    section: '5.2 Emergence reactions',
    confirmation: 'copy',
    note: 'Read in a copy whose revision is not recorded.',
  },
  {
    id: 'ketalar-us-5-3',
    ...ketalarUs,
    section: '5.3 Respiratory depression',
    confirmation: 'copy',
    note: 'Read in a copy whose revision is not recorded.',
  },
  {
    id: 'ketalar-us-5-5',
    ...ketalarUs,
    section: '5.5 Pediatric neurotoxicity',
    confirmation: 'copy',
    note: 'Read in a copy whose revision is not recorded.',
  },
  {
    id: 'ketalar-us-5-6',
    ...ketalarUs,
    section: '5.6 Drug-induced liver injury',
    confirmation: 'copy',
    note: 'Read in a copy whose revision is not recorded.',
  },
  {
    id: 'ketalar-us-5-7',
    ...ketalarUs,
    section: '5.7 Increased CSF pressure',
    confirmation: 'inferred',
    note: 'The warning was read in a secondary source; the section number is inferred.',
  },
  {
    id: 'ketalar-us-6',
    ...ketalarUs,
    section: '6 Adverse reactions',
    confirmation: 'copy',
    note: 'Read in a copy whose revision is not recorded.',
  },
  {
    id: 'ketalar-us-7-1',
    ...ketalarUs,
    section: '7.1 Theophylline or aminophylline',
    confirmation: 'copy',
    note: 'Read in a copy of this revision.',
  },
  {
    id: 'ketalar-us-7-2',
    ...ketalarUs,
    section: '7.2 Sympathomimetics and vasopressin',
    confirmation: 'copy',
    note: 'Read in a copy of this revision.',
  },
  {
    id: 'ketalar-us-7-3',
    ...ketalarUs,
    section: '7.3 Benzodiazepines, opioids, other CNS depressants',
    confirmation: 'copy',
    note: 'Read in a copy of this revision.',
  },
  {
    id: 'ketalar-us-pregnancy',
    ...ketalarUs,
    section: 'Pregnancy (section number not recorded)',
    confirmation: 'copy',
    note: 'Read in a secondary monograph; the clinical basis names no section.',
  },
  {
    id: 'ketalar-us-chronic-use',
    ...ketalarUs,
    section: 'Genitourinary harm in chronic use (section number not recorded)',
    confirmation: 'copy',
    note: 'Read in a copy of this revision; the clinical basis names no section here.',
  },

  // EU Spravato.
  {
    id: 'ema-spravato-4-3',
    ...spravatoEuSmpc,
    section: '4.3 Contraindications',
    version: 'Revision of 2025',
    confirmation: 'copy',
    note: 'An excerpt was read in a copy.',
  },
  {
    id: 'ema-spravato-age-65',
    ...spravatoEuSmpc,
    section: 'Dosing from age 65 (section number not recorded)',
    version: 'Revision not recorded',
    confirmation: 'copy',
    note: 'Read in a copy; the clinical basis names no section.',
  },
  {
    id: 'ema-spravato-dialysis',
    ...spravatoEuSmpc,
    section: 'Dialysis (section number not recorded)',
    version: 'Revision not recorded',
    confirmation: 'copy',
    note: 'Read in scraped text of unknown origin: check first.',
  },
  {
    id: 'ema-spravato-seizure',
    ...spravatoEuSmpc,
    section: 'Side effects: seizure (section number not recorded)',
    version: 'Change of December 2024',
    confirmation: 'official',
    note: "Read in the document history of the Irish publication, not in the document's own section.",
  },
  {
    id: 'ema-spravato-bmi-35',
    ...spravatoEuSmpc,
    section: 'Sleep apnea with BMI 35 or more (section number not recorded)',
    version: 'Revision not recorded',
    confirmation: 'memory',
    note: 'The threshold is from memory.',
  },
  {
    id: 'ema-spravato-leaflet',
    document: 'Spravato (esketamine), EU Package Leaflet (EMA)',
    section: 'Conditions to talk to the doctor about',
    version: 'Revision not recorded',
    confirmation: 'copy',
    note: 'Read in a copy of the Portuguese leaflet.',
  },

  // UK and Swiss ketamine.
  {
    id: 'ketalar-uk-4-3',
    ...ketalarUk,
    section: '4.3 Contraindications',
    confirmation: 'copy',
    note: 'Read in a copy.',
  },
  {
    id: 'ketalar-uk-4-4',
    ...ketalarUk,
    section: '4.4 (list of cautions)',
    confirmation: 'memory',
    note: 'The list was seen to exist in a copy; that porphyria and seizure are on it is from memory.',
  },
  {
    id: 'ketalar-uk-4-5',
    ...ketalarUk,
    section: '4.5 (thyroid hormone)',
    confirmation: 'memory',
    note: 'Not seen.',
  },
  {
    id: 'ketalar-uk-alcohol',
    ...ketalarUk,
    section: '4.3 or 4.4 (chronic or acute alcohol)',
    confirmation: 'copy',
    note: 'Read in a copy; the clinical basis does not record in which of the two sections.',
  },
  {
    id: 'ketamine-swiss-contraindications',
    document: 'Ketamine, Swiss professional label (Fachinformation)',
    section: 'Contraindications',
    version: 'Revision not recorded',
    confirmation: 'copy',
    note: 'Read in a copy; the product is not named in the clinical basis.',
  },

  // Where the risk idea of our own safety questions comes from. Its text is not used, nor any level or
  // colour of it reported.
  {
    id: 'c-ssrs-screener-1-3',
    ...cSsrs,
    section: 'Items 1 to 3',
    confirmation: 'official',
    note: 'Risk idea only; our questions are our own words. Items read at the publisher; which level each item has was read in part in a secondary source.',
  },
  {
    id: 'c-ssrs-screener-4-5',
    ...cSsrs,
    section: 'Items 4 and 5, past month',
    confirmation: 'official',
    note: 'Risk idea only; our questions are our own words.',
  },
  {
    id: 'c-ssrs-screener-6',
    ...cSsrs,
    section: 'Item 6, past 3 months',
    confirmation: 'official',
    note: 'Risk idea only; our questions are our own words.',
  },
  {
    id: 'c-ssrs-screener-6-lifetime',
    ...cSsrs,
    section: 'Item 6, lifetime',
    confirmation: 'memory',
    note: 'Risk idea only; our questions are our own words. The item was read at the publisher; that it means a moderate level is from memory.',
  },
  {
    id: '988-lifeline-practice',
    document: '988 Lifeline, published practice for calls, texts and chats',
    section: 'What to expect: the counselor asks "are you safe?" first',
    version: 'Web page, date not recorded',
    confirmation: 'official',
  },

  // Guidelines and papers.
  {
    id: 'asra-2018',
    document:
      'Consensus Guidelines on the Use of Intravenous Ketamine Infusions for Chronic Pain (ASRA/AAPM/ASA)',
    version: '2018',
    confirmation: 'copy',
    note: 'Read in a copy of the paper.',
  },
  {
    id: 'veraart-2021',
    document: 'Veraart et al., Pharmacodynamic interactions between ketamine and psychiatric medicines',
    version: '2021',
    confirmation: 'official',
    note: "Read on the university's page of the paper. The clinical basis does not print the journal or the full title.",
  },
  {
    id: 'andrade-2017',
    document: 'Andrade, J Clin Psychiatry 2017;78(7), 17f11802',
    version: '2017',
    confirmation: 'official',
  },
  {
    id: 'williams-2018',
    document: 'Williams et al., Am J Psychiatry 2018 (naltrexone and ketamine)',
    version: '2018',
    confirmation: 'memory',
    note: 'Not seen.',
  },
  {
    id: 'yoon-2019',
    document: 'Yoon et al., JAMA Psychiatry 2019 (naltrexone and ketamine)',
    version: '2019',
    confirmation: 'memory',
    note: 'Not seen.',
  },
  {
    id: 'aha-crisis-range',
    document:
      'American Heart Association, blood pressure crisis range (180 or more systolic, or 120 or more diastolic)',
    version: 'Not recorded',
    confirmation: 'memory',
    note: 'Not seen; used by one staff line only.',
  },

  {
    id: 'project',
    document: 'ketamine-screener protocol',
    version: protocol.version,
    confirmation: 'project',
    note: 'Our own rule; no outside source claims it. Needs clinician sign-off.',
  },
] as const satisfies readonly Source[];

export type LabelSourceId = (typeof labelSources)[number]['id'];
