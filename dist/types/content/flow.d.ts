/** The named parts of the flow and the views in each, in order. The items and questions of a view name it themselves. */
export declare const parts: readonly [{
    readonly id: "safety";
    readonly views: readonly ["safety"];
}, {
    readonly id: "mood";
    readonly views: readonly ["mood", "goals", "main-goal", "mind"];
}, {
    readonly id: "medicines-tried";
    readonly views: readonly ["medicines-tried"];
}, {
    readonly id: "other-treatments";
    readonly views: readonly ["other-treatments"];
}, {
    readonly id: "health";
    readonly views: readonly ["heart", "blood-pressure", "brain", "timing", "breathing", "organs", "pregnancy"];
}, {
    readonly id: "medicines-now";
    readonly views: readonly ["medicines-now", "more-medicines-now", "substances"];
}, {
    readonly id: "practical";
    readonly views: readonly ["practical"];
}];
export type PartId = (typeof parts)[number]['id'];
