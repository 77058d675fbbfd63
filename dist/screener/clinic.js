import { defaultCriteria, criteria } from '../content/criteria.js';
import { foreignText } from '../exports/foreign-text.js';

function clinicFrom(name, phone, url) {
  return { name: foreignText(name), phone: foreignText(phone), url: webAddress(url) };
}
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

export { clinicFrom, criteriaFrom, phoneAddress };
