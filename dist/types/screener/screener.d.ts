import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { ScreenerRecord } from '../exports/record.ts';
/**
 * Asks a patient about safety, treatment history and health, and gives a summary to bring to a provider. Never a verdict. No answer leaves
 * the page unless the person sends it.
 *
 * @fires ks-start - The person went on from the first view.
 * @fires {CustomEvent<{index: number, total: number}>} ks-step - The person came to another part; never says which answer led there.
 * @fires ks-complete - The summary is shown; `record` can be read.
 * @fires ks-error - The questions did not load, or a view could not be shown.
 *
 * @slot - Shown by the page until the element is defined: a phone number and help lines for people without JavaScript.
 *
 * @csspart heading - The heading of the view.
 * @csspart primary - The one main button of the view.
 * @csspart back - The control that leads to the view before.
 * @csspart help - The help lines that stand on every view.
 * @csspart crisis - The crisis view.
 * @csspart question - A question with its answers.
 * @csspart option - An answer to choose.
 * @csspart input - A text field.
 * @csspart card - A medicine in the list of those tried.
 * @csspart error-summary - The list of what is still to mend on a view.
 * @csspart outcome - The recommendation on the summary.
 *
 * @cssprop [--ks-accent=#1f5c66] - Colour of buttons, links and chosen answers.
 * @cssprop [--ks-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--ks-surface=#fff] - Background.
 * @cssprop [--ks-text=#1c2426] - Text.
 * @cssprop [--ks-muted=#556064] - Hints.
 * @cssprop [--ks-border=#c3ccce] - Lines between things.
 * @cssprop [--ks-control-border=#6b787c] - Lines around fields and answers.
 * @cssprop [--ks-soft=#f1f5f5] - Quiet backgrounds.
 * @cssprop [--ks-alert=#a3282e] - Errors and the edge of the crisis view.
 * @cssprop [--ks-focus=#0b57d0] - Focus ring.
 * @cssprop [--ks-radius=0.5em] - Corners.
 * @cssprop [--ks-font-size] - Size of the text; the page's own, and at least 16px, by default.
 * @cssprop [--ks-max-width=42em] - Widest column.
 * @cssprop [--ks-sticky-offset=1em] - Height of the page's own sticky header, kept free above a view.
 */
