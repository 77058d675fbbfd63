import type { Answers } from './types.ts';
/** Required questions left blank, in the order asked. A follow-up is required once it is asked. */
export declare function missingQuestions(answers: Answers): string[];
