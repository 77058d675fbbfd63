import { evidenceSources } from './sources/evidence.js';
import { labelSources } from './sources/labels.js';

const sources = [...labelSources, ...evidenceSources];

export { sources };
