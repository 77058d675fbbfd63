import { QuestionSelectBase } from 'survey-core';

function choicesOf(question) {
  if (!(question instanceof QuestionSelectBase)) return [];
  return question.visibleChoices.map(({ value, text }) => ({ value: String(value), text }));
}

export { choicesOf };
