import { expect } from 'chai';
import { until } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const given = (id: string) => vignettes.find((vignette) => vignette.id === id)!;
const file = () => recordFile('a.json', recordOf(given('V2').answers));

/** Drags files, or a text, over a place on the page and lets them fall. */
function drag(target: EventTarget, type: 'dragover' | 'dragleave' | 'drop', what: File | string): DragEvent {
  const dataTransfer = new DataTransfer();
  if (typeof what === 'string') dataTransfer.setData('text/plain', what);
  else dataTransfer.items.add(what);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

const added: Element[] = [];
function put<T extends Element>(element: T): T {
  document.body.append(element);
  added.push(element);
  return element;
}
afterEach(() => added.splice(0).forEach((element) => element.remove()));

describe('a file that falls beside the place for it', () => {
  const places: readonly [name: string, place: (staff: Staff) => EventTarget][] = [
    ['on the page', () => document.body],
    ['on its edge', () => document.documentElement],
    ['on something else', () => put(document.createElement('p'))],
    ['on a field for text', () => put(document.createElement('textarea'))],
    [
      'inside another element',
      () => put(document.createElement('div')).attachShadow({ mode: 'closed' }).appendChild(new Image()),
    ],
    ['on the element', ({ element }) => element],
    ['inside the element', (staff) => staff.one('#open-title')],
    ['on its own file field', (staff) => staff.one('input[type="file"]')],
  ];
  for (const [name, place] of places)
    it(`${name}: is opened, once, and the page stays`, async () => {
      const staff = await Staff.open();
      const target = place(staff);
      expect(drag(target, 'dragover', file()).defaultPrevented).to.equal(true);
      await staff.settle();
      expect(staff.text).to.include('Drop the files to open them');
      expect(drag(target, 'drop', file()).defaultPrevented).to.equal(true);
      await until(() => staff.outcome !== '');
      await staff.settle();
      expect(staff.element.shelf.records).to.have.length(1);
      expect(staff.text).not.to.include('Drop the files');
    });

  it('what is dragged away again is not waited for', async () => {
    const staff = await Staff.open();
    drag(document.body, 'dragover', file());
    drag(document.body, 'dragleave', file());
    await staff.settle();
    expect(staff.text).not.to.include('Drop the files');
  });

  it('of two of these elements one opens it', async () => {
    const [first, second] = [await Staff.open(), await Staff.open()];
    drag(document.body, 'dragover', file());
    drag(document.body, 'drop', file());
    const all = () => [...first.element.shelf.records, ...second.element.shelf.records];
    await until(() => all().length > 0);
    await second.settle();
    expect(all()).to.have.length(1);
  });

  describe('is left to the page', () => {
    const expectLeft = async (staff: Staff, target: EventTarget, what: File | string, prevented = false) => {
      expect(drag(target, 'dragover', what).defaultPrevented).to.equal(prevented);
      expect(drag(target, 'drop', what).defaultPrevented).to.equal(prevented);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(staff.element.shelf.records).to.deep.equal([]);
      expect(staff.element.shelf.refused).to.deep.equal([]);
    };

    it('where it is a text', async () => {
      const staff = await Staff.open();
      await expectLeft(staff, document.body, 'word');
      await expectLeft(staff, staff.one('.frame'), 'word');
    });

    it('where the page has a place for it', async () => {
      const zone = put(document.createElement('div'));
      const take = (event: Event) => event.preventDefault();
      zone.addEventListener('dragover', take);
      zone.addEventListener('drop', take);
      await expectLeft(await Staff.open(), zone, file(), true);
    });

    it('where the page has a file field', async () => {
      const input = put(document.createElement('input'));
      input.type = 'file';
      await expectLeft(await Staff.open(), input, file());
    });

    it('once the element is gone', async () => {
      const staff = await Staff.open();
      staff.element.remove();
      await expectLeft(staff, document.body, file());
    });
  });
});

/** Whether the browser would ask before the page goes. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('before the page goes', () => {
  const nothingToLose: readonly [name: string, act: (staff: Staff) => unknown][] = [
    ['opened', () => undefined],
    ['looked at in another note', (staff) => staff.kind('full')],
    ['sorted', (staff) => staff.click('[data-sort="name"]')],
    [
      'changed and undone',
      async (staff) => {
        await staff.choose('bp-uncontrolled', 'yes');
        await staff.click('[data-edit="undo"]');
      },
    ],
    [
      'ticked and unticked',
      async (staff) => {
        await staff.click('tbody input[type="checkbox"]');
        await staff.click('tbody input[type="checkbox"]');
      },
    ],
  ];
  const edits: readonly [name: string, act: (staff: Staff) => unknown, back: (staff: Staff) => unknown][] = [
    [
      'an answer was changed',
      (staff) => staff.choose('bp-uncontrolled', 'yes'),
      (staff) => staff.press('Back to the original'),
    ],
    [
      'a note was edited',
      (staff) => staff.writeNote('My own words'),
      (staff) => staff.press('Write it anew'),
    ],
    [
      'a record is handled',
      (staff) => staff.click('tbody input[type="checkbox"]'),
      (staff) => staff.press('Close all'),
    ],
    [
      'a severity was given',
      (staff) => {
        const field = staff.one<HTMLSelectElement>('[name="severity"]');
        field.value = 'severe';
        field.dispatchEvent(new Event('change'));
        return staff.settle();
      },
      (staff) => staff.element.remove(),
    ],
  ];
  const two = async () => {
    const staff = await Staff.with(
      recordFile('a.json', recordOf(baseAnswers)),
      recordFile('b.json', recordOf(given('V3').answers)),
    );
    await staff.show('a.json');
    return staff;
  };

  for (const [name, act] of nothingToLose)
    it(`nothing is asked where records were only ${name}`, async () => {
      const staff = await two();
      await act(staff);
      expect(asks()).to.equal(false);
    });

  for (const [name, act, back] of edits)
    it(`it asks where ${name}, also when another record is shown, and no longer once that is gone`, async () => {
      const staff = await two();
      expect(asks()).to.equal(false);
      await act(staff);
      expect(asks(), 'edited').to.equal(true);
      await staff.show('b.json');
      expect(asks(), 'another one is shown').to.equal(true);
      await staff.show('a.json');
      await back(staff);
      expect(asks(), 'taken back').to.equal(false);
    });

  it('an element that is put back asks again', async () => {
    const staff = await two();
    await staff.writeNote('My own words');
    const parent = staff.element.parentElement!;
    staff.element.remove();
    expect(asks()).to.equal(false);
    parent.append(staff.element);
    expect(asks()).to.equal(true);
  });

  it('a listener is there only as long as it is needed, for it may keep the page out of the back-forward cache', async () => {
    const listeners = new Set<unknown>();
    const { addEventListener: add, removeEventListener: remove } = window;
    window.addEventListener = ((type: string, ...rest: [EventListener]) => {
      if (type === 'beforeunload') listeners.add(rest[0]);
      add.call(window, type, ...rest);
    }) as never;
    window.removeEventListener = ((type: string, ...rest: [EventListener]) => {
      if (type === 'beforeunload') listeners.delete(rest[0]);
      remove.call(window, type, ...rest);
    }) as never;
    const counts: number[] = [];
    const staff = await two();
    counts.push(listeners.size);
    await staff.choose('bp-uncontrolled', 'yes');
    await staff.writeNote('My own words');
    counts.push(listeners.size);
    await staff.press('Close all');
    counts.push(listeners.size);
    Object.assign(window, { addEventListener: add, removeEventListener: remove });
    expect(counts).to.deep.equal([0, 1, 0]);
  });
});
