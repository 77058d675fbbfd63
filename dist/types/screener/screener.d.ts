import * as lit from 'lit';
import { LitElement, PropertyValues, TemplateResult } from 'lit';
import { Answers } from '../assessment/types.js';
import { ScreenerRecord } from '../exports/record.js';

/**
 * Asks a patient about safety, treatment history and health, and gives a summary to bring to a provider. Never a verdict. No answer leaves
 * the page unless the person sends it.
 *
 * @fires {CustomEvent<null>} ks-start - The person went on from the first view.
 * @fires {CustomEvent<{index: number, total: number}>} ks-step - The person came to another part, such as part 3 of 8.
 * @fires {CustomEvent<null>} ks-complete - The summary is shown, and `record` can be read.
 * @fires {CustomEvent<null>} ks-error - The questions did not load, or a view could not be shown.
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
 * @cssprop [--ks-accent=#1f5c66] - Buttons, links, chosen answers.
 * @cssprop [--ks-on-accent=#fff] - Text on the accent color.
 * @cssprop [--ks-surface=#fff] - Background.
 * @cssprop [--ks-text=#1c2426] - Text.
 * @cssprop [--ks-muted=#556064] - Hints.
 * @cssprop [--ks-border=#c3ccce] - Lines between things.
 * @cssprop [--ks-control-border=#6b787c] - Lines around fields and answers.
 * @cssprop [--ks-soft=#f1f5f5] - Quiet backgrounds.
 * @cssprop [--ks-alert=#a3282e] - Errors, the edge of the crisis view.
 * @cssprop [--ks-focus=#0b57d0] - Focus ring.
 * @cssprop [--ks-radius=0.5em] - Corners.
 * @cssprop [--ks-font-size=the page's, 16px at least] - Text size.
 * @cssprop [--ks-max-width=42em] - Widest column.
 * @cssprop [--ks-sticky-offset=1em] - Height of your sticky header, so that it hides nothing.
 */
declare class KetamineScreener extends LitElement {
    #private;
    static readonly formAssociated = true;
    static styles: lit.CSSResult[];
    /** The clinic's name, as patients know it. */
    clinicName: string;
    /** The clinic's phone number, as printed. Shown on the summary and beside the help lines in a crisis. */
    clinicPhone: string;
    /** A page where people ask for a visit (`https:`). Linked from the summary. No answer goes into the address. */
    clinicUrl: string;
    /** Whose help lines and labels count: by code, name or locale. `US` unless set. */
    country: 'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'MX' | 'EU' | 'other' | (string & {});
    /** How long a past trial must have lasted to count: `six-week` (unless set) or `four-week`. */
    criteria: 'six-week' | 'four-week';
    /** Form field name. With it, a form around the element gets the finished record under this name; without it, nothing. */
    name: string;
    /** `session` keeps the answers in the browser's tab for an hour, so that a reload does not take them. Unless set, nothing is kept. */
    resume: 'session' | '';
    /** `off` leaves the browser's history to your page: its Back then leaves the questions, while ours works all the same. */
    history: 'off' | '';
    private age;
    private ageError;
    private message;
    constructor();
    /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
    get record(): ScreenerRecord | null;
    /** Is left unheeded: some frameworks set every property there is, and without it their whole app would fail. */
    set record(_record: ScreenerRecord | null);
    /** What scripts of a page that go through the elements of a form ask each one for. */
    get type(): string;
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

export { KetamineScreener };
