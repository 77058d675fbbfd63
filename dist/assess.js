export { assess } from './assessment/assess.js';
