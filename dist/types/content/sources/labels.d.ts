/** The sections of labels, guidelines and papers that the clinical items rest on: clinical basis, part 4. */
export declare const labelSources: readonly [{
    readonly section: "Boxed warning";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy of the current label.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-boxed-warning";
}, {
    readonly section: "1 Indications and limits of use";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-1";
}, {
    readonly section: "2 (nasal medicines before a dose)";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a secondary copy. Check the numbering of section 2.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-2";
}, {
    readonly section: "Observation for at least 2 hours (section number not recorded)";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in copies of the current and the 2019 label. The clinical basis names no section for it.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-observation";
}, {
    readonly section: "4 Contraindications";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy, section number in a copy of the current label.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-4";
}, {
    readonly section: "5.2 Dissociation";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a secondary source, section number in a copy of the current label.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-2";
}, {
    readonly section: "5.3 Respiratory depression";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; read in a copy of the current label.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-3";
}, {
    readonly section: "5.4 Abuse and misuse";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; section number from a copy of the current label, text also from a copy of the 2019 label and a secondary source.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-4";
}, {
    readonly section: "5.6 Suicidal thoughts";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; read in copies.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-6";
}, {
    readonly section: "5.7 Blood pressure";
    readonly confirmation: "inferred";
    readonly note: "Section number inferred: 5.6 in the 2019 label plus one, since respiratory depression was added as 5.3. Text read in a copy of the 2019 label and a secondary source; only the header of this version was seen.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-7";
}, {
    readonly section: "5.8 Cognition";
    readonly confirmation: "inferred";
    readonly note: "Section number inferred: 5.7 in the 2019 label plus one. The number was seen in a copy of the 2019 label; no text of it is recorded as read. That it bears on dementia is our reading.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-8";
}, {
    readonly section: "5.9 Driving";
    readonly confirmation: "inferred";
    readonly note: "Section number inferred: 5.8 in the 2019 label plus one. Text read in a copy of the 2019 label; only the header of this version was seen.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-9";
}, {
    readonly section: "5.10 Bladder";
    readonly confirmation: "inferred";
    readonly note: "Section number inferred: 5.9 in the 2019 label plus one. Text read in a copy of the 2019 label; only the header of this version was seen.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-10";
}, {
    readonly section: "5.11 Embryo-fetal";
    readonly confirmation: "inferred";
    readonly note: "Section number inferred: 5.10 in the 2019 label plus one. Text read in a copy of the 2019 label and a secondary source; only the header of this version was seen.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-5-11";
}, {
    readonly section: "7.1 CNS depressants";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy. Check the numbering of section 7 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-7-1";
}, {
    readonly section: "7.2 Psychostimulants";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; list of medicines read in a secondary source. Check the numbering of section 7 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-7-2";
}, {
    readonly section: "7.3 MAOIs";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy of the 2019 label and another copy. Check the numbering of section 7 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-7-3";
}, {
    readonly section: "8.1 Pregnancy";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a secondary source. Check the numbering of section 8 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-8-1";
}, {
    readonly section: "8.2 Lactation";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a secondary source. Check the numbering of section 8 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-8-2";
}, {
    readonly section: "8.3 Contraception";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy of the 2019 label and a secondary source. Check the numbering of section 8 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-8-3";
}, {
    readonly section: "8.4 Pediatric";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; read in a copy of the current label. Check the numbering of section 8 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-8-4";
}, {
    readonly section: "8.5 Geriatric";
    readonly confirmation: "memory";
    readonly note: "The clinical basis prints this section with no mark: no text of it is recorded as seen. Check the numbering of section 8 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-8-5";
}, {
    readonly section: "8.6 Liver";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy of the 2019 label. Check the numbering of section 8 and whether it changed.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-8-6";
}, {
    readonly section: "9.2 (history of substance use disorder, including alcohol)";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy of the 2019 label and a secondary source.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-9-2";
}, {
    readonly section: "17 (someone to drive home; no driving until the next day)";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; text read in a copy of the 2019 label.";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly id: "spravato-us-17";
}, {
    readonly id: "spravato-us-medication-guide";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Medication Guide";
    readonly section: "List of health conditions";
    readonly version: "Revision not recorded";
    readonly confirmation: "copy";
    readonly note: "The list was read in a secondary copy only.";
}, {
    readonly id: "esketamine-consumer-monograph";
    readonly document: "Consumer drug monograph for esketamine (publisher not recorded)";
    readonly section: "List of health conditions";
    readonly version: "Not recorded";
    readonly confirmation: "copy";
    readonly note: "Names dementia. Not an official document: find dementia in one, or drop this reference, before release.";
}, {
    readonly id: "esketamine-trials-nasal";
    readonly document: "Trials of esketamine nasal spray (none named)";
    readonly section: "Exclusion of some nasal disease";
    readonly version: "Not recorded";
    readonly confirmation: "memory";
    readonly note: "From memory; the clinical basis names no trial or label section. Name one before release.";
}, {
    readonly section: "2.1";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of this revision.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-2-1";
}, {
    readonly section: "4 Contraindications";
    readonly confirmation: "memory";
    readonly note: "The exact current sentences (serious hazard from a rise in blood pressure; known hypersensitivity) were not seen. A secondary monograph says \"Significant hypertension\".";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-4";
}, {
    readonly section: "5.2 Emergence reactions";
    readonly confirmation: "copy";
    readonly note: "Read in a copy whose revision is not recorded.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-5-2";
}, {
    readonly section: "5.3 Respiratory depression";
    readonly confirmation: "copy";
    readonly note: "Read in a copy whose revision is not recorded.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-5-3";
}, {
    readonly section: "5.5 Pediatric neurotoxicity";
    readonly confirmation: "copy";
    readonly note: "Read in a copy whose revision is not recorded.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-5-5";
}, {
    readonly section: "5.6 Drug-induced liver injury";
    readonly confirmation: "copy";
    readonly note: "Read in a copy whose revision is not recorded.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-5-6";
}, {
    readonly section: "5.7 Increased CSF pressure";
    readonly confirmation: "inferred";
    readonly note: "The warning was read in a secondary source; the section number is inferred.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-5-7";
}, {
    readonly section: "6 Adverse reactions";
    readonly confirmation: "copy";
    readonly note: "Read in a copy whose revision is not recorded.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-6";
}, {
    readonly section: "7.1 Theophylline or aminophylline";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of this revision.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-7-1";
}, {
    readonly section: "7.2 Sympathomimetics and vasopressin";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of this revision.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-7-2";
}, {
    readonly section: "7.3 Benzodiazepines, opioids, other CNS depressants";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of this revision.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-7-3";
}, {
    readonly section: "Pregnancy (section number not recorded)";
    readonly confirmation: "copy";
    readonly note: "Read in a secondary monograph; the clinical basis names no section.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-pregnancy";
}, {
    readonly section: "Genitourinary harm in chronic use (section number not recorded)";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of this revision; the clinical basis names no section here.";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly version: "Revised 10/2024";
    readonly id: "ketalar-us-chronic-use";
}, {
    readonly section: "4.3 Contraindications";
    readonly version: "Revision of 2025";
    readonly confirmation: "copy";
    readonly note: "An excerpt was read in a copy.";
    readonly document: "Spravato (esketamine), EU Summary of Product Characteristics (EMA)";
    readonly id: "ema-spravato-4-3";
}, {
    readonly section: "Dosing from age 65 (section number not recorded)";
    readonly version: "Revision not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in a copy; the clinical basis names no section.";
    readonly document: "Spravato (esketamine), EU Summary of Product Characteristics (EMA)";
    readonly id: "ema-spravato-age-65";
}, {
    readonly section: "Dialysis (section number not recorded)";
    readonly version: "Revision not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in scraped text of unknown origin: check first.";
    readonly document: "Spravato (esketamine), EU Summary of Product Characteristics (EMA)";
    readonly id: "ema-spravato-dialysis";
}, {
    readonly section: "Side effects: seizure (section number not recorded)";
    readonly version: "Change of December 2024";
    readonly confirmation: "official";
    readonly note: "Read in the document history of the Irish publication, not in the document's own section.";
    readonly document: "Spravato (esketamine), EU Summary of Product Characteristics (EMA)";
    readonly id: "ema-spravato-seizure";
}, {
    readonly section: "Sleep apnea with BMI 35 or more (section number not recorded)";
    readonly version: "Revision not recorded";
    readonly confirmation: "memory";
    readonly note: "The threshold is from memory.";
    readonly document: "Spravato (esketamine), EU Summary of Product Characteristics (EMA)";
    readonly id: "ema-spravato-bmi-35";
}, {
    readonly id: "ema-spravato-leaflet";
    readonly document: "Spravato (esketamine), EU Package Leaflet (EMA)";
    readonly section: "Conditions to talk to the doctor about";
    readonly version: "Revision not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of the Portuguese leaflet.";
}, {
    readonly section: "4.3 Contraindications";
    readonly confirmation: "copy";
    readonly note: "Read in a copy.";
    readonly document: "Ketalar (ketamine), UK Summary of Product Characteristics";
    readonly version: "2019";
    readonly id: "ketalar-uk-4-3";
}, {
    readonly section: "4.4 (list of cautions)";
    readonly confirmation: "memory";
    readonly note: "The list was seen to exist in a copy; that porphyria and seizure are on it is from memory.";
    readonly document: "Ketalar (ketamine), UK Summary of Product Characteristics";
    readonly version: "2019";
    readonly id: "ketalar-uk-4-4";
}, {
    readonly section: "4.5 (thyroid hormone)";
    readonly confirmation: "memory";
    readonly note: "Not seen.";
    readonly document: "Ketalar (ketamine), UK Summary of Product Characteristics";
    readonly version: "2019";
    readonly id: "ketalar-uk-4-5";
}, {
    readonly section: "4.3 or 4.4 (chronic or acute alcohol)";
    readonly confirmation: "copy";
    readonly note: "Read in a copy; the clinical basis does not record in which of the two sections.";
    readonly document: "Ketalar (ketamine), UK Summary of Product Characteristics";
    readonly version: "2019";
    readonly id: "ketalar-uk-alcohol";
}, {
    readonly id: "ketamine-swiss-contraindications";
    readonly document: "Ketamine, Swiss professional label (Fachinformation)";
    readonly section: "Contraindications";
    readonly version: "Revision not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in a copy; the product is not named in the clinical basis.";
}, {
    readonly section: "Items 1 to 3";
    readonly confirmation: "official";
    readonly note: "Risk idea only; our questions are our own words. Items read at the publisher; which level each item has was read in part in a secondary source.";
    readonly document: "Columbia-Suicide Severity Rating Scale (C-SSRS) Screener";
    readonly version: "Edition not recorded";
    readonly id: "c-ssrs-screener-1-3";
}, {
    readonly section: "Items 4 and 5, past month";
    readonly confirmation: "official";
    readonly note: "Risk idea only; our questions are our own words.";
    readonly document: "Columbia-Suicide Severity Rating Scale (C-SSRS) Screener";
    readonly version: "Edition not recorded";
    readonly id: "c-ssrs-screener-4-5";
}, {
    readonly section: "Item 6, past 3 months";
    readonly confirmation: "official";
    readonly note: "Risk idea only; our questions are our own words.";
    readonly document: "Columbia-Suicide Severity Rating Scale (C-SSRS) Screener";
    readonly version: "Edition not recorded";
    readonly id: "c-ssrs-screener-6";
}, {
    readonly section: "Item 6, lifetime";
    readonly confirmation: "memory";
    readonly note: "Risk idea only; our questions are our own words. The item was read at the publisher; that it means a moderate level is from memory.";
    readonly document: "Columbia-Suicide Severity Rating Scale (C-SSRS) Screener";
    readonly version: "Edition not recorded";
    readonly id: "c-ssrs-screener-6-lifetime";
}, {
    readonly id: "988-lifeline-practice";
    readonly document: "988 Lifeline, published practice for calls, texts and chats";
    readonly section: "What to expect: the counselor asks \"are you safe?\" first";
    readonly version: "Web page, date not recorded";
    readonly confirmation: "official";
}, {
    readonly id: "asra-2018";
    readonly document: "Consensus Guidelines on the Use of Intravenous Ketamine Infusions for Chronic Pain (ASRA/AAPM/ASA)";
    readonly version: "2018";
    readonly confirmation: "copy";
    readonly note: "Read in a copy of the paper.";
}, {
    readonly id: "veraart-2021";
    readonly document: "Veraart et al., Pharmacodynamic interactions between ketamine and psychiatric medicines";
    readonly version: "2021";
    readonly confirmation: "official";
    readonly note: "Read on the university's page of the paper. The clinical basis does not print the journal or the full title.";
}, {
    readonly id: "andrade-2017";
    readonly document: "Andrade, J Clin Psychiatry 2017;78(7), 17f11802";
    readonly version: "2017";
    readonly confirmation: "official";
}, {
    readonly id: "williams-2018";
    readonly document: "Williams et al., Am J Psychiatry 2018 (naltrexone and ketamine)";
    readonly version: "2018";
    readonly confirmation: "memory";
    readonly note: "Not seen.";
}, {
    readonly id: "yoon-2019";
    readonly document: "Yoon et al., JAMA Psychiatry 2019 (naltrexone and ketamine)";
    readonly version: "2019";
    readonly confirmation: "memory";
    readonly note: "Not seen.";
}, {
    readonly id: "aha-crisis-range";
    readonly document: "American Heart Association, blood pressure crisis range (180 or more systolic, or 120 or more diastolic)";
    readonly version: "Not recorded";
    readonly confirmation: "memory";
    readonly note: "Not seen; used by one staff line only.";
}, {
    readonly id: "project";
    readonly document: "ketamine-screener protocol";
    readonly version: "0.1.1";
    readonly confirmation: "project";
    readonly note: "Our own rule; no outside source claims it. Needs clinician sign-off.";
}];
export type LabelSourceId = (typeof labelSources)[number]['id'];
