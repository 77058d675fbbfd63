import { noChange, html as html$1, svg as svg$1 } from 'lit';
import { directive, Directive } from 'lit/directive.js';

const text = directive(
  class extends Directive {
    #text;
    render(given) {
      return given;
    }
    update(_part, [given]) {
      if (given === this.#text) return noChange;
      this.#text = given;
      return new Text(given);
    }
  }
);
const places = /* @__PURE__ */ new WeakMap();
function betweenTags(strings) {
  let between = true;
  const found = places.get(strings) ?? strings.map((piece) => {
    const [last = ""] = /[<>](?=[^<>]*$)/.exec(piece) ?? [];
    return between = last === "" ? between : last === ">";
  });
  places.set(strings, found);
  return found;
}
const html = (strings, ...values) => html$1(strings, ...withTexts(strings, values));
const svg = (strings, ...values) => svg$1(strings, ...withTexts(strings, values));
function withTexts(strings, values) {
  const between = betweenTags(strings);
  return values.map((value, index) => between[index] ? asText(value) : value);
}
function asText(value) {
  if (Array.isArray(value)) return value.map(asText);
  return typeof value === "string" || typeof value === "number" ? text(String(value)) : value;
}

export { html, svg };
