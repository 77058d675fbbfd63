/** Clinical basis §1.2, in table order. Their words stand in `words/`. */
export declare const conditions: readonly [{
    readonly id: "mdd-trd";
    readonly depression: true;
    readonly sources: readonly ["spravato-us-1", "canmat-2021", "canmat-2021-comment", "va-dod-mdd-2022"];
}, {
    readonly id: "mdd-si";
    readonly depression: true;
    readonly sources: readonly ["spravato-us-1"];
}, {
    readonly id: "gad-anxiety";
    readonly depression: false;
    readonly sources: readonly ["whittaker-2021"];
}, {
    readonly id: "ptsd";
    readonly depression: false;
    readonly sources: readonly ["abdallah-2022", "va-dod-ptsd-2023"];
}, {
    readonly id: "ocd";
    readonly depression: false;
    readonly sources: readonly ["whittaker-2021"];
}, {
    readonly id: "bipolar-depression";
    readonly depression: false;
    readonly sources: readonly ["cochrane-bipolar-2021", "cochrane-bipolar-2021-certainty"];
}, {
    readonly id: "chronic-pain";
    readonly depression: false;
    readonly sources: readonly ["cochrane-pain-2025"];
}, {
    readonly id: "crps";
    readonly depression: false;
    readonly sources: readonly ["asra-2018", "cochrane-pain-2025"];
}, {
    readonly id: "fibromyalgia-neuropathic";
    readonly depression: false;
    readonly sources: readonly ["asra-2018", "cochrane-pain-2025"];
}];
export type ConditionId = (typeof conditions)[number]['id'];
