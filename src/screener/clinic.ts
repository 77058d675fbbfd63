import { nothing, type TemplateResult } from 'lit';
import { criteria, defaultCriteria, type CriteriaId } from '../content/criteria.ts';
import type { StartWords } from '../content/words/en/start.ts';
import { html } from '../dom/html.ts';
import { foreignText } from '../exports/foreign-text.ts';
import { phoneAddress } from '../exports/phone.ts';

/** What the clinic set on the tag, made safe to use. */
export interface Clinic {
  readonly name: string;
  readonly phone: string;
  /** An `http(s)` address, or empty. */
  readonly url: string;
}

export function clinicFrom(name: string, phone: string, url: string): Clinic {
  return { name: foreignText(name), phone: foreignText(phone), url: webAddress(url) };
}

/** What a sentence says of the clinic's number, as a link where it can be dialed. */
export function phoneLink(phone: string, text = phone): TemplateResult | string {
  const address = phoneAddress(phone);
  return address === '' ? text : html`<a href=${address}>${text}</a>`;
}

/** The clinic and its number, where the page gives one. */
export function clinicLine({ name, phone }: Clinic, { crisis }: StartWords): TemplateResult | typeof nothing {
  if (phone === '') return nothing;
  return html`<p>${crisis.clinic(name || crisis.clinicUnnamed)} ${phoneLink(phone)}</p>`;
}

/** An `http(s)` address, or nothing: a `javascript:` one must never become a link. */
function webAddress(text: string): string {
  try {
    const url = new URL(text, document.baseURI);
    return text.trim() !== '' && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}

/** Known criteria by name; anything else counts as the default, which is the stricter. */
export function criteriaFrom(name: string): CriteriaId {
  return Object.hasOwn(criteria, name) ? (name as CriteriaId) : defaultCriteria;
}
