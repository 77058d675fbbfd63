// Cuts survey-core to what our questions need. Its published module registers every question type at the top level, so nothing of it can
// be dropped by rollup as it stands. Three steps, each of which leaves what is kept as it was:
//   1. the registrations of types that are not in `kept` go, and the look (theme, class names, animations) is emptied, for we draw with lit;
//   2. rollup drops the classes that nothing reaches any more;
//   3. members of classes whose name no reachable code and no source of ours ever says go too.
// `test/node/survey-core-cut.test.mjs` walks our questionnaire on the cut and on the whole engine, and compares.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { unreachedMembers } from './unreached-members.mjs';

/** What was cut and compared. Another version may have other types, tables and registrations. */
const VERSION = '3.1.1';

/** Registered types that stay. The last four have no question: the others create them or are described by them. */
export const kept = new Set(
  [
    ['survey', 'page', 'panel', 'panelbase', 'panellayoutcolumn'],
    ['question', 'text', 'textbase', 'radiogroup', 'checkbox', 'checkboxbase', 'selectbase', 'paneldynamic'],
    ['itemvalue', 'choiceitem', 'checkboxitem'],
    ['empty', 'nonvalue', 'expressionitem', 'masksettings', 'surveyvalidator'],
  ].flat(),
);

/** What src/survey imports by value. */
const imported = ['SurveyModel', 'QuestionSelectBase', 'QuestionPanelDynamicModel'];

/** Tables of looks: objects in them stay, for code reads `css.question.title`, but every text in them goes. */
const looks = new Set(['baseTheme', 'defaultCss', 'legacyCssVariables']);

/** Every question and every choice has several. Without its views each value is taken at once, as where animations are off. */
const animations = {
  AnimationProperty: `class AnimationProperty {
    constructor(_options, update) { this.update = update; }
    sync(value) { this.update(value); }
    cancel() {}
  }`,
  AnimationBoolean: 'class AnimationBoolean extends AnimationProperty {}',
  AnimationGroup: 'class AnimationGroup extends AnimationProperty {}',
  AnimationTab: 'class AnimationTab extends AnimationProperty {}',
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the code of survey-core with what is not needed left out. */
export async function cutSurveyCore() {
  const file = createRequire(import.meta.url)
    .resolve('survey-core')
    .replace('survey.core.js', 'fesm/survey-core.mjs');
  const { version } = JSON.parse(readFileSync(path.join(path.dirname(file), '../package.json'), 'utf8'));
  if (version !== VERSION) {
    throw new Error(
      `scripts/survey-core-cut.mjs was written for survey-core ${VERSION}, and ${version} is installed. Look through its lists, run ` +
        'test/node/survey-core-cut.test.mjs, and then change VERSION.',
    );
  }
  const code = ownMembers(ownFormat(plainChoices(readFileSync(file, 'utf8'))));
  const named = wordsOfSources();
  let cut = await shaken(marked(code));
  // What only dropped members used can go as well; a third turn finds next to nothing.
  for (let turn = 0; turn < 2; turn += 1) cut = await shaken(without(cut, unreachedMembers(cut, named)));
  return `${/\/\*!.*?\*\//s.exec(code)?.[0] ?? ''}\n${cut}`;
}

/** The same for tests, which can't wait the seconds it takes: it is kept until a word of our sources, or one of these scripts, changes. */
export async function keptSurveyCore() {
  const made = createHash('sha256').update([...wordsOfSources()].sort().join());
  for (const name of ['survey-core-cut.mjs', 'unreached-members.mjs'])
    made.update(readFileSync(path.join(root, 'scripts', name)));
  const file = path.join(root, 'node_modules/.cache', `survey-core-${made.digest('hex')}.mjs`);
  if (!existsSync(file)) {
    const cut = await cutSurveyCore();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, cut);
  }
  return readFileSync(file, 'utf8');
}

