import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { integrityOf } from '../../scripts/integrity.mjs';

const root = new URL('../../', import.meta.url);
const cdn = new URL('dist/cdn/', root);
const built = (file) => readFileSync(new URL(file, cdn), 'utf8');
const isQuestions = (file) => file.includes('-flow-');

/** What comes in the place of the questions. */
const answers = {
  gone: () => ({ status: 404, body: 'Not found' }),
  error: () => ({ status: 500, body: 'Internal server error' }),
  html: () => ({ type: 'html', body: '<!doctype html><title>Welcome</title><p>Our home page' }),
  moved: ({ path }) => ({
    status: 302,
    headers: { Location: path.replace(/[^/]+$/, 'plain.html') },
    body: '',
  }),
  empty: () => ({ type: 'js', body: '' }),
  changed: ({ file }) => ({ type: 'js', body: `${built(file)} ` }),
};

/**
 * `/served/<how>/<any word>/<file>` is a page of `test/fixtures`, or the page that the query tells of, with `dist/cdn` beside it. The first
 * file comes by any name. The second is as in `answers` until `restore` was asked for, after two seconds with `slow`, at once with `well`;
 * with `updated` see below.
 */
export function unkindServer() {
  const restored = new Set();
  const updated = new Map();

  /** The file, in a folder of its version or not, from the release that was out when it was asked for. */
  function released(word, folder, file, query) {
    if (file === 'update') {
      updated.set(word, query.get('old'));
      return { body: 'updated' };
    }
    const kept = updated.get(word);
    const current = kept === undefined ? 1 : 2;
    const stays = (version) => version === current || (version < current && kept === 'stays');
    const version = folder ? Number(folder) : current;
    const found = isQuestions(file)
      ? [1, 2].find((each) => stays(each) && releases()[each].file === file)
      : stays(version) && version;
    if (!found) return { status: 404, body: 'Not found' };
    return {
      type: 'js',
      headers: { 'Cache-Control': 'max-age=31536000' },
      body: releases()[found][isQuestions(file) ? 'questions' : 'entry'],
    };
  }

  return async (context, next) => {
    const [, how, word, folder, file] =
      /^\/served\/(\w+)\/([\w-]+)\/(?:(\d)\/)?([\w.-]+)$/.exec(context.path) ?? [];
    if (file === undefined) return next();
    const query = new URLSearchParams(context.querystring);
    const give = ({ status = 200, type = 'text', headers = {}, body }) => {
      Object.assign(context, { status, type, body });
      context.set(headers);
    };
    if (file === 'page') return give(page(query));
    if (file === 'restore') {
      restored.add(word);
      return give({ body: 'restored' });
    }
    if (existsSync(new URL(`test/fixtures/${file}`, root))) {
      context.url = `/test/fixtures/${file}`;
      return next();
    }
    if (how === 'updated') return give(released(word, folder, file, query));
    const entry = existsSync(new URL(file, cdn)) ? file : 'ketamine-screener.js';
    if (isQuestions(file)) {
      if (answers[how] && !restored.has(word)) return give(answers[how]({ file, path: context.path }));
      if (how === 'slow') await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    context.url = `/dist/cdn/${entry}`;
    return next();
  };
}

/** With a real header, which no `<meta>` is. What the test server would add to it is left out. */
function page(query) {
  const policy = query.get('policy');
  return {
    type: 'html',
    headers: policy ? { 'Content-Security-Policy': policy } : {},
    body: `<!doctype html>
<html lang="en">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>A page</title>
  ${query.get('head')}
  <body>${query.get('body') ?? '<ketamine-screener clinic-name="Harbor Clinic" clinic-phone="(555) 555-0142"></ketamine-screener>'}
</html>`,
  };
}

/** The built files, and those of a version after it: other questions, and a first file that asks for them. */
let both;
function releases() {
  if (both) return both;
  const file = readdirSync(cdn).find(isQuestions);
  const [entry, questions] = ['ketamine-screener.js', file].map(built);
  const later = { file: file.replace(/\w+(?=\.js$)/, 'ofVersion2'), questions: `${questions}// 2\n` };
  both = {
    1: { file, questions, entry },
    2: {
      ...later,
      entry: entry
        .replaceAll(file, later.file)
        .replaceAll(integrityOf(questions), integrityOf(later.questions)),
    },
  };
  return both;
}
