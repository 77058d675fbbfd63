export { assess } from './assessment/assess.js';
export { KetamineScreener } from './screener/screener.js';
