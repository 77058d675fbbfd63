/**
 * Documents behind what is said of the treatments, the conditions and a past trial (clinical basis §1, §2).
 * Only names and numbers that the clinical basis prints are used: a record without authors or a title is to
 * be completed from its identifier.
 */
export declare const evidenceSources: readonly [{
    readonly id: "spravato-us-dosing";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly section: "2 (schedule, food and drink, blood pressure checks)";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly confirmation: "copy";
    readonly note: string;
}, {
    readonly id: "spravato-us-rems";
    readonly document: "SPRAVATO REMS (US Prescribing Information, section 5.5, and REMS program)";
    readonly section: "5.5 REMS";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly confirmation: "copy";
    readonly note: string;
}, {
    readonly id: "spravato-us-monotherapy-2025";
    readonly document: "FDA approval of Spravato as monotherapy for treatment-resistant depression";
    readonly version: "21 January 2025";
    readonly confirmation: "copy";
    readonly note: "Read in news reports; replace with the FDA approval letter or the label.";
}, {
    readonly id: "spravato-us-trd";
    readonly document: "SPRAVATO (esketamine) nasal spray, US Prescribing Information";
    readonly section: "Definition of treatment-resistant depression (section number not recorded)";
    readonly version: "SPL version 18, effective 2026-03-13";
    readonly confirmation: "copy";
    readonly note: "Only the header of this version was seen; definition read in a drug monograph and copies.";
}, {
    readonly id: "ketalar-us-1";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly section: "1 Indications";
    readonly version: "Revised 10/2024";
    readonly confirmation: "copy";
    readonly note: string;
}, {
    readonly id: "ketalar-us-2";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly section: "2 Dosage";
    readonly version: "Revised 10/2024";
    readonly confirmation: "memory";
    readonly note: "Range of 1–4.5 mg/kg for anesthesia: not seen.";
}, {
    readonly id: "ketalar-us-monitoring";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly section: "Continuous vital signs; nothing by mouth (section number not recorded)";
    readonly version: "Revised 10/2024";
    readonly confirmation: "copy";
    readonly note: "Read in a copy.";
}, {
    readonly id: "ketalar-us-emergence-older";
    readonly document: "KETALAR (ketamine hydrochloride) injection, US Prescribing Information";
    readonly section: "Emergence reactions, about 12 %";
    readonly version: "Older label, revision not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in a copy. No boxed warning stood in the excerpts seen.";
}, {
    readonly id: "ketalar-uk-going-home";
    readonly document: "Ketalar (ketamine), UK Summary of Product Characteristics";
    readonly section: "Leaving with a responsible adult (section number not recorded)";
    readonly version: "2019";
    readonly confirmation: "copy";
    readonly note: "Read in a copy.";
}, {
    readonly id: "mayo-ketamine-injection";
    readonly document: "Mayo Clinic, Ketamine (injection route)";
    readonly section: "Precautions: driving";
    readonly version: "Web page, date not recorded";
    readonly confirmation: "copy";
    readonly note: "Advice to patients, not an official label: no driving for at least 24 hours.";
}, {
    readonly id: "fda-compounded-ketamine-2023";
    readonly document: "FDA safety communication on compounded ketamine products for psychiatric disorders";
    readonly version: "10 October 2023";
    readonly confirmation: "copy";
    readonly note: "Read in news reports of it; check the title and wording at the FDA.";
}, {
    readonly id: "ema-spravato-4-1";
    readonly document: "Spravato (esketamine), EU Summary of Product Characteristics (EMA)";
    readonly section: "4.1 and 4.2";
    readonly version: "Revision not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in a copy.";
}, {
    readonly id: "nice-ta854";
    readonly document: "NICE technology appraisal guidance TA854";
    readonly section: "1 Recommendations";
    readonly version: "December 2022";
    readonly confirmation: "official";
}, {
    readonly id: "smc-esketamine";
    readonly document: "Scottish Medicines Consortium (SMC) advice on esketamine nasal spray";
    readonly version: "Date not recorded";
    readonly confirmation: "copy";
    readonly note: "Read in a news report; number and date are to be added.";
}, {
    readonly id: "canmat-2021";
    readonly document: "CANMAT recommendations on racemic ketamine in major depressive disorder (PMID 33174760)";
    readonly version: "2021";
    readonly confirmation: "official";
    readonly note: "Authors, full title and journal are to be added.";
}, {
    readonly id: "canmat-2021-comment";
    readonly document: "Article PMC8138742, on the third-line placing in the CANMAT recommendations";
    readonly version: "Year not recorded";
    readonly confirmation: "official";
    readonly note: "Authors and title are to be added.";
}, {
    readonly id: "va-dod-mdd-2022";
    readonly document: "VA/DoD Clinical Practice Guideline for major depressive disorder";
    readonly version: "2022";
    readonly confirmation: "copy";
    readonly note: "Read in a summary.";
}, {
    readonly id: "va-dod-ptsd-2023";
    readonly document: "VA/DoD Clinical Practice Guideline for PTSD";
    readonly section: "Table row on ketamine";
    readonly version: "2023";
    readonly confirmation: "memory";
    readonly note: "Not seen.";
}, {
    readonly id: "whittaker-2021";
    readonly document: string;
    readonly version: "2021";
    readonly confirmation: "copy";
    readonly note: "Read in a summary; the journal is to be added.";
}, {
    readonly id: "abdallah-2022";
    readonly document: "Abdallah et al., trial of ketamine in PTSD in veterans and service members, s41386-022-01266-9";
    readonly version: "2022";
    readonly confirmation: "official";
    readonly note: "Full title is to be added.";
}, {
    readonly id: "cochrane-bipolar-2021";
    readonly document: "Dean et al., Cochrane Database of Systematic Reviews, CD011611.pub3 (bipolar depression)";
    readonly section: "Counts of trials and people";
    readonly version: "2021";
    readonly confirmation: "official";
}, {
    readonly id: "cochrane-bipolar-2021-certainty";
    readonly document: "Dean et al., Cochrane Database of Systematic Reviews, CD011611.pub3 (bipolar depression)";
    readonly section: "Certainty and length of effect";
    readonly version: "2021";
    readonly confirmation: "memory";
    readonly note: "Wording not seen.";
}, {
    readonly id: "cochrane-pain-2025";
    readonly document: "Cochrane review of ketamine for chronic pain";
    readonly version: "August 2025";
    readonly confirmation: "copy";
    readonly note: "Read in a summary; authors and number of the review are to be added.";
}, {
    readonly id: "elekt-d-2023";
    readonly document: "Anand et al., N Engl J Med 2023;388:2315–25 (ELEKT-D)";
    readonly version: "2023";
    readonly confirmation: "memory";
    readonly note: "Not seen; for staff only.";
}, {
    readonly id: "sanacora-2017";
    readonly document: "Sanacora et al., JAMA Psychiatry 2017;74:399–405 (APA consensus statement)";
    readonly version: "2017";
    readonly confirmation: "official";
    readonly note: "Only the abstract was read.";
}, {
    readonly id: "mcintyre-2021";
    readonly document: "McIntyre et al., Am J Psychiatry 2021;178:383–399 (international expert opinion)";
    readonly version: "2021";
    readonly confirmation: "official";
    readonly note: "Only the abstract was read.";
}, {
    readonly id: "ketamine-dose-review";
    readonly document: "Article PMC6020109";
    readonly section: "Table T1: doses studied for depression and used for anesthesia";
    readonly version: "Year not recorded";
    readonly confirmation: "official";
    readonly note: "Authors and title are to be added.";
}, {
    readonly id: "han-2016";
    readonly document: "Han et al., Neuropsychiatr Dis Treat 2016;12:2859–2867";
    readonly version: "2016";
    readonly confirmation: "official";
}, {
    readonly id: "fu-2020";
    readonly document: "Fu et al., J Clin Psychiatry 2020;81(3):19m13191 (ASPIRE I)";
    readonly version: "2020";
    readonly confirmation: "copy";
    readonly note: "Marked as seen, but the clinical basis does not record where.";
}, {
    readonly id: "ketamine-effect-duration-review";
    readonly document: "Article 10.1007/s43440-020-00097-z";
    readonly version: "2020";
    readonly confirmation: "official";
    readonly note: "Year taken from the identifier; authors and title are to be added.";
}, {
    readonly id: "esketamine-japan-2021";
    readonly document: "BMC Psychiatry 2021, s12888-021-03538-y (esketamine in 202 Japanese adults)";
    readonly version: "2021";
    readonly confirmation: "official";
    readonly note: "Authors and title are to be added.";
}, {
    readonly id: "gastaldon-2019";
    readonly document: "Gastaldon et al., Epidemiol Psychiatr Sci 2019, S2045796019000751";
    readonly version: "2019";
    readonly confirmation: "official";
}, {
    readonly id: "talati-2019";
    readonly document: "Talati & Sharma, Indian J Priv Psychiatry 2019;13(2):31–36";
    readonly version: "2019";
    readonly confirmation: "copy";
    readonly note: "Marked as seen, but the clinical basis does not record where.";
}, {
    readonly id: "xu-2022";
    readonly document: "Xu et al., Front Pharmacol 2022, 10.3389/fphar.2021.740996";
    readonly version: "2022";
    readonly confirmation: "official";
}, {
    readonly id: "ketamine-side-effects-2024";
    readonly document: "BMC Psychiatry 2024, s12888-024-05716-0";
    readonly version: "2024";
    readonly confirmation: "official";
    readonly note: "Authors and title are to be added.";
}, {
    readonly id: "ema-depression-2013";
    readonly document: "EMA guideline on depression, EMA/CHMP/185423/2010 Rev 2";
    readonly section: "Definition of treatment resistance";
    readonly version: "30 May 2013";
    readonly confirmation: "copy";
    readonly note: "Contents page of a copy was read; the exact sentence is from memory.";
}, {
    readonly id: "athf-sf";
    readonly document: "Sackeim et al., J Psychiatr Res 2019;113:125–136 (ATHF-SF)";
    readonly section: "At least 4 weeks at an adequate dose";
    readonly version: "2019";
    readonly confirmation: "copy";
    readonly note: string;
}, {
    readonly id: "athf-sf2";
    readonly document: "J Psychiatr Res 2024;176:325–337 (ATHF-SF2)";
    readonly version: "2024";
    readonly confirmation: "copy";
    readonly note: "Only the abstract was read, in a secondary source.";
}, {
    readonly id: "mgh-atrq";
    readonly document: "Chandler et al., CNS Neurosci Ther 2010;16:322–325 (MGH-ATRQ)";
    readonly section: "At least 6 weeks at an adequate dose; limits of improvement";
    readonly version: "2010";
    readonly confirmation: "memory";
    readonly note: string;
}, {
    readonly id: "mgh-atrq-validation";
    readonly document: "Chandler et al., CNS Neurosci Ther 2010;16:322–325 (MGH-ATRQ)";
    readonly section: "Agreement of self-report with expert interviews";
    readonly version: "2010";
    readonly confirmation: "official";
}, {
    readonly id: "thase-rush-1997";
    readonly document: "Thase & Rush staging of treatment-resistant depression";
    readonly section: "Stages 0–V";
    readonly version: "1997";
    readonly confirmation: "copy";
    readonly note: "Read as described in a secondary source; the paper itself was not read.";
}, {
    readonly id: "maudsley-2018";
    readonly document: "Fekadu, Donocik & Cleare, BMC Psychiatry 2018;18:100 (Maudsley Staging Method)";
    readonly section: "Table 3: duration, severity, total and bands";
    readonly version: "2018";
    readonly confirmation: "official";
}, {
    readonly id: "maudsley-2018-failures";
    readonly document: "Fekadu, Donocik & Cleare, BMC Psychiatry 2018;18:100 (Maudsley Staging Method)";
    readonly section: "Points for treatment failures, augmentation and ECT";
    readonly version: "2018";
    readonly confirmation: "copy";
    readonly note: "Read in a secondary source.";
}, {
    readonly id: "maudsley-treatment-inventory";
    readonly document: "Fekadu, Donocik & Cleare, BMC Psychiatry 2018;18:100";
    readonly section: "Additional File 1, Maudsley Treatment Inventory (MTI)";
    readonly version: "2018";
    readonly confirmation: "copy";
    readonly note: string;
}];
export type EvidenceSourceId = (typeof evidenceSources)[number]['id'];
