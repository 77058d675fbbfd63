import type { Words } from '../content/words/en/index.ts';
import type { PreviewWords } from '../content/words/en/preview.ts';
import type { Opened } from './opened.ts';
import type { ListState } from './list-view.ts';
import type { NoteState } from './note-view.ts';
import type { NotePrinter } from './print.ts';
import type { Shelf } from './shelf.ts';
/** What the views of the staff element may read and ask for. */
export interface PreviewHost {
    readonly words: Words;
    readonly texts: PreviewWords;
    readonly shelf: Shelf;
    readonly list: ListState;
    readonly note: NoteState;
    readonly printer: NotePrinter;
    readonly renderRoot: HTMLElement | DocumentFragment;
    show(opened: Opened): void;
    /** Draws again, after something that a view may change has changed. */
    redraw(): void;
    announce(text: string): void;
    /** Moves the focus once drawn. */
    focusOn(id: string): void;
}
