/**
 * When a past trial was long enough (clinical basis §2.2). Six weeks is the default and the stricter; four weeks is the one published
 * relaxation allowed (ATHF-SF). Nothing below four exists.
 */
export declare const criteria: {
    readonly 'six-week': {
        readonly minWeeks: 6;
        readonly sources: readonly ["mgh-atrq"];
    };
    readonly 'four-week': {
        readonly minWeeks: 4;
        readonly sources: readonly ["athf-sf"];
    };
};
export type CriteriaId = keyof typeof criteria;
export declare const defaultCriteria: CriteriaId;
/** Under this a trial is short whatever the criteria; from here to the six-week line it is borderline under the default. */
export declare const shortestTrialWeeks = 4;
/** Stopping for side effects before this is intolerance and not a failed trial. */
export declare const intoleranceBeforeWeeks = 6;
/** Distinct medicines that must pass the dose-and-time check. */
export declare const adequateTrialsNeeded = 2;
export declare const adultAge = 18;
export declare const olderAdultAge = 65;
/** mmHg. Above `high`: weigh delay (Spravato §5.7). From `crisis`: told to staff, and with symptoms an emergency (clinical basis §4.5). */
export declare const bloodPressure: {
    readonly high: {
        readonly systolic: 140;
        readonly diastolic: 90;
    };
    readonly crisis: {
        readonly systolic: 180;
        readonly diastolic: 120;
    };
};
/** Two of these, or one with an answer of `sedativeRisks`, need a check (clinical basis §4.5 and §7.2). */
export declare const sedatives: readonly ["benzodiazepine", "opioid-current", "cns-depressant-other"];
export declare const sedativeRisks: readonly ["sud-alcohol", "sleep-apnea", "lung-disease"];
/** Numbers outside these are typing errors: named as problems, counted as unanswered. Inclusive. */
export declare const ranges: {
    readonly age: readonly [0, 120];
    readonly 'episode-months': readonly [0, 1200];
    readonly 'blood-pressure-systolic': readonly [40, 350];
    readonly 'blood-pressure-diastolic': readonly [20, 250];
};
