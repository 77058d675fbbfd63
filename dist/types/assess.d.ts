export { assess } from './assessment/assess.js';
export { Answers, AssessOptions, Assessment, Evidence, Finding, FindingAnswer, FindingNote, History, Problem, Trial, TrialNote, TrialReason, TrialStatus, TrialVerdict } from './assessment/types.js';
