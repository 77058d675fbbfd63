import { expect } from 'chai';
import { Staff, vignetteFiles } from '../helpers/staff.ts';

describe('the preview in a narrow place', function () {
  this.timeout(60_000);

  for (const width of [320, 360, 768])
    it(`of ${width}px: nothing is wider, and the lines of a note need no scrolling`, async () => {
      const staff = await Staff.open(`style="width: ${width}px"`);
      await staff.pick(...vignetteFiles().slice(0, 4));
      await staff.press('Paste a record');
      await staff.show('V1.json');
      for (const details of staff.all<HTMLDetailsElement>('details')) details.open = true;
      await staff.choose('bp-uncontrolled', 'yes');
      const { left } = staff.element.getBoundingClientRect();
      const wide = staff
        .all(':not(.visually-hidden):not(.scroll *):not(svg *)')
        .filter((each) => each.getBoundingClientRect().right > left + width + 0.5)
        .map((each) => `${each.localName}.${each.className} ${each.getBoundingClientRect().right - left}`);
      expect(wide).to.deep.equal([]);
      expect(staff.note.scrollWidth).to.be.at.most(staff.note.clientWidth);
    });

  it('a hint within a field is as dark as other hints', async () => {
    const staff = await Staff.open('style="color-scheme: dark"');
    await staff.pick(...vignetteFiles().slice(0, 2));
    const rules = staff.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) as CSSStyleRule[];
    expect(rules.filter(({ selectorText }) => selectorText === '::placeholder')).to.have.length(1);
    const field = staff.one('[name="filter"]');
    const placeholder = getComputedStyle(field, '::placeholder');
    // WebKit gives the style of the field for that of its hint, and so can't tell.
    if (
      placeholder.inlineSize === getComputedStyle(field).inlineSize &&
      placeholder.color === getComputedStyle(field).color
    )
      return;
    expect(placeholder.color).to.equal(getComputedStyle(staff.one('.hint')).color);
    expect(placeholder.opacity).to.equal('1');
  });
});
