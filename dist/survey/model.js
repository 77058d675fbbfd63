import { QuestionSelectBase } from './survey-core.js';

function choicesOf(question) {
  if (!(question instanceof QuestionSelectBase)) return [];
  return question.visibleChoices.map(({ value, text }) => ({ value: String(value), text }));
}

export { choicesOf };
