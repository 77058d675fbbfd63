/** How grave a yes to an item is. The order is that of caution, gravest first. */
export type Tier = 'crisis' | 'label-contraindication' | 'needs-clearance' | 'caution';

/** Which medicine an item speaks of: esketamine nasal spray, ketamine by any route, or both. */
export type AppliesTo = 'esk' | 'iv' | 'both';

/** Whose label decides where labels differ. */
export type Region = 'US' | 'EU' | 'UK';

/**
 * How the wording we rely on was confirmed: `official` read in the document itself or its publisher's page; `copy` read in a secondary
 * source or a mirror, to be checked against the document; `inferred` derived by a stated step; `memory` not confirmed on any page;
 * `project` our own choice, claimed by no outside source.
 */
export type Confirmation = 'official' | 'copy' | 'inferred' | 'memory' | 'project';

/** One place in one official document, guideline or paper. */
export interface Source {
  readonly id: string;
  /** The document as it would be cited. */
  readonly document: string;
  /** Section, table or item in it, where it has any. */
  readonly section?: string;
  /** Version, revision or year of the document. */
  readonly version: string;
  readonly confirmation: Confirmation;
  /** Anything a reviewer must know of this reference, such as a section number that was shifted. */
  readonly note?: string;
}

/** The codes a choice question takes. */
export type ChoiceSet = 'yes-no-unsure' | 'safety' | 'pregnancy' | 'when' | 'improvement';

/** A view of the flow on which questions are asked together. */
export type ViewId =
  | 'safety'
  | 'mood'
  | 'goals'
  | 'main-goal'
  | 'mind'
  | 'medicines-tried'
  | 'other-treatments'
  | 'heart'
  | 'blood-pressure'
  | 'brain'
  | 'timing'
  | 'breathing'
  | 'organs'
  | 'pregnancy'
  | 'medicines-now'
  | 'more-medicines-now'
  | 'substances'
  | 'practical';

/** A clinical item: the one record from which the question, the rule, every listing and the protocol come. Its words stand in `words/`. */
export interface Item {
  readonly id: string;
  readonly tier: Tier;
  readonly appliesTo: AppliesTo;
  /** The codes it is answered with; `derived` items are read off `age` and never asked. */
  readonly answers: Extract<ChoiceSet, 'yes-no-unsure' | 'safety' | 'pregnancy'> | 'derived';
  /** Where it is asked; absent for derived items. */
  readonly view?: ViewId;
  /** The person may be unwell now: a yes also asks for contact today or tomorrow (clinical basis, mark P). */
  readonly promptContact?: true;
  /** A question asked only after a yes to this one. */
  readonly followUp?: string;
  /** A region whose label places this item in a graver tier when the follow-up is answered with this code. */
  readonly graver?: {
    readonly regions: readonly Region[];
    readonly tier: Tier;
    readonly whenFollowUp: string;
  };
  /** Ids in `sources.ts`; never empty. */
  readonly sources: readonly string[];
}

export type MedicationClass =
  | 'SSRI'
  | 'SNRI'
  | 'TCA'
  | 'tetracyclic'
  | 'MAOI'
  | 'RIMA'
  | 'NDRI'
  | 'NaSSA'
  | 'SARI'
  | 'SPARI'
  | 'multimodal'
  | 'NMDA + NDRI'
  | '5-HT1A agonist'
  | 'neurosteroid'
  | 'melatonergic'
  | 'NRI'
  | 'herbal'
  | 'NMDA antagonist'
  | 'mood stabilizer'
  | 'antipsychotic'
  | 'combination'
  | 'anticonvulsant'
  | 'hormone'
  | 'anxiolytic';

/** A code and how sure we are that it belongs to the name. */
export interface Code {
  readonly value: string;
  /** `seen` with the name beside it; `placed` seen in a list, position consistent with the name; `memory` not confirmed. */
  readonly mark: 'seen' | 'placed' | 'memory';
}

/** A medicine a person may have tried. Doses are total milligrams a day for adults unless `unit` says otherwise. */
export interface Medication {
  /** Generic name in kebab-case, without form or bracket; a form of its own only where its minimum dose differs. */
  readonly id: string;
  /** The generic name as people read it. */
  readonly name: string;
  readonly class: MedicationClass;
  /** What decides whether two trials are of the same medicine. */
  readonly ingredient: string;
  /** `antidepressant` counts as a trial; `augmentation` and `not-counted` are recorded only. */
  readonly role: 'antidepressant' | 'augmentation' | 'not-counted';
  readonly brands: {
    readonly US: readonly string[];
    readonly UK?: readonly string[];
    readonly CA?: readonly string[];
  };
  /** Lowest daily dose counted as an antidepressant dose. */
  readonly minMg?: number;
  /** Where `minMg` comes from: codes of clinical basis §3.0 (D1, D2, D3, L, A, H), or `memory`. */
  readonly basis?: readonly string[];
  /** The dose is marked uncertain in the clinical basis and stands on the sign-off list. */
  readonly uncertain?: true;
  /** A stricter minimum some instruments or insurers use; from memory, and used by no rule. Text, since some are ranges. */
  readonly strictMg?: string;
  /** Usual label maximum for outpatients, for the check of odd doses only. */
  readonly maxMg?: number;
  readonly maxInpatientMg?: number;
  readonly unit?: 'mg' | 'mg/24 h patch' | 'mcg';
  /** Usual low dose as an add-on, as printed; augmentation agents only. */
  readonly addOnDose?: string;
  readonly rxcui: readonly Code[];
  readonly atc: readonly Code[];
  /** What staff must know: conflicts between sources, sleep doses, special forms. */
  readonly flags: readonly string[];
  /** Offered as a box to tick; the others are found by search. */
  readonly common?: true;
  /** Another ingredient so near that staff should be told, such as citalopram and escitalopram. */
  readonly closelyRelated?: string;
}

/** A line people can call, text or open. */
export interface HelpLine {
  readonly kind: 'emergency' | 'call' | 'text' | 'chat' | 'directory';
  /** As printed. */
  readonly label: string;
  /** What it is, in the country's own words. */
  readonly name: string;
  /** `tel:`, `sms:` or `https:` address. */
  readonly href: string;
  readonly hours?: string;
  readonly langs: readonly string[];
}

/** Where a help line was read. */
export interface HelpLineSource {
  /** The publisher of the number. */
  readonly source: string;
  readonly confirmation: Confirmation;
  /** Day on which the number was last read at its source (ISO), or null where it never was. */
  readonly checkedOn: string | null;
}

export interface CountryHelp {
  /** ISO 3166 code, or `EU` or `other`. */
  readonly country: string;
  readonly name: string;
  readonly lines: readonly HelpLine[];
}

/** One honest line on what is known of these medicines for one condition. */
export interface Condition {
  readonly id: string;
  /** A condition for which esketamine is approved; any other main goal asks for more history first. */
  readonly depression: boolean;
  readonly sources: readonly string[];
}
