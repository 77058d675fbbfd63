import * as flow from './flow.js';
import { about } from './about.js';
import { items } from './items.js';
import { result } from './result.js';

const words = { lang: "en", ...flow, items, about, result };

export { words };
