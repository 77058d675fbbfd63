/**
 * The clinical items in the order of asking: age, crisis, recent thoughts of suicide, the label contraindications, other health
 * conditions, medicines, practical matters. Within a step they stand view by view.
 */
declare const items: readonly [{
    readonly id: "age-under-18";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "derived";
    readonly sources: readonly ["spravato-us-8-4", "spravato-us-boxed-warning", "ketalar-us-5-5"];
}, {
    readonly id: "age-65-plus";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "derived";
    readonly sources: readonly ["spravato-us-8-5", "ema-spravato-age-65"];
}, {
    readonly id: "suicide-intent-now";
    readonly tier: "crisis";
    readonly appliesTo: "both";
    readonly answers: "safety";
    readonly view: "safety";
    readonly sources: readonly ["c-ssrs-screener-4-5", "spravato-us-boxed-warning", "spravato-us-5-6", "spravato-us-1"];
}, {
    readonly id: "suicide-attempt-recent";
    readonly tier: "crisis";
    readonly appliesTo: "both";
    readonly answers: "safety";
    readonly view: "safety";
    readonly sources: readonly ["c-ssrs-screener-6"];
}, {
    readonly id: "cannot-stay-safe";
    readonly tier: "crisis";
    readonly appliesTo: "both";
    readonly answers: "safety";
    readonly view: "safety";
    readonly sources: readonly ["988-lifeline-practice", "project"];
}, {
    readonly id: "harm-others-now";
    readonly tier: "crisis";
    readonly appliesTo: "both";
    readonly answers: "safety";
    readonly view: "safety";
    readonly sources: readonly ["project"];
}, {
    readonly id: "medical-emergency-now";
    readonly tier: "crisis";
    readonly appliesTo: "both";
    readonly answers: "safety";
    readonly view: "safety";
    readonly sources: readonly ["spravato-us-5-7"];
}, {
    readonly id: "suicide-thoughts-recent";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "safety";
    readonly view: "safety";
    readonly promptContact: true;
    readonly sources: readonly ["c-ssrs-screener-1-3", "spravato-us-5-6"];
}, {
    readonly id: "aneurysm";
    readonly tier: "label-contraindication";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "heart";
    readonly sources: readonly ["spravato-us-4", "ema-spravato-4-3", "ketalar-us-4"];
}, {
    readonly id: "avm";
    readonly tier: "label-contraindication";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "heart";
    readonly sources: readonly ["spravato-us-4"];
}, {
    readonly id: "brain-bleed";
    readonly tier: "label-contraindication";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "brain";
    readonly sources: readonly ["spravato-us-4", "ema-spravato-4-3"];
}, {
    readonly id: "ketamine-allergy";
    readonly tier: "label-contraindication";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "breathing";
    readonly sources: readonly ["spravato-us-4", "ketalar-us-4", "ketalar-us-6"];
}, {
    readonly id: "bp-rise-dangerous";
    readonly tier: "label-contraindication";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "blood-pressure";
    readonly sources: readonly ["ketalar-us-4", "ketalar-uk-4-3", "spravato-us-5-7"];
}, {
    readonly id: "psychosis-current";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "mind";
    readonly promptContact: true;
    readonly sources: readonly ["spravato-us-5-2", "asra-2018"];
}, {
    readonly id: "psychosis-history";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "mind";
    readonly sources: readonly ["spravato-us-5-2", "spravato-us-medication-guide", "ema-spravato-leaflet"];
}, {
    readonly id: "mania-current";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "mind";
    readonly promptContact: true;
    readonly sources: readonly ["ema-spravato-leaflet"];
}, {
    readonly id: "bipolar";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "mind";
    readonly sources: readonly ["ema-spravato-leaflet", "spravato-us-1"];
}, {
    readonly id: "dissociative-disorder";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "mind";
    readonly sources: readonly ["spravato-us-5-2"];
}, {
    readonly id: "suicide-attempt-past";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "safety";
    readonly sources: readonly ["c-ssrs-screener-6-lifetime"];
}, {
    readonly id: "dementia-confusion";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "mind";
    readonly sources: readonly ["spravato-us-5-8", "esketamine-consumer-monograph"];
}, {
    readonly id: "heart-attack";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "heart";
    readonly followUp: "heart-attack-when";
    readonly graver: {
        readonly regions: readonly ["EU", "UK"];
        readonly tier: "label-contraindication";
        readonly whenFollowUp: "within-6-weeks";
    };
    readonly sources: readonly ["ema-spravato-4-3", "spravato-us-5-7", "ketalar-uk-4-3"];
}, {
    readonly id: "angina-unstable";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "heart";
    readonly sources: readonly ["spravato-us-5-7", "ema-spravato-leaflet"];
}, {
    readonly id: "heart-failure-valve";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "heart";
    readonly sources: readonly ["spravato-us-medication-guide", "ema-spravato-leaflet"];
}, {
    readonly id: "arrhythmia";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "heart";
    readonly sources: readonly ["spravato-us-medication-guide", "ketalar-us-6"];
}, {
    readonly id: "bp-uncontrolled";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "blood-pressure";
    readonly sources: readonly ["spravato-us-5-7", "asra-2018", "ketamine-swiss-contraindications"];
}, {
    readonly id: "hypertensive-encephalopathy";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "blood-pressure";
    readonly sources: readonly ["spravato-us-5-7"];
}, {
    readonly id: "stroke-tia";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "brain";
    readonly sources: readonly ["spravato-us-medication-guide", "ketalar-uk-4-3"];
}, {
    readonly id: "raised-icp";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "brain";
    readonly sources: readonly ["spravato-us-medication-guide", "ketalar-us-5-7", "asra-2018"];
}, {
    readonly id: "head-injury";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "brain";
    readonly followUp: "head-injury-when";
    readonly sources: readonly ["spravato-us-medication-guide", "ketalar-uk-4-3"];
}, {
    readonly id: "seizure";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "brain";
    readonly sources: readonly ["ema-spravato-seizure", "ketalar-uk-4-4", "ketalar-us-7-1"];
}, {
    readonly id: "sleep-apnea";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "breathing";
    readonly sources: readonly ["ema-spravato-leaflet", "ema-spravato-bmi-35", "spravato-us-5-3"];
}, {
    readonly id: "lung-disease";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "breathing";
    readonly sources: readonly ["ema-spravato-leaflet", "spravato-us-5-3"];
}, {
    readonly id: "nasal-problem";
    readonly tier: "caution";
    readonly appliesTo: "esk";
    readonly answers: "yes-no-unsure";
    readonly view: "breathing";
    readonly sources: readonly ["esketamine-trials-nasal"];
}, {
    readonly id: "bad-reaction-anesthesia";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "breathing";
    readonly sources: readonly ["ketalar-us-5-2", "ketalar-us-5-3", "ketalar-us-6"];
}, {
    readonly id: "liver-severe";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "organs";
    readonly sources: readonly ["spravato-us-8-6", "asra-2018", "ketalar-us-5-6"];
}, {
    readonly id: "kidney-disease";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "organs";
    readonly sources: readonly ["ema-spravato-dialysis", "ketalar-us-chronic-use"];
}, {
    readonly id: "bladder-disease";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "organs";
    readonly sources: readonly ["spravato-us-5-10", "ketalar-us-2-1", "ketalar-us-6"];
}, {
    readonly id: "eye-pressure";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "organs";
    readonly sources: readonly ["asra-2018", "ketalar-us-6"];
}, {
    readonly id: "hyperthyroid";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "organs";
    readonly sources: readonly ["ema-spravato-leaflet", "ketamine-swiss-contraindications"];
}, {
    readonly id: "porphyria";
    readonly tier: "needs-clearance";
    readonly appliesTo: "iv";
    readonly answers: "yes-no-unsure";
    readonly view: "organs";
    readonly sources: readonly ["ketalar-uk-4-4"];
}, {
    readonly id: "pregnancy";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "pregnancy";
    readonly view: "pregnancy";
    readonly sources: readonly ["spravato-us-8-1", "spravato-us-5-11", "ketalar-us-pregnancy", "ketalar-uk-4-3"];
}, {
    readonly id: "breastfeeding";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "pregnancy";
    readonly view: "pregnancy";
    readonly sources: readonly ["spravato-us-8-2"];
}, {
    readonly id: "pregnancy-plan";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "pregnancy";
    readonly view: "pregnancy";
    readonly sources: readonly ["spravato-us-5-11", "spravato-us-8-3"];
}, {
    readonly id: "sud-alcohol";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "substances";
    readonly sources: readonly ["spravato-us-5-4", "spravato-us-9-2", "ketalar-uk-alcohol"];
}, {
    readonly id: "sud-ketamine";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "substances";
    readonly sources: readonly ["spravato-us-5-4", "spravato-us-5-10"];
}, {
    readonly id: "sud-opioid";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "substances";
    readonly sources: readonly ["spravato-us-5-4", "spravato-us-7-1", "ketalar-us-7-3", "asra-2018"];
}, {
    readonly id: "sud-stimulant";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "substances";
    readonly sources: readonly ["spravato-us-5-4", "spravato-us-7-2"];
}, {
    readonly id: "maoi";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "medicines-now";
    readonly sources: readonly ["spravato-us-7-3", "veraart-2021"];
}, {
    readonly id: "opioid-current";
    readonly tier: "needs-clearance";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "medicines-now";
    readonly sources: readonly ["spravato-us-7-1", "ketalar-us-7-3"];
}, {
    readonly id: "benzodiazepine";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "medicines-now";
    readonly sources: readonly ["spravato-us-7-1", "ketalar-us-7-3", "veraart-2021"];
}, {
    readonly id: "cns-depressant-other";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "medicines-now";
    readonly sources: readonly ["spravato-us-7-1"];
}, {
    readonly id: "stimulant-rx";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "medicines-now";
    readonly sources: readonly ["spravato-us-7-2"];
}, {
    readonly id: "theophylline";
    readonly tier: "needs-clearance";
    readonly appliesTo: "iv";
    readonly answers: "yes-no-unsure";
    readonly view: "medicines-now";
    readonly sources: readonly ["ketalar-us-7-1"];
}, {
    readonly id: "lamotrigine";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "more-medicines-now";
    readonly sources: readonly ["veraart-2021", "andrade-2017"];
}, {
    readonly id: "naltrexone";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "more-medicines-now";
    readonly sources: readonly ["williams-2018", "yoon-2019"];
}, {
    readonly id: "thyroid-hormone";
    readonly tier: "caution";
    readonly appliesTo: "iv";
    readonly answers: "yes-no-unsure";
    readonly view: "more-medicines-now";
    readonly sources: readonly ["ketalar-uk-4-5"];
}, {
    readonly id: "sympathomimetic";
    readonly tier: "caution";
    readonly appliesTo: "iv";
    readonly answers: "yes-no-unsure";
    readonly view: "more-medicines-now";
    readonly sources: readonly ["ketalar-us-7-2"];
}, {
    readonly id: "nasal-spray";
    readonly tier: "caution";
    readonly appliesTo: "esk";
    readonly answers: "yes-no-unsure";
    readonly view: "more-medicines-now";
    readonly sources: readonly ["spravato-us-2"];
}, {
    readonly id: "no-ride-home";
    readonly tier: "caution";
    readonly appliesTo: "both";
    readonly answers: "yes-no-unsure";
    readonly view: "practical";
    readonly sources: readonly ["spravato-us-5-9", "spravato-us-17"];
}, {
    readonly id: "cannot-stay-2h";
    readonly tier: "caution";
    readonly appliesTo: "esk";
    readonly answers: "yes-no-unsure";
    readonly view: "practical";
    readonly sources: readonly ["spravato-us-observation"];
}];
type ItemId = (typeof items)[number]['id'];

export { items };
export type { ItemId };
