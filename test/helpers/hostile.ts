import { expect } from 'chai';
import fc from 'fast-check';

// The runner shows no cause of an error, which is where the failed claim stands.
fc.configureGlobal({ includeErrorInReport: true });

/** What a text sets that ran as a program. */
const CANARY = 'hostileTextRan';
const run = `globalThis.${CANARY}=1`;

const markup = [
  `<img src=x onerror=${run}>`,
  `"><img src=x onerror="${run}">`,
  `' onfocus='${run}' autofocus x='`,
  `</script><script>${run}</script>`,
  `</textarea></title></style><svg onload=${run}>`,
  `<iframe srcdoc="<script>parent.${CANARY}=1</script>"></iframe>`,
  `<ketamine-screener></ketamine-screener><base href="https://evil.example/">`,
  `<style>* { display: none }</style>`,
  `<!--`,
  ']]>',
  '&lt;b&gt;&amp;#x202e;',
  '<!--?lit$0123456789$-->',
  '<?lit$0123456789$>',
  'class$lit$="x"',
  '{{lit-0123456789}}',
  `\${${run}}`,
  `{{constructor.constructor("${run}")()}}`,
];

const expressions = ['{age}', '#{item}', "{panel.weeks} notempty or iif(1, 'a', 'b')", '%s %o %c'];

/** Addresses that must never become a link. */
export const refusedAddresses = [
  `javascript:${run}`,
  ` JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\r\nscript:${run}`,
  `\u0001javascript:${run}`,
  `\0 javascript:${run}`,
  `javascript://clinic.example/%0a${run}`,
  `data:text/html,<script>${run}</script>`,
  'vbscript:msgbox(1)',
  'blob:https://clinic.example/0',
  'file:///etc/passwd',
  `view-source:javascript:${run}`,
  'https://',
  'http://[::1',
];

/** Addresses that are odd and lead to a web page all the same. */
const webAddresses = [
  'https://user@evil.example',
  '//evil.example',
  '?javascript:',
  'HTTPS://CLINIC.EXAMPLE',
];

const signs = [
  'a\u202Egnp.exe\u202C',
  '\u202Dalways\u202Ebackwards',
  '\u2066isolate\u2069\u2069 early end',
  '\u2067\u2068never ended',
  '\u200Fright\u200Eleft\u061C',
  'two\u2028lines\u2029here\u0085and\nhere\r\nand here',
  '\nRESULT\n------\n\tNone',
  'zero\u200B\u200C\u2060\uFEFFwidth',
  '👩‍👩‍👧‍👦🏳️‍🌈🇺🇸',
  'Z\u0351\u036B\u0343algo',
  '\uD800 alone \uDC00',
  'a\0b',
  '\u001B[31mred\u0007\u009F',
  'Sertralín, Ĉiŝ, 舍曲林, סרטרלין',
];

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  '[object Object]',
];

/** What is typed for a number and is none, or none that can be. */
export const oddNumbers = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e400',
  '1e5',
  '-0',
  '-5',
  '0x10',
  '0b1',
  '1'.repeat(400),
  '5\u202E01',
  '٤٢',
  '1,2,3,4',
  '5; DROP TABLE',
];

// WebKit takes minutes to set a word of 100 kB in the preview: SECURITY.md names that as open.
const LONG = document.documentElement.dataset['engine'] === 'webkit' ? 2000 : 100_000;
/** Texts far longer than anybody means to write. */
export const longTexts: readonly string[] = ['w', 'word ', '\u202E', '👩‍👩‍👧 ', '<b>'].map((text) =>
  text.repeat(Math.ceil(LONG / text.length)),
);

/** Every text of the list; a test gives them all to its property, beside what is made of them. */
export const hostileTexts: readonly string[] = [
  ...markup,
  ...expressions,
  ...refusedAddresses,
  ...webAddresses,
  ...signs,
  ...names,
  ...longTexts,
];

/** One of the list, or several of them with any characters between. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...hostileTexts.filter(({ length }) => length < LONG)),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { minLength: 2, maxLength: 4 },
    )
    .map((pieces) => pieces.join('')),
);

/** The list in portions of a size, the last filled up with the first: examples of a property that takes several texts. */
export function portions(size: number): [string[]][] {
  const count = Math.ceil(hostileTexts.length / size);
  const round = [...hostileTexts, ...hostileTexts];
  return Array.from({ length: count }, (_, at) => [round.slice(at * size, (at + 1) * size)]);
}

/** A text without what nobody sees: what must be left of it wherever it is shown. */
export const seen = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');

/** The signs in a text that turn round what follows them, end a line, or are no text at all. Line breaks of our own are none. */
export const unruly = (text: string): string[] =>
  text.replaceAll('\n', '').match(/[\p{Bidi_Control}\p{Cc}\u2028\u2029]/gu) ?? [];

/** The elements of a tree, each with the names of its attributes: what no text may change. */
export const structure = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')]
    // A text that begins as a listed medicine does gets a remark of ours: “may be lithium.”
    .filter((element) => !element.closest('.remarks'))
    // One of which nothing is left to read has no mark of a name. What stands within a mark, or on it, is told.
    .filter((element) => !element.outerHTML.startsWith('<span translate="no">'))
    .map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`);

/** The page around, as a program would find it. */
function pageAround() {
  const { title, documentElement } = document;
  const globals = Object.getOwnPropertyNames(globalThis);
  return {
    title,
    address: location.href,
    elements: [...structure(document), ...documentElement.getAttributeNames()],
    globals: globals.filter((name) => !/^\d+$/.test(name)).sort(),
    prototypes: [Object, Array, String, Function].map(({ prototype }) => Reflect.ownKeys(prototype)),
  };
}

/** Asks later whether the page around has stayed as it is now. */
export function watchPage(): () => void {
  const before = pageAround();
  return () => {
    expect(CANARY in globalThis, 'a text ran').to.equal(false);
    expect(pageAround()).to.deep.equal(before);
  };
}

/** Where the links of a tree lead, by scheme. */
export const schemes = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[href]')].map(
    (link) => new URL(link.getAttribute('href') ?? '', 'https://clinic.example').protocol,
  );

/** Presses something that prints, and gives what stood on the sheet. The dialog does not open. */
export function printedBy(root: ShadowRoot, press: () => void): Document {
  const append = root.append.bind(root);
  const sheets: Document[] = [];
  root.append = (...nodes) => {
    append(...nodes);
    for (const node of nodes)
      // No `instanceof`: the element may stand in a page of its own, which has classes of its own.
      if (typeof node !== 'string' && 'contentWindow' in node) {
        const view = (node as HTMLIFrameElement).contentWindow!;
        view.print = () => void sheets.push(view.document);
      }
  };
  press();
  root.append = append;
  const [sheet] = sheets;
  if (!sheet) throw new Error('Nothing was printed.');
  return sheet;
}
