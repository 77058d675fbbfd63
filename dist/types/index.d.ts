export { assess } from './assessment/assess.js';
export { Answers, AssessOptions, Assessment, Evidence, Finding, FindingAnswer, FindingNote, History, Problem, Trial, TrialNote, TrialReason, TrialStatus, TrialVerdict } from './assessment/types.js';
export { ScreenerRecord } from './exports/record.js';
export { KetamineScreener } from './screener/screener.js';
export { ScreenerEventMap } from './screener/events.js';
export { KetamineScreenerPreview } from './preview/preview.js';
export { Source } from './preview/shelf.js';
