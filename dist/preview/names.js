import { note } from '../content/words/en/note.js';
import { knownName } from '../exports/note-names.js';

const nameText = (id) => knownName(note, id) ?? id;

export { nameText };
