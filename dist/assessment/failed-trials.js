import { medicationById } from './catalogue.js';

const unclearStatuses = ["unknown", "check-dose"];
const isFailure = ({ status }) => status === "adequate";
const isUnclear = ({ status }) => unclearStatuses.includes(status);
const evidenceOf = (trials) => trials.map(({ index, status }) => ({ question: `trials[${index}]`, answer: status }));
const ingredientOf = ({ medication, index }) => medicationById(medication ?? void 0)?.ingredient ?? `trials[${index}]`;

export { evidenceOf, ingredientOf, isFailure, isUnclear };
