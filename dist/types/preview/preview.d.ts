import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ScreenerRecord } from '../exports/record.ts';
import { NotePrinter } from './print.ts';
import { Shelf, type Source } from './shelf.ts';
/**
 * Opens patients' records for intake staff: what to do next, why, what is missing, and a note to paste. Nothing is uploaded or stored.
 *
 * @slot - Shown by the page until the element is defined.
 *
 * @csspart open - Where records are opened.
 * @csspart refused - The files that could not be opened, and why.
 * @csspart newer - Said where the questionnaire has newer answers than the copy that staff changed.
 * @csspart paused - Said where the record of a questionnaire that goes on was closed.
 * @csspart list - The list of open records.
 * @csspart summary - The outcome of the record shown.
 * @csspart why - Its findings.
 * @csspart trials - Its medicine trials.
 * @csspart edit - The answers, to be changed in place.
 * @csspart note - The note.
 * @csspart primary - The button that copies the note.
 *
 * @cssprop [--ks-accent=#1f5c66] - Colour of buttons and links. All other `--ks-*` properties are those of `ketamine-screener`.
 */
export declare class KetamineScreenerPreview extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    readonly words: {
        items: {
            'age-under-18': {
                question: string;
                why: string;
                topic: string;
            };
            'age-65-plus': {
                question: string;
                why: string;
                topic: string;
            };
            'suicide-intent-now': {
                question: string;
                why: string;
                topic: string;
            };
            'suicide-attempt-recent': {
                question: string;
                why: string;
                topic: string;
            };
            'cannot-stay-safe': {
                question: string;
                why: string;
                topic: string;
            };
            'harm-others-now': {
                question: string;
                why: string;
                topic: string;
            };
            'medical-emergency-now': {
                question: string;
                why: string;
                topic: string;
            };
            'suicide-thoughts-recent': {
                question: string;
                why: string;
                topic: string;
            };
            aneurysm: {
                question: string;
                why: string;
                topic: string;
            };
            avm: {
                question: string;
                why: string;
                topic: string;
            };
            'brain-bleed': {
                question: string;
                why: string;
                topic: string;
            };
            'ketamine-allergy': {
                question: string;
                why: string;
                topic: string;
            };
            'bp-rise-dangerous': {
                question: string;
                why: string;
                topic: string;
            };
            'psychosis-current': {
                question: string;
                why: string;
                topic: string;
            };
            'psychosis-history': {
                question: string;
                why: string;
                topic: string;
            };
            'mania-current': {
                question: string;
                why: string;
                topic: string;
            };
            bipolar: {
                question: string;
                why: string;
                topic: string;
            };
            'dissociative-disorder': {
                question: string;
                why: string;
                topic: string;
            };
            'suicide-attempt-past': {
                question: string;
                why: string;
                topic: string;
            };
            'dementia-confusion': {
                question: string;
                why: string;
                topic: string;
            };
            'heart-attack': {
                question: string;
                why: string;
                topic: string;
            };
            'angina-unstable': {
                question: string;
                why: string;
                topic: string;
            };
            'heart-failure-valve': {
                question: string;
                why: string;
                topic: string;
            };
            arrhythmia: {
                question: string;
                why: string;
                topic: string;
            };
            'bp-uncontrolled': {
                question: string;
                why: string;
                topic: string;
            };
            'hypertensive-encephalopathy': {
                question: string;
                why: string;
                topic: string;
            };
            'stroke-tia': {
                question: string;
                why: string;
                topic: string;
            };
            'raised-icp': {
                question: string;
                why: string;
                topic: string;
            };
            'head-injury': {
                question: string;
                why: string;
                topic: string;
            };
            seizure: {
                question: string;
                why: string;
                topic: string;
            };
            'sleep-apnea': {
                question: string;
                why: string;
                topic: string;
            };
            'lung-disease': {
                question: string;
                why: string;
                topic: string;
            };
            'nasal-problem': {
                question: string;
                why: string;
                topic: string;
            };
            'bad-reaction-anesthesia': {
                question: string;
                why: string;
                topic: string;
            };
            'liver-severe': {
                question: string;
                why: string;
                topic: string;
            };
            'kidney-disease': {
                question: string;
                why: string;
                topic: string;
            };
            'bladder-disease': {
                question: string;
                why: string;
                topic: string;
            };
            'eye-pressure': {
                question: string;
                why: string;
                topic: string;
            };
            hyperthyroid: {
                question: string;
                why: string;
                topic: string;
            };
            porphyria: {
                question: string;
                why: string;
                topic: string;
            };
            pregnancy: {
                question: string;
                why: string;
                topic: string;
            };
            breastfeeding: {
                question: string;
                why: string;
                topic: string;
            };
            'pregnancy-plan': {
                question: string;
                why: string;
                topic: string;
            };
            'sud-alcohol': {
                question: string;
                why: string;
                topic: string;
            };
            'sud-ketamine': {
                question: string;
                why: string;
                topic: string;
            };
            'sud-opioid': {
                question: string;
                why: string;
                topic: string;
            };
            'sud-stimulant': {
                question: string;
                why: string;
                topic: string;
            };
            maoi: {
                question: string;
                why: string;
                topic: string;
            };
            'opioid-current': {
                question: string;
                why: string;
                topic: string;
            };
            benzodiazepine: {
                question: string;
                why: string;
                topic: string;
            };
            'cns-depressant-other': {
                question: string;
                why: string;
                topic: string;
            };
            'stimulant-rx': {
                question: string;
                why: string;
                topic: string;
            };
            theophylline: {
                question: string;
                why: string;
                topic: string;
            };
            lamotrigine: {
                question: string;
                why: string;
                topic: string;
            };
            naltrexone: {
                question: string;
                why: string;
                topic: string;
            };
            'thyroid-hormone': {
                question: string;
                why: string;
                topic: string;
            };
            sympathomimetic: {
                question: string;
                why: string;
                topic: string;
            };
            'nasal-spray': {
                question: string;
                why: string;
                topic: string;
            };
            'no-ride-home': {
                question: string;
                why: string;
                topic: string;
            };
            'cannot-stay-2h': {
                question: string;
                why: string;
                topic: string;
            };
        };
        about: {
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
        result: {
            outcomes: Record<"crisis-now" | "prompt-safety-contact" | "discuss-listed-condition" | "discuss-medical-clearance" | "discuss-history-first" | "discuss-consult", {
                title: string;
                text: (help: import("../content/words/types.ts").HelpNumbers) => string;
            }>;
            findings: Record<string, {
                topic: string;
                why: string;
            }>;
            title: string;
            age: string;
            notDiagnosis: string;
            noChange: string;
            reasonsTitle: string;
            moreTitle: string;
            youToldUs: string;
            matters: string;
            source: string;
            section: (number: string) => string;
            unconfirmedMark: string;
            unconfirmed: string;
            firstThen: (first: string, now: string) => string;
            historyMet: {
                topic: string;
                why: string;
            };
            goalTitle: string;
            changeTitle: string;
            change: {
                exam: string;
                unsure: (topics: string) => string;
                records: string;
                new: string;
            };
            askTitle: string;
            ask: string[];
            bringTitle: string;
            bring: string[];
            nextTitle: string;
            call: (clinic: string, phone: string) => string;
            book: string;
            bookNote: string;
            nextNoClinic: string;
            clinic: string;
            helpTitle: string;
            helpText: ({ emergency, crisis }: import("../content/words/types.ts").HelpNumbers) => string;
            answersTitle: string;
            trialsTitle: string;
            notAnswered: string;
            print: string;
            copy: string;
            download: string;
            downloadNote: string;
            closing: string;
            copied: string;
            copyFailed: string;
            printAsked: string;
            printFailed: string;
            saveAsked: (file: string) => string;
            saveFailed: string;
            showText: string;
            summaryText: string;
            fileText: string;
            version: (id: string, version: string) => string;
            unreviewed: string;
            madeOn: (date: string) => string;
        };
        parts: Record<import("../content/flow.ts").PartId | "check", string>;
        views: Record<import("../content/types.ts").ViewId, {
            title: string;
            intro?: string;
        }>;
        questions: Record<import("../content/questions.ts").QuestionId, {
            question: string;
            hint?: string;
            why?: string;
            topic: string;
        }>;
        trial: Record<import("../content/questions.ts").TrialQuestionId, {
            question: string;
            hint?: string;
            why?: string;
            topic: string;
        }>;
        trialLine: {
            'dose-mg': {
                unsure: string;
                blank: string;
            };
            weeks: {
                unsure: string;
                blank: string;
            };
            improvement: {
                none: string;
                'a-little': string;
                'half-or-more': string;
                unsure: string;
                blank: string;
            };
        };
        answers: Record<string, string>;
        medicineGroups: readonly {
            title: string;
            classes: readonly import("../content/types.ts").MedicationClass[];
        }[];
        flow: {
            progress: (part: number, total: number, name: string) => string;
            continue: string;
            back: string;
            whyWeAsk: string;
            or: string;
            notSure: string;
            fill: {
                all: string;
                rest: string;
                allNotApplicable: string;
            };
            filled: (count: number, answer: string) => string;
            fillNote: string;
            problem: string;
            errors: {
                choose: string;
                chooseOne: string;
                dose: string;
                weeks: string;
                months: string;
                pressure: string;
                medicines: string;
            };
            understood: {
                dose: (dose: string) => string;
                weeks: (n: string) => string;
                'episode-months': (n: string) => string;
                number: (n: string) => string;
            };
            helpNear: (whatToDo: string) => string;
            emergencyNear: (number: string) => string;
            thoughts: string;
            odd: {
                title: string;
                pressureTitle: string;
                pressure: string;
                pressureSwapped: (top: string, bottom: string) => string;
                pressureLow: (top: string) => string;
                dose: (dose: string, name: string) => string;
                doseLow: (dose: string, name: string) => string;
                doseUnit: (dose: string, same: string, name: string) => string;
                weeks: (weeks: string) => string;
            };
        };
        medicines: {
            mine: string;
            search: string;
            searchHint: string;
            mineSoFar: (names: string) => string;
            pending: (text: string) => string;
            unknownName: (text: string, count: number) => string;
            clearField: string;
            cleared: string;
            found: (count: number) => string;
            add: (name: string) => string;
            addOwn: (word: string) => string;
            added: (name: string) => string;
            onList: (name: string) => string;
            clearedByNone: string;
            listTitle: string;
            listIntro: string;
            edit: string;
            remove: (name: string) => string;
            removed: (name: string) => string;
            undo: string;
            putBack: (name: string) => string;
            again: (name: string) => string;
            time: (name: string, time: number) => string;
            another: string;
            trialTitle: (name: string) => string;
            otherName: string;
        };
        check: {
            title: string;
            intro: string;
            change: string;
            changeHidden: (view: string) => string;
            age: string;
            notAnswered: string;
            removed: string;
            submit: string;
        };
        doseUnits: Record<"mg" | "mcg", string>;
        units: Record<string, string>;
        aboutPage: {
            title: string;
            intro: string;
            uses: string;
            warnings: string;
            visits: string;
            claims: string;
            claim: (claim: string) => string;
            conditions: string;
            source: string;
        };
        lang: string;
    };
    readonly texts: {
        title: string;
        privacy: string;
        open: string;
        openHint: string;
        paste: string;
        pasteLabel: string;
        pasteOpen: string;
        pasted: string;
        live: string;
        newer: (outcome: string) => string;
        takeNewest: string;
        paused: string;
        follow: string;
        cleared: string;
        given: string;
        unnamed: string;
        dropHere: string;
        opening: (done: number, total: number) => string;
        opened: (count: number) => string;
        errorsTitle: string;
        dismiss: string;
        closeAll: string;
        empty: string;
        recordName: (name: string, completed: string) => string;
        of: (what: string, record: string) => string;
        list: {
            title: string;
            filter: string;
            filterHint: string;
            group: string;
            all: string;
            count: (shown: number, total: number) => string;
            sorted: (column: string, direction: "ascending" | "descending") => string;
            shown: string;
            nextRecord: string;
            back: string;
            handled: string;
            handledOf: (name: string) => string;
            urgency: string;
            outcome: string;
            name: string;
            age: string;
            adequate: string;
            ssri: string;
            open: string;
            completed: string;
            page: (page: number, pages: number) => string;
            previous: string;
            next: string;
            none: string;
        };
        summary: {
            urgency: string;
            age: string;
            adequate: string;
            ssri: string;
            borderline: string;
            unclear: string;
            unknown: string;
            missing: string;
            completed: string;
            criteria: string;
            region: string;
            protocol: string;
            unreviewed: string;
            reviewed: (by: string, role: string, on: string) => string;
            patientReported: string;
            differs: string;
            problems: string;
            ask: string;
        };
        criteria: {
            'six-week': string;
            'four-week': string;
        };
        why: {
            title: string;
            own: string;
            answer: string;
            rule: string;
            check: string;
            sources: string;
            notFired: string;
            unconfirmed: string;
            tier: string;
        };
        tiers: {
            crisis: string;
            'label-contraindication': string;
            'needs-clearance': string;
            caution: string;
            history: string;
            incomplete: string;
        };
        confirmations: {
            official: string;
            copy: string;
            inferred: string;
            memory: string;
            project: string;
        };
        appliesTo: {
            esk: string;
            iv: string;
            both: string;
        };
        answers: {
            yes: string;
            no: string;
            unsure: string;
            declined: string;
            blank: string;
            derived: string;
        };
        ruleText: (tier: string, answer: string, outcome: string) => string;
        notes: {
            'ema-contraindication': string;
            'blood-pressure-crisis-range': string;
        };
        trials: {
            title: string;
            figure: string;
            medicine: string;
            class: string;
            dose: string;
            minimum: (dose: string, minimum: string) => string;
            weeks: string;
            taken: string;
            improvement: string;
            stopped: string;
            episode: string;
            atSix: string;
            atFour: string;
            notes: string;
            none: string;
            weeksAxis: string;
            unknown: string;
            others: string;
            addOns: string;
            otherTreatments: string;
            sameClass: string;
        };
        statuses: {
            'not-counted': string;
            unknown: string;
            'check-dose': string;
            'low-dose': string;
            'not-taken': string;
            short: string;
            borderline: string;
            'other-episode': string;
            helped: string;
            adequate: string;
        };
        trialNotes: {
            intolerant: string;
            'same-ingredient': string;
            'closely-related': string;
            'uncertain-minimum': string;
            'see-flags': string;
            'same-class': string;
            'add-on': string;
        };
        mayBe: (names: readonly string[]) => string;
        staging: {
            title: string;
            maudsley: string;
            thaseRush: string;
            severity: string;
            unset: string;
            missing: string;
            partial: string;
            severities: {
                subsyndromal: string;
                mild: string;
                moderate: string;
                severe: string;
                'severe-with-psychosis': string;
            };
            bands: {
                mild: string;
                moderate: string;
                severe: string;
            };
            notApplicable: {
                'no-depression-episode': string;
                'no-failed-trial': string;
            };
            gaps: {
                severity: string;
                response: string;
                trials: string;
                'bilateral-ect-failed': string;
            };
        };
        edit: {
            title: string;
            intro: string;
            original: string;
            reason: string;
            parts: {
                safety: string;
                mood: string;
                'medicines-tried': string;
                'other-treatments': string;
                health: string;
                'medicines-now': string;
                practical: string;
            };
            noTrial: string;
            trialAdded: string;
            trialRemoved: string;
            trialChanged: string;
            undo: string;
            redo: string;
            reset: string;
            changed: string;
            nothing: string;
            because: string;
            notAnswered: string;
            list: (label: string) => string;
            answers: string;
            other: string;
            addTrial: string;
            removeTrial: (number: number, medicine: string) => string;
        };
        changes: {
            outcome: string;
            fromTo: (what: string, from: string, to: string) => string;
            otherReasons: (what: string, as: string) => string;
            none: string;
            yes: string;
            no: string;
            added: (what: string, as: string) => string;
            removed: (what: string) => string;
            missing: (what: string) => string;
            answered: (what: string) => string;
            unreadable: (path: string) => string;
            readable: (path: string) => string;
            history: {
                adequateTrials: string;
                adequateSsriTrials: string;
                ssriTrials: string;
                ssriMedications: string;
                classesTried: string;
                adequateClasses: string;
                borderlineTrials: string;
                unknownTrials: string;
                intolerantTrials: string;
                augmentation: string;
                ect: string;
                otherTreatments: string;
                notes: string;
            };
        };
        print: {
            title: string;
            blanks: string;
        };
        note: {
            title: string;
            kinds: {
                short: string;
                full: string;
                worksheet: string;
            };
            label: string;
            edited: string;
            outdated: string;
            renew: string;
            copy: string;
            copied: string;
            copyFailed: string;
            print: string;
            printAsked: string;
            printFailed: string;
        };
    };
    readonly shelf: Shelf;
    readonly list: import("./list-view.ts").ListState;
    readonly note: import("./note-view.ts").NoteState;
    readonly printer: NotePrinter;
    /** Id of a `ketamine-screener` on the same page, which is then followed as it is answered. */
    htmlFor: string;
    private pasting;
    private progress;
    private message;
    /**
     * The record that is shown, as it came. Setting one opens it in the place of the one set before, which stays open if staff changed
     * something in it; `null` closes all that were set. Files that staff opened stay open.
     */
    get record(): ScreenerRecord | null;
    set record(record: ScreenerRecord | null | undefined);
    constructor();
    disconnectedCallback(): void;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    /**
     * Opens records. What is not one is refused by name, with a message; what is open stays open.
     *
     * @param sources - Files, or anything with a name, a size in bytes and a text. Anything else is refused.
     */
    open(sources: readonly Source[]): Promise<void>;
    /** Forgets every record and every change. A questionnaire that was followed is not, until staff ask for it or its next visit begins. */
    closeAll(): void;
    render(): TemplateResult;
}
