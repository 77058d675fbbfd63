import { defaultCriteria, criteria } from '../content/criteria.js';

function phoneAddress(phone) {
  return `tel:${phone.replace(/[^\d+*#A-Za-z]/g, "")}`;
}
function webAddress(text) {
  try {
    const url = new URL(text, document.baseURI);
    return text.trim() !== "" && /^https?:$/.test(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}
function criteriaFrom(name) {
  return Object.hasOwn(criteria, name) ? name : defaultCriteria;
}

export { criteriaFrom, phoneAddress, webAddress };
