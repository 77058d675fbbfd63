import { expect } from 'chai';
import { unmasked } from '../helpers/masks.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

it('session replay leaves out every node of the preview, also while a file is dragged over it', async () => {
  const staff = await Staff.with(
    recordFile('a.json', recordOf(baseAnswers)),
    recordFile('b.json', recordOf({ ...baseAnswers, aneurysm: 'yes' })),
  );
  expect(staff.text).to.include('sertraline');
  expect(unmasked(staff.root)).to.deep.equal([]);

  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['{}'], 'c.json'));
  staff
    .one('.frame')
    .dispatchEvent(
      new DragEvent('dragover', { dataTransfer, cancelable: true, bubbles: true, composed: true }),
    );
  await staff.settle();
  expect(staff.one('.frame').className).to.include('dropping');
  expect(unmasked(staff.root)).to.deep.equal([]);
});
