import { note } from '../content/words/en/note.ts';
import { foreignText } from '../exports/foreign-text.ts';
import { knownName } from '../exports/note-names.ts';

/** What a question, a finding or a path such as `trials[0].weeks` is called, as in the note; a clinic's own question by its id. */
export const nameText = (id: string): string => knownName(note, id) ?? foreignText(id);
