// The same questions as three pages: ours as built, a form written by hand, and SurveyJS with its own views.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { integrityOf } from '../../scripts/integrity.mjs';
import { words } from '../../src/content/words/en/index.ts';
import { surveyDefinition } from '../../src/survey/definition.ts';
import { handWritten } from './hand-written.mjs';

/** The last that has views of its own, with the engine that belongs to it. */
const SURVEYJS = ['survey-core@2.5.38', 'survey-js-ui@2.5.38'];

const ageQuestion = {
  type: 'text',
  name: 'age',
  inputType: 'number',
  title: 'How old are you?',
  isRequired: true,
};

/** All of them begin with the age, as ours does. */
export function questionnaire() {
  const { pages, ...settings } = surveyDefinition(words);
  return { ...settings, pages: [{ name: 'view-start', title: 'Start', elements: [ageQuestion] }, ...pages] };
}

const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Questions</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}</head>
<body>${body}</body></html>
`;

const element =
  '<ketamine-screener clinic-name="Clinic" clinic-phone="(555) 555-0100">Call us.</ketamine-screener>';

function put(folder, name, files) {
  mkdirSync(path.join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, name, file), text);
}

const scriptsOf = (cdn) =>
  Object.fromEntries(
    readdirSync(cdn)
      .filter((file) => file.endsWith('.js') && !file.includes('preview'))
      .map((file) => [file, readFileSync(path.join(cdn, file))]),
  );

const ours = (cdn) => ({
  'index.html': page('<script type="module" src="ketamine-screener.js"></script>', element),
  ...scriptsOf(cdn),
});

/**
 * Our element low on a long page, as it is and with the tags of the README's "Faster still" in the head.
 *
 * @returns the names of the folders.
 */
export function writeTags(folder) {
  const scripts = scriptsOf('dist/cdn');
  // Random digits: some 45 kB over the network, as a clinic's page may have above our element.
  const above = Array.from({ length: 300 }, () => `<p>${randomBytes(150).toString('hex')}</p>`).join('');
  const tag = (file, more = '') =>
    `<link rel="modulepreload" href="${file}" integrity="${integrityOf(scripts[file])}"${more}>`;
  const first = tag('ketamine-screener.js');
  const second = tag(
    Object.keys(scripts).find((file) => file.includes('flow')),
    ' fetchpriority="low"',
  );
  const heads = { 'no-tag': '', 'first-tag': first, 'second-tag': second, 'both-tags': first + second };
  const body = `<div hidden>${above}</div><script type="module" src="ketamine-screener.js"></script>${element}`;
  for (const [name, head] of Object.entries(heads))
    put(folder, name, { 'index.html': page(head, body), ...scripts });
  return Object.keys(heads);
}

/**
 * @param before - An older `dist/cdn` to compare with, or nothing.
 * @returns the names of the peers whose folders now stand in `folder`.
 */
export async function writePeers(folder, before) {
  const definition = questionnaire();
  const { body, script, style } = handWritten(definition);
  put(folder, 'html', {
    'index.html': page('<link rel="stylesheet" href="form.css"><script defer src="form.js"></script>', body),
    'form.css': style,
    'form.js': script,
  });
  put(folder, 'ours', ours('dist/cdn'));
  if (before) put(folder, 'before', ours(before));
  const surveyjs = await surveyJs(definition);
  if (surveyjs) put(folder, 'survey-js-ui', surveyjs);
  return ['html', 'ours', ...(before ? ['before'] : []), ...(surveyjs ? ['survey-js-ui'] : [])];
}

/** Installed beside the project, never in it. `null` without a registry. */
async function surveyJs(definition) {
  const folder = path.join(tmpdir(), 'ketamine-screener-bench-surveyjs');
  if (!existsSync(path.join(folder, 'node_modules/survey-js-ui'))) {
    mkdirSync(folder, { recursive: true });
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
    try {
      execFileSync('npm', ['i', ...options, ...SURVEYJS], { stdio: 'ignore', timeout: 180_000 });
    } catch {
      return null;
    }
  }
  const contents = `import { Model } from 'survey-core';
    import 'survey-js-ui';
    const model = (window.surveyModel = new Model(window.questions));
    model.showNavigationButtons = true;
    model.render(document.getElementById('form'));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const css = readFileSync(path.join(folder, 'node_modules/survey-core/survey-core.min.css'), 'utf8');
  return {
    'index.html': page(
      '<link rel="stylesheet" href="app.css"><script defer src="questions.js"></script><script defer src="app.js"></script>',
      '<div id="form"></div>',
    ),
    'app.css': css,
    'app.js': outputFiles[0].text,
    'questions.js': `window.questions = ${JSON.stringify(definition)};`,
  };
}
