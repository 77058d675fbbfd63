import { onElement, setAll } from './marks.js';

const attributes = {
  autocomplete: "off",
  autocapitalize: "off",
  autocorrect: "off",
  spellcheck: "false",
  writingsuggestions: "false",
  "data-gramm": "false",
  "data-gramm_editor": "false",
  "data-enable-grammarly": "false",
  "data-lt-active": "false",
  "data-ms-editor": "false",
  "data-1p-ignore": "",
  "data-bwignore": "",
  "data-lpignore": "true",
  "data-form-type": "other"
};
const unassisted = onElement((element) => {
  if (!element.hasAttribute("spellcheck")) setAll(element, attributes);
});

export { unassisted };
