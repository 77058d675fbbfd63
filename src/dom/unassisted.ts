import { onElement, setAll } from './marks.ts';

// The browser's own helpers, which may ask a server; writing services; password managers. SECURITY.md says whose each one is.
const attributes = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-ms-editor': 'false',
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
};

/** In a template, on a text field: keeps out what would read along, correct or fill in. Answers and names of medicines are nothing for it. */
export const unassisted = onElement((element) => {
  if (!element.hasAttribute('spellcheck')) setAll(element, attributes);
});
