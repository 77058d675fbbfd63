import { nothing } from 'lit';
import { defaultCriteria, criteria } from '../content/criteria.js';
import { html } from '../dom/html.js';
import { foreignText } from '../exports/foreign-text.js';
import { phoneAddress } from '../exports/phone.js';

function clinicFrom(name, phone, url) {
  return { name: foreignText(name), phone: foreignText(phone), url: webAddress(url) };
}
function phoneLink(phone, text = phone) {
  const address = phoneAddress(phone);
  return address === "" ? text : html`<a href=${address}>${text}</a>`;
}
function clinicLine({ name, phone }, { crisis }) {
  if (phone === "") return nothing;
  return html`<p>${crisis.clinic(name || crisis.clinicUnnamed)} ${phoneLink(phone)}</p>`;
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

export { clinicFrom, clinicLine, criteriaFrom, phoneLink };
