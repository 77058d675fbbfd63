import type { TemplateResult } from 'lit';
import type { Answers } from '../../assessment/types.ts';
import { type ScreenerRecord } from '../../exports/record.ts';
import type { Visit } from '../../exports/visit.ts';
import type { Question } from '../../survey/model.ts';
import { Session, type Step } from '../../survey/session.ts';
import type { Removed } from '../../survey/trials.ts';
import type { FlowHost } from '../host.ts';
import type { Place } from '../place.ts';
import { Entries } from './entries.ts';
import { HeldAnswer } from './held-answer.ts';
import { MedicineSearch } from './medicine-search.ts';
import { ResultActions } from './result-actions.ts';
export { flowStyles } from './styles.ts';
/** The questions, from safety to summary: takes answers, says what comes next, draws the view. Loaded after the first screen. */
export declare class Flow {
    #private;
    readonly host: FlowHost;
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
                text: (help: import("../../content/words/types.ts").HelpNumbers) => string;
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
            helpText: ({ emergency, crisis }: import("../../content/words/types.ts").HelpNumbers) => string;
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
        parts: Record<import("../../content/flow.ts").PartId | "check", string>;
        views: Record<import("../../content/types.ts").ViewId, {
            title: string;
            intro?: string;
        }>;
        questions: Record<import("../../content/questions.ts").QuestionId, {
            question: string;
            hint?: string;
            why?: string;
            topic: string;
        }>;
        trial: Record<import("../../content/questions.ts").TrialQuestionId, {
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
            classes: readonly import("../../content/types.ts").MedicationClass[];
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
    readonly session: Session;
    readonly entries: Entries;
    readonly search: MedicineSearch;
    readonly actions: ResultActions;
    readonly held: HeldAnswer<Question>;
    /** Questions with an odd value that is being asked about, and the words of it. */
    readonly odd: Map<Question, string>;
    /** Topics of answers that the last change took away. */
    removedTopics: readonly string[];
    /** The medicine that was removed on the view shown, for putting it back. */
    removed: {
        readonly name: string;
        readonly entries: readonly Removed[];
    } | null;
    /** What was wrong when the person last pressed Continue; the list stays as it is until the next time, so that nothing jumps. */
    errors: readonly {
        readonly question: Question;
        readonly text: string;
    }[];
    /** Medicines that "never taken one" took off the list. */
    takenOff: readonly Removed[];
    constructor(host: FlowHost, answers: Answers);
    get answers(): Answers;
    assessment(): import("../../assess.ts").Assessment;
    /** The visit as it stands, for staff who try the questionnaire. */
    get visit(): Visit;
    /** What the summary shows: the record, and where an answer was changed since, a new one. */
    get record(): ScreenerRecord;
    setAge(age: number): void;
    dispose(): void;
    /** Where the flow is by the trail; a step that is gone is answered with the first that wants an answer. */
    step(place: Place): Step;
    /** While a crisis answer stands as "yes" there is no way past it, by whatever button. */
    guard(place: Place): Place;
    /** Opens the flow where the answers it was given end. */
    enter(): void;
    /** The person came to a place, by our buttons or the browser's. */
    moved(place: Place): void;
    /**
     * An answer to a choice question.
     *
     * @returns whether it leads to help at once.
     */
    choose(question: Question, value: string): boolean;
    /** Leaves the view forward, if it is complete. */
    next(step: Step): void;
    /** Opens a step to change an answer; Continue leads back to the check page. */
    change(key: string, card?: string): void;
    /** Age is asked on the first view. */
    changeAge(): void;
    /** @returns whether the age was being changed from the check page, and the flow is back there. */
    finishAge(age: number): boolean;
    /** Opens a step without leaving what is being changed. */
    open(key: string): void;
    render(place: Place): TemplateResult;
}
