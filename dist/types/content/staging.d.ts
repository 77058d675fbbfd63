import type { MedicationClass } from './types.ts';
/**
 * Thase–Rush stages (clinical basis §2.3), for staff only. Limits: it assumes a fixed order of medicines, ignores augmentation, and its
 * reliability was not tested.
 */
export declare const thaseRushStages: readonly [{
    readonly stage: 0;
    readonly label: "0";
    readonly needs: "no-failure";
}, {
    readonly stage: 1;
    readonly label: "I";
    readonly needs: "one-class";
}, {
    readonly stage: 2;
    readonly label: "II";
    readonly needs: "different-class";
}, {
    readonly stage: 3;
    readonly label: "III";
    readonly needs: "tricyclic";
}, {
    readonly stage: 4;
    readonly label: "IV";
    readonly needs: "maoi";
}, {
    readonly stage: 5;
    readonly label: "V";
    readonly needs: "bilateral-ect";
}];
export declare const thaseRushSources: readonly ["thase-rush-1997", "project"];
/**
 * Classes that are not distinctly different: moclobemide stands among the MAOIs (clinical basis §3.4), and
 * dextromethorphan-bupropion contains bupropion. Our own choice; every other class is its own.
 */
export declare const notDistinct: Readonly<Partial<Record<MedicationClass, MedicationClass>>>;
/**
 * Maudsley Staging Method (clinical basis §2.4), for staff only. `upTo` is inclusive and null is without end; rows stand in rising
 * order. A part of a month belongs to the row after: over 12 months is sub-acute, over 24 chronic.
 */
export declare const maudsleyParts: {
    readonly duration: {
        readonly rows: readonly [{
            readonly id: "acute";
            readonly upTo: 12;
            readonly points: 1;
        }, {
            readonly id: "sub-acute";
            readonly upTo: 24;
            readonly points: 2;
        }, {
            readonly id: "chronic";
            readonly upTo: null;
            readonly points: 3;
        }];
        readonly sources: readonly ["maudsley-2018"];
    };
    readonly severity: {
        readonly rows: readonly [{
            readonly id: "subsyndromal";
            readonly points: 1;
        }, {
            readonly id: "mild";
            readonly points: 2;
        }, {
            readonly id: "moderate";
            readonly points: 3;
        }, {
            readonly id: "severe";
            readonly points: 4;
        }, {
            readonly id: "severe-with-psychosis";
            readonly points: 5;
        }];
        readonly sources: readonly ["maudsley-2018"];
    };
    readonly failures: {
        readonly rows: readonly [{
            readonly id: "1-2";
            readonly upTo: 2;
            readonly points: 1;
        }, {
            readonly id: "3-4";
            readonly upTo: 4;
            readonly points: 2;
        }, {
            readonly id: "5-6";
            readonly upTo: 6;
            readonly points: 3;
        }, {
            readonly id: "7-10";
            readonly upTo: 10;
            readonly points: 4;
        }, {
            readonly id: "over-10";
            readonly upTo: null;
            readonly points: 5;
        }];
        readonly sources: readonly ["maudsley-2018-failures", "project"];
    };
    readonly augmentation: {
        readonly rows: readonly [{
            readonly id: "not-used";
            readonly points: 0;
        }, {
            readonly id: "used";
            readonly points: 1;
        }];
        readonly sources: readonly ["maudsley-2018-failures"];
    };
    readonly ect: {
        readonly rows: readonly [{
            readonly id: "not-used";
            readonly points: 0;
        }, {
            readonly id: "used";
            readonly points: 1;
        }];
        readonly sources: readonly ["maudsley-2018-failures"];
    };
};
export type MaudsleyPartId = keyof typeof maudsleyParts;
export type MaudsleySeverity = (typeof maudsleyParts.severity.rows)[number]['id'];
/** Bands of the total, 3 to 15. */
export declare const maudsleyBands: readonly [{
    readonly id: "mild";
    readonly from: 3;
    readonly upTo: 6;
}, {
    readonly id: "moderate";
    readonly from: 7;
    readonly upTo: 10;
}, {
    readonly id: "severe";
    readonly from: 11;
    readonly upTo: 15;
}];
export type MaudsleyBand = (typeof maudsleyBands)[number]['id'];
