import type { ItemId } from '../../items.ts';
import type { LabelSourceId } from '../../sources/labels.ts';
import type { Confirmation } from '../../types.ts';
/** What a provider may want to check after a yes or an unsure answer. Staff read it, never patients. */
export declare const providerChecks: Readonly<Record<ItemId, string>>;
/** A line for staff on where labels or papers differ. */
export interface RegionalNote {
    readonly text: string;
    readonly confirmation: Confirmation;
    /** Shown only when the follow-up has this code, or the blood pressure given is in this range; otherwise with the item. */
    readonly when?: 'within-6-weeks' | 'bp-180-or-120';
    readonly sources: readonly LabelSourceId[];
}
/** Where sources conflict: clinical basis, part 4.5. These lines change no tier; the rules do. */
export declare const regionalNotes: {
    readonly avm: readonly [{
        readonly text: "In section 4 of the US Spravato label; not listed in the excerpt of EMA SmPC 4.3 that was read.";
        readonly confirmation: "copy";
        readonly sources: readonly ["spravato-us-4", "ema-spravato-4-3"];
    }];
    readonly 'psychosis-current': readonly [{
        readonly text: "US Spravato label 5.2: careful assessment. ASRA/AAPM/ASA 2018: avoid in poorly controlled psychosis.";
        readonly confirmation: "copy";
        readonly sources: readonly ["spravato-us-5-2", "asra-2018"];
    }];
    readonly 'psychosis-history': readonly [{
        readonly text: "US Spravato label 5.2: careful assessment. ASRA/AAPM/ASA 2018: avoid in poorly controlled psychosis.";
        readonly confirmation: "copy";
        readonly sources: readonly ["spravato-us-5-2", "asra-2018"];
    }];
    readonly 'heart-attack': readonly [{
        readonly text: "EMA contraindication: Spravato SmPC 4.3, cardiovascular event (including heart attack) within 6 weeks.";
        readonly confirmation: "copy";
        readonly when: "within-6-weeks";
        readonly sources: readonly ["ema-spravato-4-3"];
    }, {
        readonly text: "UK Ketalar SmPC: severe coronary or myocardial disease is a contraindication.";
        readonly confirmation: "copy";
        readonly sources: readonly ["ketalar-uk-4-3"];
    }, {
        readonly text: "Not in section 4 of the US Spravato label; assess under 5.7.";
        readonly confirmation: "inferred";
        readonly sources: readonly ["spravato-us-4", "spravato-us-5-7"];
    }];
    readonly 'bp-uncontrolled': readonly [{
        readonly text: "At or above 180 systolic or 120 diastolic: AHA crisis range.";
        readonly confirmation: "memory";
        readonly when: "bp-180-or-120";
        readonly sources: readonly ["aha-crisis-range"];
    }, {
        readonly text: "Swiss ketamine label: contraindicated above 180/100 at rest.";
        readonly confirmation: "copy";
        readonly sources: readonly ["ketamine-swiss-contraindications"];
    }, {
        readonly text: "US Spravato label 5.7: above 140/90 before dosing is a general guide; weigh benefit and risk.";
        readonly confirmation: "inferred";
        readonly sources: readonly ["spravato-us-5-7"];
    }];
    readonly 'stroke-tia': readonly [{
        readonly text: "UK Ketalar SmPC: cerebrovascular accident is a contraindication. US Spravato Medication Guide: caution.";
        readonly confirmation: "copy";
        readonly sources: readonly ["ketalar-uk-4-3", "spravato-us-medication-guide"];
    }];
    readonly 'head-injury': readonly [{
        readonly text: "UK Ketalar SmPC: cerebral trauma is a contraindication. US Spravato Medication Guide: caution.";
        readonly confirmation: "copy";
        readonly sources: readonly ["ketalar-uk-4-3", "spravato-us-medication-guide"];
    }];
    readonly hyperthyroid: readonly [{
        readonly text: "Swiss ketamine label: contraindicated. EMA: caution (not well treated). Not in section 4 of the US Spravato label.";
        readonly confirmation: "copy";
        readonly sources: readonly ["ketamine-swiss-contraindications", "ema-spravato-leaflet", "spravato-us-4"];
    }];
    readonly maoi: readonly [{
        readonly text: "Spravato label 7.3: may raise blood pressure; monitor closely.";
        readonly confirmation: "copy";
        readonly sources: readonly ["spravato-us-7-3"];
    }, {
        readonly text: "Evidence of harm is thin: case reports with tranylcypromine showed no relevant change (Veraart 2021).";
        readonly confirmation: "official";
        readonly sources: readonly ["veraart-2021"];
    }];
    readonly benzodiazepine: readonly [{
        readonly text: "Spravato label 7.1: monitor sedation. Ketalar label 7.3 is worded more strongly.";
        readonly confirmation: "copy";
        readonly sources: readonly ["spravato-us-7-1", "ketalar-us-7-3"];
    }, {
        readonly text: "Two or more sedatives, or any opioid: needs-clearance.";
        readonly confirmation: "project";
        readonly sources: readonly ["project"];
    }];
    readonly lamotrigine: readonly [{
        readonly text: "Not on the label. Veraart 2021: 2 of 5 studies show a weaker ketamine effect. Andrade 2017 differs: may cut side effects, benefit unknown.";
        readonly confirmation: "official";
        readonly sources: readonly ["veraart-2021", "andrade-2017"];
    }, {
        readonly text: "Give no advice to stop it.";
        readonly confirmation: "project";
        readonly sources: readonly ["project"];
    }];
};
