import { note } from '../content/words/en/note.js';
import { foreignText } from '../exports/foreign-text.js';
import { knownName } from '../exports/note-names.js';

const nameText = (id) => knownName(note, id) ?? foreignText(id);

export { nameText };
