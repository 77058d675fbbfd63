import { protocol } from '../content/protocol.js';

function makeRecord(details) {
  const { answers, assessment, previousSafetyAnswers } = details;
  const given = answers;
  const changed = Object.entries(previousSafetyAnswers).filter(([id, answer]) => given[id] !== answer);
  return {
    format: "ketamine-screener-record",
    formatVersion: 1,
    protocol: { ...protocol },
    locale: details.locale,
    country: details.country,
    criteria: assessment.criteria,
    completedAt: details.completedAt.toISOString(),
    answers,
    ...changed.length > 0 ? { previousSafetyAnswers: Object.fromEntries(changed) } : {},
    assessment
  };
}

export { makeRecord };