export declare class KetamineScreener extends LitElement {
    #private;
    static readonly formAssociated = true;
    static styles: import("lit").CSSResult[];
    readonly words: {
        readonly lang: "en";
        readonly title: "Get ready to talk with a provider";
        readonly lead: "Answer plain questions about your safety, your health, and the medicines you have tried. At the end you get a summary to bring to a provider.";
        readonly points: readonly ["This form does not diagnose, and it does not decide on treatment.", "Your answers stay on this page. Nothing is sent unless you send it.", "You can say “Not sure” at any time. No one is watching this form in real time."];
        readonly gone: "If you close or reload the page, your answers are gone.";
        readonly saved: {
            readonly kept: "Your answers stay in this tab for an hour, so that you can go on after a reload. “Clear my answers” takes them away.";
            readonly text: "Answers were given in this tab less than an hour ago.";
            readonly go: "Go on with them";
            readonly clear: "Clear them and start again";
        };
        readonly age: {
            readonly question: "How old are you?";
            readonly hint: "In years. This form is made for adults.";
            readonly empty: "Enter your age in years, such as 42.";
            readonly unreadable: "Enter your age as a number of years, such as 42.";
            readonly before: readonly ["", "i am", "i'm", "im", "age", "aged"];
            readonly after: readonly ["", "y", "yr", "yrs", "year", "years", "yo", "y/o", "years old", "year old", "yrs old", "years of age"];
        };
        readonly continue: "Continue";
        readonly back: "Back";
        readonly about: "About these treatments";
        readonly problem: "There is a problem";
        readonly waiting: "Getting the questions ready…";
        readonly failed: {
            readonly title: "The questions did not load";
            readonly text: "Check your connection and try again, or call the clinic. Your age is still here. If it does not help, reload the page.";
            readonly retry: "Try again";
        };
        readonly slow: {
            readonly text: "This takes long. Check your connection and try again, or reload the page. You can also call the clinic.";
        };
        readonly broken: {
            readonly title: "Something went wrong";
            readonly text: "Your answers are still here. Try again. If it does not help, start again, reload the page, or call the clinic.";
            readonly clear: "Start again";
        };
        readonly minor: {
            readonly title: "Talk with a provider who cares for young people";
            readonly text: "This form is made for adults, so it ends here. We did not keep your answer.";
            readonly next: "You can talk with a parent, a guardian, or your own doctor. A provider who works with people your age can help you.";
            readonly again: "Start again";
        };
        readonly help: {
            readonly label: "Help lines";
            readonly kinds: {
                readonly emergency: "Emergency:";
                readonly call: "Crisis:";
                readonly text: "Text:";
                readonly chat: "Chat:";
                readonly directory: "Help lines:";
            };
            readonly more: "Get help now";
            readonly urgent: {
                readonly emergency: (number: string) => string;
                readonly call: (number: string) => string;
                readonly text: (number: string) => string;
            };
            readonly others: "More help lines";
            readonly elsewhere: "I am in another country";
            readonly localEmergency: "your local emergency number";
            readonly callOrText: (number: string) => string;
            readonly callThenText: (call: string, text: string) => string;
            readonly call: (number: string) => string;
            readonly open: (address: string) => string;
        };
        readonly crisis: {
            readonly title: "Help is here for you right now";
            readonly text: (whatToDo: string) => string;
            readonly emergencyTitle: (number: string) => string;
            readonly emergencyText: (number: string) => string;
            readonly unsureText: (whatToDo: string) => string;
            readonly kept: "You can change your answer. Your summary will still say to talk with a provider soon.";
            readonly helpTitle: "Help is here for you";
            readonly helpText: (whatToDo: string) => string;
            readonly danger: (number: string) => string;
            readonly notWatched: "No one at the clinic is watching this form right now.";
            readonly clinic: (name: string) => string;
            readonly clinicUnnamed: "the clinic";
            readonly back: "Go back to the questions";
            readonly leave: "Leave this page";
            readonly leaveNote: "Leaving clears your answers. Your browser may still list this page in its history.";
        };
        readonly clear: {
            readonly action: "Clear my answers";
            readonly question: "Clear all your answers and start again?";
            readonly yes: "Yes, clear them";
            readonly no: "No, keep them";
            readonly done: "Your answers were cleared.";
        };
        readonly formReset: "The form on this page was reset. Your answers are still here.";
        readonly notDiagnosis: "This is not a diagnosis. Only a provider can decide with you after an exam.";
    };
    /** The clinic's name, as patients know it. */
    clinicName: string;
    /** The clinic's phone number, as printed. */
    clinicPhone: string;
    /** A booking page (`https:`). No answer ever goes into it. */
    clinicUrl: string;
    /** Whose help lines and labels count: `US`, `CA`, `UK`, `IE`, `AU`, `NZ`, `MX`, `EU` or a member of it, by code, name or locale. */
    country: string;
    /** How long a past trial must have been: `six-week` or `four-week`. Anything else counts as `six-week`. */
    criteria: string;
    /** Form field name. With it, a form around the element gets the finished record as JSON; without it, nothing. */
    name: string;
    /** `session` keeps the answers in the browser's tab for an hour, never those of a crisis; anything else keeps none. */
    resume: string;
    private age;
    private ageError;
    private message;
    constructor();
    /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
    get record(): ScreenerRecord | null;
    /** Is left unheeded: some frameworks set every property there is, and without it their whole app would fail. */
    set record(_record: ScreenerRecord | null);
    protected createRenderRoot(): ShadowRoot;
    protected performUpdate(): void;
    /** The page's form takes back what it was given; what the person has told is theirs to clear. */
    formResetCallback(): void;
    /** Forgets every answer and shows the first view. */
    clear(): void;
    /**
     * Opens the flow with answers already given, for staff who try the questionnaire. Crisis answers and age count as if given by hand.
     *
     * @param answers - As in a record. What can't be read is left out.
     */
    prefill(answers: Answers): Promise<void>;
    protected updated(changed: PropertyValues<this>): void;
    render(): TemplateResult;
}
