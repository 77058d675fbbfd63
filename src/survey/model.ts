/** The parts of survey-core that the views read. They import the types from here, and no code of it. */
export type { Question, QuestionSelectBase } from 'survey-core';
