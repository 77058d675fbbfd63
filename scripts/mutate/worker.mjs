// Runs the checks on one mutant after another. Every mutant gets fresh modules; what is not changed is compiled once.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import * as chai from 'chai';
import { transformSync } from 'esbuild';
import * as fastCheck from 'fast-check';
import { checkFiles } from './checks.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const packages = { chai, 'fast-check': fastCheck };
/** Enough to kill what random answers kill, and the same ones for every mutant. */
const RUNS = 60;
fastCheck.configureGlobal({ seed: 20261122 });
const assert = fastCheck.default.assert;
const fewer = {
  ...fastCheck,
  default: {
    ...fastCheck.default,
    assert: (property, options) => assert(property, { ...options, numRuns: RUNS }),
  },
};
packages['fast-check'] = fewer;

const compiled = new Map();

function compile(file, text) {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'es2022', sourcefile: file });
  return new Function('require', 'module', 'exports', 'describe', 'it', code);
}

function compiledOf(file) {
  if (!compiled.has(file)) compiled.set(file, compile(file, readFileSync(file, 'utf8')));
  return compiled.get(file);
}

/** Loads a check with everything it imports; the mutant stands in for its file. */
function load(entry, mutated, tests) {
  const modules = new Map();
  const names = [];
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const it = (name, body) => tests.push({ name: [...names, name].join(' '), body });
  const importFrom = (directory, name) => {
    if (!name.startsWith('.')) return packages[name] ?? require(name);
    const file = path.resolve(directory, name);
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const run = file === mutated?.file ? mutated.run : compiledOf(file);
    run((other) => importFrom(path.dirname(file), other), module, module.exports, describe, it);
    return module.exports;
  };
  importFrom(root, entry);
}

/** @returns the name of the first test that fails, or null. */
function killer(mutant) {
  const mutated = mutant && { file: path.join(root, mutant.file), run: null };
  if (mutated) {
    const text = readFileSync(mutated.file, 'utf8');
    mutated.run = compile(mutated.file, text.slice(0, mutant.start) + mutant.with + text.slice(mutant.end));
  }
  for (const file of checkFiles) {
    const tests = [];
    try {
      load(`./${file}`, mutated, tests);
    } catch (error) {
      return `${file} does not load: ${error.message}`.slice(0, 100);
    }
    for (const { name, body } of tests) {
      try {
        body();
      } catch {
        return `${file}: ${name}`.slice(0, 160);
      }
    }
  }
  return null;
}

parentPort.on('message', ({ id, mutant }) => parentPort.postMessage({ id, killer: killer(mutant) }));
