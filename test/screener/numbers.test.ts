import { expect } from 'chai';
import { Patient, pause, textOf } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const SWAPPED = '(800) 555-0199';
const phone = /\+?[\d(][\d() .-]{7,}\d/;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What call trackers were seen to do, each over all that has a phone number. */
const swaps: Record<string, (root: ShadowRoot) => void> = {
  'the text of every node': (root) => {
    for (const node of textNodes(root))
      if (phone.test(node.data) && !node.data.includes(SWAPPED))
        node.data = node.data.replace(phone, SWAPPED);
  },
  'every text node by another': (root) => {
    for (const node of textNodes(root))
      if (phone.test(node.data) && !node.data.includes(SWAPPED))
        node.replaceWith(document.createTextNode(node.data.replace(phone, SWAPPED)));
  },
  'every text node by an element': (root) => {
    for (const node of textNodes(root)) {
      if (!phone.test(node.data) || node.data.includes(SWAPPED)) continue;
      const span = document.createElement('span');
      span.textContent = SWAPPED;
      node.replaceWith(span);
    }
  },
  'the text of every link': (root) => {
    for (const link of root.querySelectorAll('a[href^="tel:"]'))
      if (phone.test(link.textContent)) link.textContent = SWAPPED;
  },
  'every link by another': (root) => {
    for (const link of root.querySelectorAll('a[href^="tel:"]')) {
      if (!phone.test(link.textContent) || link.textContent.includes(SWAPPED)) continue;
      const other = document.createElement('a');
      other.href = 'tel:8005550199';
      other.textContent = SWAPPED;
      link.replaceWith(other);
    }
  },
  'the address of every link': (root) => {
    for (const link of root.querySelectorAll('a[href^="tel:"]')) {
      const href = link.getAttribute('href') ?? '';
      if (href.length > 11 && href !== 'tel:8005550199') link.setAttribute('href', 'tel:8005550199');
    }
  },
};

/** Australia, New Zealand and Mexico have help lines that look like any phone number. */
const open = async () => {
  const patient = await Patient.open('country="NZ"');
  await patient.click('help-more');
  expect(patient.view).to.equal('crisis');
  return patient;
};
/** What a person reads of the help lines, and what they dial. */
const lines = (patient: Patient) =>
  patient.all('[part~="help-link"]').map((link) => `${textOf(link)} ${link.getAttribute('href')}`);

for (const [what, swap] of Object.entries(swaps)) {
  it(`a script that swaps ${what}: help lines stay, and every view is drawn`, async function () {
    this.timeout(60_000);
    const patient = await open();
    const before = lines(patient);
    expect(before.join()).to.match(/0800 543 354 tel:0800543354/);
    const own = patient.all('a[href="tel:5555550142"]').length;
    expect(own).to.equal(1);
    swap(patient.root);
    await pause(0);
    expect(lines(patient)).to.deep.equal(before);
    const timer = setInterval(() => swap(patient.root), 5);
    stops.push(() => clearInterval(timer));
    patient.element.country = 'MX';
    await pause();
    expect(lines(patient).join())
      .to.match(/800 911 2000 tel:8009112000/)
      .and.not.to.include('0199');
    patient.element.country = 'NZ';
    await pause();
    expect(lines(patient)).to.deep.equal(before);
    await patient.prefill(baseAnswers);
    await patient.click('primary');
    await pause();
    expect(patient.view).to.equal('result');
    expect(patient.text).to.include('0800 543 354');
    await patient.click('help-more');
    await pause();
    expect(patient.view).to.equal('crisis');
    expect(lines(patient)).to.deep.equal(before);
  });
}

it('a script that answers each change does not hang the page, and what is dialed is right', async () => {
  const patient = await open();
  const watch = new MutationObserver(() => {
    swaps['the text of every node']!(patient.root);
    swaps['the address of every link']!(patient.root);
  });
  watch.observe(patient.root, { subtree: true, childList: true, characterData: true, attributes: true });
  stops.push(() => watch.disconnect());
  swaps['the text of every node']!(patient.root);
  swaps['the address of every link']!(patient.root);
  await pause();
  const link = patient
    .all<HTMLAnchorElement>('[part~="help-link"]')
    .find((each) => (each as unknown as { dials: string }).dials === 'tel:0800543354')!;
  const dialed: (string | null)[] = [];
  link.addEventListener('click', (event) => {
    event.preventDefault();
    dialed.push(link.getAttribute('href'));
  });
  link.click();
  expect(dialed).to.deep.equal(['tel:0800543354']);
  await patient.back();
  expect(patient.view).to.equal('start');
});

it('leaves the clinic’s own number to the page, which may count its calls', async () => {
  const patient = await open();
  swaps['the text of every node']!(patient.root);
  await pause(0);
  expect(patient.all('a[href="tel:5555550142"]').map(textOf)).to.deep.equal([SWAPPED]);
});

it('every number of a help line is marked as not to be translated, and the words around it are not', async () => {
  const patient = await open();
  for (const link of patient.all('[part~="help-link"]')) {
    const marked = [...link.querySelectorAll('[translate="no"]')].map(textOf).join(' ');
    expect(marked, textOf(link)).to.match(/\d|\./);
  }
  const translated = patient.all('.crisis')[0]!.cloneNode(true) as HTMLElement;
  for (const marked of translated.querySelectorAll('[translate="no"], a[href="tel:5555550142"]'))
    marked.remove();
  expect(textOf(translated)).to.match(/Call/).and.not.to.match(/\d{3}/);
});

it('what the page does to all else is left to it', async () => {
  const patient = await open();
  const words = textNodes(patient.part('help')).find(({ data }) => data === 'Emergency:')!;
  words.data = 'Emergencia:';
  await pause(0);
  expect(patient.text).to.include('Emergencia: 111');
});
