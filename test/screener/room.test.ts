import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import '../../src/define.ts';
import '../../src/define-preview.ts';

/** Boxes that pages put things into; `*` is the element. */
const boxes: Record<string, string> = {
  block: '<div>*</div>',
  'flex row': '<div style="display:flex">*</div>',
  'flex row, centered': '<div style="display:flex;justify-content:center">*</div>',
  'flex row, start': '<div style="display:flex;align-items:flex-start">*</div>',
  'flex row that wraps': '<div style="display:flex;flex-wrap:wrap">*</div>',
  'flex column': '<div style="display:flex;flex-direction:column">*</div>',
  'flex column, centered': '<div style="display:flex;flex-direction:column;align-items:center">*</div>',
  'flex column, start': '<div style="display:flex;flex-direction:column;align-items:flex-start">*</div>',
  'flex column, end': '<div style="display:flex;flex-direction:column;align-items:end">*</div>',
  'flex item in a centered column':
    '<div style="display:flex;flex-direction:column;align-items:center"><div>*</div></div>',
  'inline-flex': '<div style="display:inline-flex;max-width:100%">*</div>',
  grid: '<div style="display:grid">*</div>',
  'grid, centered': '<div style="display:grid;place-items:center">*</div>',
  'grid, start': '<div style="display:grid;justify-items:start">*</div>',
  'grid with a column of auto': '<div style="display:grid;grid-template-columns:auto">*</div>',
  'grid with a column of max-content, cut':
    '<div style="display:grid;grid-template-columns:minmax(0,max-content)">*</div>',
  'grid, its content centered': '<div style="display:grid;justify-content:center">*</div>',
  'inline-grid':
    '<div style="display:inline-grid;max-width:100%;grid-template-columns:minmax(0,auto)">*</div>',
  'float left': '<div style="float:left;max-width:100%">*</div>',
  'float right': '<div style="float:right;max-width:100%">*</div>',
  'inline-block': '<div style="display:inline-block;max-width:100%">*</div>',
  'fit-content': '<div style="width:fit-content">*</div>',
  'max-content, cut': '<div style="width:max-content;max-width:100%">*</div>',
  absolute:
    '<div style="position:relative;height:900px"><div style="position:absolute;left:0;max-width:100%">*</div></div>',
  fixed: '<div style="position:fixed;top:0;left:0;max-width:100%">*</div>',
  'table cell': '<table style="border-collapse:collapse"><tr><td style="padding:0">*</td></tr></table>',
  'table cell of a full table':
    '<table style="width:100%;border-collapse:collapse"><tr><td style="padding:0">*</td></tr></table>',
  'display table': '<div style="display:table">*</div>',
  dialog: '<dialog open style="position:static;padding:0;border:0">*</dialog>',
  'popover-like':
    '<div style="position:fixed;inset:0;width:fit-content;height:fit-content;margin:auto;max-width:100%">*</div>',
  'grid row of its own height':
    '<div style="display:grid;grid-template-rows:auto 1fr;justify-items:center"><div></div>*</div>',
  fieldset: '<fieldset style="border:0;margin:0;padding:0">*</fieldset>',
  columns: '<div style="columns:1">*</div>',
  'centered text': '<center>*</center>',
  'a link’s span': '<span>*</span>',
  'inline-block span': '<span style="display:inline-block;max-width:100%">*</span>',
  'a box with its own width': '<div style="width:90%">*</div>',
  'flex item beside a bar': '<div style="display:flex"><div style="flex:none;width:20px"></div>*</div>',
};

const tags = ['ketamine-screener', 'ketamine-screener-preview'] as const;

for (const [width, wide] of [
  [1280, 600],
  [320, 260],
] as const) {
  describe(`in a page of ${width} px`, () => {
    for (const tag of tags) {
      for (const [what, box] of Object.entries(boxes)) {
        it(`${tag} has the room of: ${what}`, async () => {
          // What is fixed is fixed to what is transformed.
          const wrapper = await fixture<HTMLElement>(
            `<div style="width:${width}px;transform:translate(0)">${box.replace('*', `<${tag}></${tag}>`)}</div>`,
          );
          const element = wrapper.querySelector<HTMLElementTagNameMap[(typeof tags)[number]]>(tag)!;
          await element.updateComplete;
          const { width: own, right } = element.getBoundingClientRect();
          expect(own, 'its width').to.be.at.least(wide);
          expect(Math.floor(right), 'its right edge').to.be.at.most(
            Math.ceil(wrapper.getBoundingClientRect().right),
          );
          const frame = element.shadowRoot!.querySelector('.frame')!;
          expect(frame.scrollWidth, 'its text').to.be.at.most(frame.clientWidth + 1);
        });
      }
    }
  });
}

it('beside another column leaves it its room', async () => {
  const row = await fixture<HTMLElement>(
    '<div style="display:flex;width:700px"><ketamine-screener></ketamine-screener><div style="flex:none;width:200px"></div></div>',
  );
  const element = row.querySelector('ketamine-screener')!;
  await element.updateComplete;
  expect(Math.round(element.getBoundingClientRect().width)).to.equal(500);
});

/** They stand in the window, and not in the page. */
const layers: Record<string, [box: string, open: (box: HTMLElement) => void]> = {
  popover: ['<div popover="manual">*</div>', (box) => box.showPopover()],
  'modal dialog': ['<dialog>*</dialog>', (box) => (box as HTMLDialogElement).showModal()],
};

for (const [what, [box, open]] of Object.entries(layers)) {
  for (const tag of tags) {
    it(`${tag} has the room of: ${what}`, async () => {
      const layer = await fixture<HTMLElement>(box.replace('*', `<${tag}></${tag}>`));
      open(layer);
      const element = layer.querySelector<HTMLElementTagNameMap[(typeof tags)[number]]>(tag)!;
      await element.updateComplete;
      const { width, right } = element.getBoundingClientRect();
      expect(width).to.be.at.least(600);
      expect(right).to.be.at.most(innerWidth);
      layer.remove();
    });
  }
}
