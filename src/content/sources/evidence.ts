import type { Source } from '../types.ts';

/**
 * Documents behind what is said of the treatments, the conditions and a past trial (clinical basis §1, §2).
 * Only names and numbers that the clinical basis prints are used: a record without authors or a title is to
 * be completed from its identifier.
 */
export const evidenceSources = [
  // Labels and regulators (§1.1)
  {
    id: 'spravato-us-dosing',
    document: 'SPRAVATO (esketamine) nasal spray, US Prescribing Information',
    section: '2 (schedule, food and drink, blood pressure checks)',
    version: 'SPL version 18, effective 2026-03-13',
    confirmation: 'copy',
    note:
      'Only the header of this version was seen; text read in copies of the 2019 label and secondary ' +
      'sources.',
  },
  {
    id: 'spravato-us-rems',
    document: 'SPRAVATO REMS (US Prescribing Information, section 5.5, and REMS program)',
    section: '5.5 REMS',
    version: 'SPL version 18, effective 2026-03-13',
    confirmation: 'copy',
    note:
      'Only the header of this version was seen; program rules read in a secondary source and a copy ' +
      'of the 2019 label.',
  },
  {
    id: 'spravato-us-monotherapy-2025',
    document: 'FDA approval of Spravato as monotherapy for treatment-resistant depression',
    version: '21 January 2025',
    confirmation: 'copy',
    note: 'Read in news reports; replace with the FDA approval letter or the label.',
  },
  {
    id: 'spravato-us-trd',
    document: 'SPRAVATO (esketamine) nasal spray, US Prescribing Information',
    section: 'Definition of treatment-resistant depression (section number not recorded)',
    version: 'SPL version 18, effective 2026-03-13',
    confirmation: 'copy',
    note: 'Only the header of this version was seen; definition read in a drug monograph and copies.',
  },
  {
    id: 'ketalar-us-1',
    document: 'KETALAR (ketamine hydrochloride) injection, US Prescribing Information',
    section: '1 Indications',
    version: 'Revised 10/2024',
    confirmation: 'copy',
    note:
      'That ketamine is approved only as an anesthetic was read in a copy of the FDA communication ' +
      'of 10 October 2023; section 1 itself was not read.',
  },
  {
    id: 'ketalar-us-2',
    document: 'KETALAR (ketamine hydrochloride) injection, US Prescribing Information',
    section: '2 Dosage',
    version: 'Revised 10/2024',
    confirmation: 'memory',
    note: 'Range of 1–4.5 mg/kg for anesthesia: not seen.',
  },
  {
    id: 'ketalar-us-monitoring',
    document: 'KETALAR (ketamine hydrochloride) injection, US Prescribing Information',
    section: 'Continuous vital signs; nothing by mouth (section number not recorded)',
    version: 'Revised 10/2024',
    confirmation: 'copy',
    note: 'Read in a copy.',
  },
  {
    id: 'ketalar-us-emergence-older',
    document: 'KETALAR (ketamine hydrochloride) injection, US Prescribing Information',
    section: 'Emergence reactions, about 12 %',
    version: 'Older label, revision not recorded',
    confirmation: 'copy',
    note: 'Read in a copy. No boxed warning stood in the excerpts seen.',
  },
  {
    id: 'ketalar-uk-going-home',
    document: 'Ketalar (ketamine), UK Summary of Product Characteristics',
    section: 'Leaving with a responsible adult (section number not recorded)',
    version: '2019',
    confirmation: 'copy',
    note: 'Read in a copy.',
  },
  {
    id: 'mayo-ketamine-injection',
    document: 'Mayo Clinic, Ketamine (injection route)',
    section: 'Precautions: driving',
    version: 'Web page, date not recorded',
    confirmation: 'copy',
    note: 'Advice to patients, not an official label: no driving for at least 24 hours.',
  },
  {
    id: 'fda-compounded-ketamine-2023',
    document: 'FDA safety communication on compounded ketamine products for psychiatric disorders',
    version: '10 October 2023',
    confirmation: 'copy',
    note: 'Read in news reports of it; check the title and wording at the FDA.',
  },
  {
    id: 'ema-spravato-4-1',
    document: 'Spravato (esketamine), EU Summary of Product Characteristics (EMA)',
    section: '4.1 and 4.2',
    version: 'Revision not recorded',
    confirmation: 'copy',
    note: 'Read in a copy.',
  },
  {
    id: 'nice-ta854',
    document: 'NICE technology appraisal guidance TA854',
    section: '1 Recommendations',
    version: 'December 2022',
    confirmation: 'official',
  },
  {
    id: 'smc-esketamine',
    document: 'Scottish Medicines Consortium (SMC) advice on esketamine nasal spray',
    version: 'Date not recorded',
    confirmation: 'copy',
    note: 'Read in a news report; number and date are to be added.',
  },

  // Conditions (§1.2)
  {
    id: 'canmat-2021',
    document: 'CANMAT recommendations on racemic ketamine in major depressive disorder (PMID 33174760)',
    version: '2021',
    confirmation: 'official',
    note: 'Authors, full title and journal are to be added.',
  },
  {
    id: 'canmat-2021-comment',
    document: 'Article PMC8138742, on the third-line placing in the CANMAT recommendations',
    version: 'Year not recorded',
    confirmation: 'official',
    note: 'Authors and title are to be added.',
  },
  {
    id: 'va-dod-mdd-2022',
    document: 'VA/DoD Clinical Practice Guideline for major depressive disorder',
    version: '2022',
    confirmation: 'copy',
    note: 'Read in a summary.',
  },
  {
    id: 'va-dod-ptsd-2023',
    document: 'VA/DoD Clinical Practice Guideline for PTSD',
    section: 'Table row on ketamine',
    version: '2023',
    confirmation: 'memory',
    note: 'Not seen.',
  },
  {
    id: 'whittaker-2021',
    document:
      'Whittaker et al., systematic review and meta-analysis of randomized controlled trials of ' +
      'ketamine in the treatment of refractory anxiety spectrum disorders',
    version: '2021',
    confirmation: 'copy',
    note: 'Read in a summary; the journal is to be added.',
  },
  {
    id: 'abdallah-2022',
    document:
      'Abdallah et al., trial of ketamine in PTSD in veterans and service members, s41386-022-01266-9',
    version: '2022',
    confirmation: 'official',
    note: 'Full title is to be added.',
  },
  {
    id: 'cochrane-bipolar-2021',
    document: 'Dean et al., Cochrane Database of Systematic Reviews, CD011611.pub3 (bipolar depression)',
    section: 'Counts of trials and people',
    version: '2021',
    confirmation: 'official',
  },
  {
    id: 'cochrane-bipolar-2021-certainty',
    document: 'Dean et al., Cochrane Database of Systematic Reviews, CD011611.pub3 (bipolar depression)',
    section: 'Certainty and length of effect',
    version: '2021',
    confirmation: 'memory',
    note: 'Wording not seen.',
  },
  {
    id: 'cochrane-pain-2025',
    document: 'Cochrane review of ketamine for chronic pain',
    version: 'August 2025',
    confirmation: 'copy',
    note: 'Read in a summary; authors and number of the review are to be added.',
  },
  {
    id: 'elekt-d-2023',
    document: 'Anand et al., N Engl J Med 2023;388:2315–25 (ELEKT-D)',
    version: '2023',
    confirmation: 'memory',
    note: 'Not seen; for staff only.',
  },
  {
    id: 'sanacora-2017',
    document: 'Sanacora et al., JAMA Psychiatry 2017;74:399–405 (APA consensus statement)',
    version: '2017',
    confirmation: 'official',
    note: 'Only the abstract was read.',
  },
  {
    id: 'mcintyre-2021',
    document: 'McIntyre et al., Am J Psychiatry 2021;178:383–399 (international expert opinion)',
    version: '2021',
    confirmation: 'official',
    note: 'Only the abstract was read.',
  },

  // Claims (§1.3)
  {
    id: 'ketamine-dose-review',
    document: 'Article PMC6020109',
    section: 'Table T1: doses studied for depression and used for anesthesia',
    version: 'Year not recorded',
    confirmation: 'official',
    note: 'Authors and title are to be added.',
  },
  {
    id: 'han-2016',
    document: 'Han et al., Neuropsychiatr Dis Treat 2016;12:2859–2867',
    version: '2016',
    confirmation: 'official',
  },
  {
    id: 'fu-2020',
    document: 'Fu et al., J Clin Psychiatry 2020;81(3):19m13191 (ASPIRE I)',
    version: '2020',
    confirmation: 'copy',
    note: 'Marked as seen, but the clinical basis does not record where.',
  },
  {
    id: 'ketamine-effect-duration-review',
    document: 'Article 10.1007/s43440-020-00097-z',
    version: '2020',
    confirmation: 'official',
    note: 'Year taken from the identifier; authors and title are to be added.',
  },
  {
    id: 'esketamine-japan-2021',
    document: 'BMC Psychiatry 2021, s12888-021-03538-y (esketamine in 202 Japanese adults)',
    version: '2021',
    confirmation: 'official',
    note: 'Authors and title are to be added.',
  },
  {
    id: 'gastaldon-2019',
    document: 'Gastaldon et al., Epidemiol Psychiatr Sci 2019, S2045796019000751',
    version: '2019',
    confirmation: 'official',
  },
  {
    id: 'talati-2019',
    document: 'Talati & Sharma, Indian J Priv Psychiatry 2019;13(2):31–36',
    version: '2019',
    confirmation: 'copy',
    note: 'Marked as seen, but the clinical basis does not record where.',
  },
  {
    id: 'xu-2022',
    document: 'Xu et al., Front Pharmacol 2022, 10.3389/fphar.2021.740996',
    version: '2022',
    confirmation: 'official',
  },
  {
    id: 'ketamine-side-effects-2024',
    document: 'BMC Psychiatry 2024, s12888-024-05716-0',
    version: '2024',
    confirmation: 'official',
    note: 'Authors and title are to be added.',
  },

  // What counts as an adequate trial, and staging (§2)
  {
    id: 'ema-depression-2013',
    document: 'EMA guideline on depression, EMA/CHMP/185423/2010 Rev 2',
    section: 'Definition of treatment resistance',
    version: '30 May 2013',
    confirmation: 'copy',
    note: 'Contents page of a copy was read; the exact sentence is from memory.',
  },
  {
    id: 'athf-sf',
    document: 'Sackeim et al., J Psychiatr Res 2019;113:125–136 (ATHF-SF)',
    section: 'At least 4 weeks at an adequate dose',
    version: '2019',
    confirmation: 'copy',
    note:
      'The paper was seen as an abstract; the 4-week rule was read in a copy of the older ATHF. ' +
      'Doses for each medicine were not found.',
  },
  {
    id: 'athf-sf2',
    document: 'J Psychiatr Res 2024;176:325–337 (ATHF-SF2)',
    version: '2024',
    confirmation: 'copy',
    note: 'Only the abstract was read, in a secondary source.',
  },
  {
    id: 'mgh-atrq',
    document: 'Chandler et al., CNS Neurosci Ther 2010;16:322–325 (MGH-ATRQ)',
    section: 'At least 6 weeks at an adequate dose; limits of improvement',
    version: '2010',
    confirmation: 'memory',
    note:
      'The paper was read at its publisher; the weeks and the limits of improvement are from memory. ' +
      'Doses for each medicine were not found.',
  },
  {
    id: 'mgh-atrq-validation',
    document: 'Chandler et al., CNS Neurosci Ther 2010;16:322–325 (MGH-ATRQ)',
    section: 'Agreement of self-report with expert interviews',
    version: '2010',
    confirmation: 'official',
  },
  {
    id: 'thase-rush-1997',
    document: 'Thase & Rush staging of treatment-resistant depression',
    section: 'Stages 0–V',
    version: '1997',
    confirmation: 'copy',
    note: 'Read as described in a secondary source; the paper itself was not read.',
  },
  {
    id: 'maudsley-2018',
    document: 'Fekadu, Donocik & Cleare, BMC Psychiatry 2018;18:100 (Maudsley Staging Method)',
    section: 'Table 3: duration, severity, total and bands',
    version: '2018',
    confirmation: 'official',
  },
  {
    id: 'maudsley-2018-failures',
    document: 'Fekadu, Donocik & Cleare, BMC Psychiatry 2018;18:100 (Maudsley Staging Method)',
    section: 'Points for treatment failures, augmentation and ECT',
    version: '2018',
    confirmation: 'copy',
    note: 'Read in a secondary source.',
  },
  {
    id: 'maudsley-treatment-inventory',
    document: 'Fekadu, Donocik & Cleare, BMC Psychiatry 2018;18:100',
    section: 'Additional File 1, Maudsley Treatment Inventory (MTI)',
    version: '2018',
    confirmation: 'copy',
    note:
      'Only the header was seen, in a copy. The best openly available table to finish the minimum ' +
      'doses with.',
  },
] as const satisfies readonly Source[];

export type EvidenceSourceId = (typeof evidenceSources)[number]['id'];
