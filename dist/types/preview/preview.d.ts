import * as lit from 'lit';
import { LitElement, PropertyValues, TemplateResult } from 'lit';
import { ScreenerRecord } from '../exports/record.js';
import { Source } from './shelf.js';

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
 * @csspart differs - Said where today's rules find something else.
 * @csspart why - Its findings.
 * @csspart trials - Its medicine trials.
 * @csspart staging - Maudsley and Thase–Rush.
 * @csspart edit - The answers, to be changed in place.
 * @csspart changes - What staff changed, and what follows from it.
 * @csspart note - The note.
 * @csspart primary - The button that copies the note.
 * @csspart print - The button that prints it.
 *
 * @cssprop [--ks-accent=#1f5c66] - Colour of buttons and links. All other `--ks-*` properties are those of `ketamine-screener`.
 */
declare class KetamineScreenerPreview extends LitElement {
    #private;
    static styles: lit.CSSResult[];
    /** Id of a `ketamine-screener` on the same page, now or later. It is followed until staff change something in the copy. */
    htmlFor: string;
    private pasting;
    private progress;
    private message;
    /** The record shown. Setting one opens it; the next one takes its place unless staff changed it; `null` closes it. */
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

export { KetamineScreenerPreview };
