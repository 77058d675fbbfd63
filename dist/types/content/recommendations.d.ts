/** The six outcomes, most cautious first (clinical basis §7.1). The first that any finding asks for is the one given. */
declare const recommendations: readonly [{
    readonly id: "crisis-now";
    readonly urgency: "immediate";
}, {
    readonly id: "prompt-safety-contact";
    readonly urgency: "same-or-next-day";
}, {
    readonly id: "discuss-listed-condition";
    readonly urgency: "before-scheduling-treatment";
}, {
    readonly id: "discuss-medical-clearance";
    readonly urgency: "before-treatment-planning";
}, {
    readonly id: "discuss-history-first";
    readonly urgency: "routine";
}, {
    readonly id: "discuss-consult";
    readonly urgency: "routine";
}];
type RecommendationId = (typeof recommendations)[number]['id'];
type Urgency = (typeof recommendations)[number]['urgency'];

export { recommendations };
export type { RecommendationId, Urgency };
