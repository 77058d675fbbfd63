/**
 * What patients may read of the treatments, of claims about them and of each condition (clinical basis §1).
 * The words for FDA status are those allowed by §6.2.
 */
export declare const about: {
    treatments: {
        id: string;
        name: string;
        uses: {
            text: string;
            sources: string[];
        }[];
        warnings: {
            text: string;
            sources: string[];
        }[];
        visits: {
            text: string;
            sources: string[];
        }[];
    }[];
    claims: {
        claim: string;
        answer: string;
        sources: string[];
    }[];
    conditions: {
        'mdd-trd': {
            name: string;
            line: string;
        };
        'mdd-si': {
            name: string;
            line: string;
        };
        'gad-anxiety': {
            name: string;
            line: string;
        };
        ptsd: {
            name: string;
            line: string;
        };
        ocd: {
            name: string;
            line: string;
        };
        'bipolar-depression': {
            name: string;
            line: string;
        };
        'chronic-pain': {
            name: string;
            line: string;
        };
        crps: {
            name: string;
            line: string;
        };
        'fibromyalgia-neuropathic': {
            name: string;
            line: string;
        };
    };
};
