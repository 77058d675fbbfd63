import { expect } from 'chai';
import { Patient } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

/** The signs by which each helper is told to keep out of a field. */
const signs = [
  '[autocomplete="off"]',
  '[autocapitalize="off"]',
  '[autocorrect="off"]',
  '[spellcheck="false"]',
  '[writingsuggestions="false"]',
  '[data-gramm="false"]',
  '[data-gramm_editor="false"]',
  '[data-enable-grammarly="false"]',
  '[data-lt-active="false"]',
  '[data-ms-editor="false"]',
  '[data-1p-ignore]',
  '[data-bwignore]',
  '[data-lpignore="true"]',
  '[data-form-type="other"]',
];

/** Everything that text can be typed into. */
const typed = 'textarea, input:not([type="radio"], [type="checkbox"], [type="file"]), [contenteditable]';

/** Takes down the fields that were seen, by name, and what is missing on them. */
function lookout(root: ShadowRoot) {
  const seen = new Set<string>();
  const missing = new Set<string>();
  const look = () => {
    for (const field of root.querySelectorAll<HTMLInputElement>(typed)) {
      seen.add(field.name.replace(/\d+/g, '#'));
      for (const sign of signs) if (!field.matches(sign)) missing.add(`${field.name}: ${sign}`);
    }
  };
  return { seen, missing, look };
}

describe('spell-checkers, writing services and password managers are kept out of', function () {
  this.timeout(60_000);

  it('every field of the questions', async () => {
    const patient = await Patient.open();
    const { seen, missing, look } = lookout(patient.root);
    await patient.walk({ ...baseAnswers, 'blood-pressure-known': 'yes' }, look);
    await patient.prefill(omit(baseAnswers, 'trials'));
    look();
    await patient.prefill(baseAnswers);
    await patient.click('primary');
    await patient.click('download');
    await patient.until(() => patient.parts('show-text').length > 0);
    await patient.click('show-text');
    look();
    expect([...seen]).to.include.members([
      'age',
      'trials-search',
      'trials[#].dose-mg',
      'trials[#].weeks',
      'copy-text',
    ]);
    expect([...missing]).to.deep.equal([]);
  });

  it('every field of the preview', async () => {
    const staff = await Staff.with(
      ...['a.json', 'b.json'].map((name) => recordFile(name, recordOf(baseAnswers))),
    );
    const { seen, missing, look } = lookout(staff.root);
    await staff.show('a.json');
    await staff.press('Paste a record');
    await staff.choose('aneurysm', 'yes');
    look();
    expect([...seen]).to.include.members([
      'filter',
      'paste',
      'note-text',
      'age',
      'trials[#].weeks',
      'reason:aneurysm',
    ]);
    expect([...missing]).to.deep.equal([]);
  });
});
