import { html as litHtml, noChange, svg as litSvg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

/**
 * A text that is drawn anew where it changes. lit would write into the node it made, and browsers that translate a page have put one of
 * their own in its place: the old words would stand for ever.
 */
const text = directive(
  class extends Directive {
    #text: string | undefined;

    override render(given: string): unknown {
      return given;
    }

    override update(_part: ChildPart, [given]: [string]): unknown {
      if (given === this.#text) return noChange;
      this.#text = given;
      return new Text(given);
    }
  },
);

const places = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** Which values of a template stand between tags, and not within one. */
function betweenTags(strings: TemplateStringsArray): readonly boolean[] {
  let between = true;
  const found =
    places.get(strings) ??
    strings.map((piece) => {
      const [last = ''] = /[<>](?=[^<>]*$)/.exec(piece) ?? [];
      return (between = last === '' ? between : last === '>');
    });
  places.set(strings, found);
  return found;
}

/** lit's `html`, whose texts outlast a translation of the page. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> =>
  litHtml(strings, ...withTexts(strings, values));

/** The same for what is drawn within a picture. */
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult =>
  litSvg(strings, ...withTexts(strings, values));

function withTexts(strings: TemplateStringsArray, values: readonly unknown[]): unknown[] {
  const between = betweenTags(strings);
  return values.map((value, index) => (between[index] ? asText(value) : value));
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  return typeof value === 'string' || typeof value === 'number' ? text(String(value)) : value;
}
