export { assess } from './assessment/assess.js';
export { KetamineScreener } from './screener/screener.js';
export { KetamineScreenerPreview } from './preview/preview.js';