/** A choice could hold questions of its own: for that, every choice that is shown gets a panel when its question is first answered. */
function plainChoices(code) {
  const plain = code.replaceAll(/(supportElementsInChoice\(\) \{ return) true;/g, '$1 false;');
  if (plain === code) throw new Error('survey-core asks in another way whether a choice may hold questions.');
  return plain;
}

/** survey-core gives the texts of the whole page a method `format`, or calls the one that the page has given them. */
function ownFormat(code) {
  const own = code
    .replace(
      /if \(!String\.prototype\["format"\]\) \{\s+String\.prototype\["format"\] = (.*?^ {4}\});\s+\}/ms,
      'const formatted = $1;',
    )
    .replace(/if \(!str \|\| !str\.format\)/, 'if (!str)')
    .replace('str.format(...args)', 'formatted.apply(str, args)');
  if (/String\.prototype\[|str\.format/.test(own))
    throw new Error('survey-core formats texts in another way.');
  return own;
}

/** A page may have given all objects a member, which each loop of survey-core would meet, or all lists a `toJSON`, which its copies would become. */
function ownMembers(code) {
  const own = code
    .replaceAll(
      /for \(((?:(?:const|let|var) )?\w+) in ([\w.]+|\(states \|\| \{\}\))\)/g,
      'for ($1 of Object.keys($2 ?? {}))',
    )
    .replaceAll(
      'JSON.parse(JSON.stringify(value))',
      'JSON.parse(JSON.stringify(value, function (key) { return this[key]; }))',
    );
  if (/for \([^;()]* in /.test(own) || own === code || !own.includes('function (key) { return this[key]; }'))
    throw new Error('survey-core loops or copies in another way.');
  return own;
}

let once;

/** The module of survey-core. */
export const surveyCore = /[\\/]survey-core[\\/]fesm[\\/]survey-core\.mjs$/;

/** Puts the cut engine in the place of survey-core. */
export function surveyCoreCut() {
  return {
    name: 'survey-core-cut',
    load: (id) => (surveyCore.test(id) ? (once ??= cutSurveyCore()) : null),
  };
}

/** Any word of ours may be the name of a member that we use. */
function wordsOfSources() {
  const words = new Set();
  for (const name of readdirSync(path.join(root, 'src'), { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    for (const word of readFileSync(path.join(root, 'src', name), 'utf8').match(/[\w$]+/g) ?? [])
      words.add(word);
  }
  return words;
}

async function shaken(code) {
  const bundle = await rollup({
    input: 'cut',
    context: 'globalThis',
    plugins: [
      {
        name: 'cut',
        resolveId: (id) => (id === 'cut' || id === 'marked' ? id : null),
        load: (id) => (id === 'marked' ? code : `export { ${imported.join(', ')} } from 'marked';`),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** Every edit takes the place of a piece of the code. */
function without(code, pieces) {
  let rest = code;
  for (const { start, end, text = '' } of pieces.toSorted((a, b) => b.start - a.start || b.end - a.end))
    rest = rest.slice(0, start) + text + rest.slice(end);
  return rest;
}

function marked(code) {
  const { body } = parseAst(code);
  const textOf = ({ start, end }) => code.slice(start, end);
  const classes = new Map(
    body.flatMap((node) => (node.type === 'ClassDeclaration' ? [[node.id.name, { node, own: [] }]] : [])),
  );
  const pieces = [];
  for (const node of body) {
    if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations)
        if (looks.has(id.name)) pieces.push({ start: init.start, end: init.end, text: objectsOf(init) });
    }
    if (node.type !== 'ExpressionStatement') continue;
    const owner = classes.get(ownerOf(node.expression, textOf));
    if (owner) owner.own.push(textOf(node));
    if (owner || isUnkept(node, textOf)) pieces.push({ start: node.start, end: node.end });
  }
  for (const [name, text] of Object.entries(animations)) {
    const { start, end } = classes.get(name).node;
    pieces.push({ start, end, text });
  }
  for (const { callee, arguments: given } of newExpressions(body)) {
    if (!Object.hasOwn(animations, callee.name)) continue;
    const [options, , current] = given;
    for (const { start, end } of [options, current]) pieces.push({ start, end, text: 'null' });
  }
  // A class and what is said of it become one value, which rollup drops or keeps as a whole.
  for (const [name, { node, own }] of classes) {
    if (own.length === 0) continue;
    pieces.push({ start: node.start, end: node.start, text: `const ${name} = /*@__PURE__*/ (() => {\n` });
    pieces.push({ start: node.end, end: node.end, text: `\n${own.join('\n')}\nreturn ${name};\n})();` });
  }
  return without(code, pieces);
}

function newExpressions(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(newExpressions);
  return node.type === 'NewExpression' ? [node, ...inside] : inside;
}

/** The class that a decorator or a static value belongs to. */
function ownerOf(expression, textOf) {
  if (expression.type === 'CallExpression' && textOf(expression.callee) === '__decorate')
    return textOf(expression.arguments[1]).split('.')[0];
  const { type, left } = expression;
  return type === 'AssignmentExpression' && left.type === 'MemberExpression' && !left.computed
    ? left.object.name
    : undefined;
}

const REGISTRATION =
  /^(?:Serializer\.(?:addClass|addAlterNativeClassName|getProperty)|QuestionFactory\.Instance\.registerQuestion)\("(\w+)"/;

function isUnkept(node, textOf) {
  const type = REGISTRATION.exec(textOf(node))?.[1];
  return type !== undefined && !kept.has(type);
}

function objectsOf({ properties }) {
  const objects = properties.filter(({ value }) => value?.type === 'ObjectExpression');
  return `{ ${objects.map(({ key, value }) => `${JSON.stringify(key.name ?? key.value)}: ${objectsOf(value)}`).join(', ')} }`;
}
