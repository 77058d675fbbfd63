import { safetyItems } from '../../assessment/catalogue.js';
import { adultAge } from '../../content/criteria.js';

const crisisItems = safetyItems.filter(({ tier }) => tier === "crisis");
function keepable({
  answers,
  previousSafetyAnswers
}) {
  const given = answers;
  const adult = answers.age !== void 0 && answers.age >= adultAge;
  const calm = crisisItems.every(({ id }) => given[id] === void 0 || given[id] === "no");
  const asFirst = Object.entries(previousSafetyAnswers).every(([id, answer]) => given[id] === answer);
  return adult && calm && asFirst ? answers : null;
}

export { keepable };
