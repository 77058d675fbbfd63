import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';

const classes = ["fs-exclude", "ph-no-capture", "sentry-block", "rr-block", "amp-block"];
const attributes = {
  "data-dd-privacy": "hidden",
  "data-clarity-mask": "true",
  "data-hj-suppress": "",
  "data-private": "",
  "data-openreplay-hidden": "",
  "data-heap-redact-text": "true",
  "data-matomo-mask": ""
};
function mask(element) {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
const masked = directive(
  class extends Directive {
    render() {
      return noChange;
    }
    update(part) {
      mask(part.element);
      return this.render();
    }
  }
);

export { mask, masked };
