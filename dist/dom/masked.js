import { onElement, setAll } from './marks.js';

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
  setAll(element, attributes);
}
const masked = onElement(mask);

export { mask, masked };
