import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import ts from 'typescript';
import { handOver } from './scripts/hand-over.mjs';
import { integrityOf } from './scripts/integrity.mjs';
import { surveyCore, surveyCoreCut } from './scripts/survey-core-cut.mjs';

const modules = ['index', 'define', 'define-preview', 'assess'];
const frameworks = ['jsx/elements', 'jsx/preact', 'jsx/react', 'jsx/solid'];
const elements = [
  { entry: 'define', file: 'ketamine-screener' },
  { entry: 'define-preview', file: 'ketamine-screener-preview' },
];

/** Where the hash of the questions stands in `scripts/fetch-checked.js`. */
const INTEGRITY = 'sha384-of-the-questions';

/** The licences of the code in dist/cdn. */
const insideCdn = new Map();

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

// Named, because the resolver would else choose lit's build by NODE_ENV and two machines would differ.
const resolve = nodeResolve({ exportConditions: ['production'] });
const typescript = esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', sourceMap: false });

/** One file per source file: names stay when content changes, so a diff of dist/ shows what changed. The engine is ours alone, see CONTRIBUTING. */
const npm = {
  input: modules.map((name) => `src/${name}.ts`),
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ facadeModuleId }) =>
      surveyCore.test(facadeModuleId) ? 'survey/survey-core.js' : '[name].js',
  },
  // survey-core looks for its global object in a module's `this`, which rollup would make undefined.
  context: 'globalThis',
  plugins: [emptied('dist'), surveyCoreCut(), resolve, typescript, minified(surveyCore), licences(new Map())],
};

/** Of the types no more than the entries speak of, so that they need no package but lit, and of jsx/ the one framework. */
const types = {
  input: Object.fromEntries([...modules, ...frameworks].map((name) => [name, `src/${name}.ts`])),
  external: /^[^./]/,
  output: {
    dir: 'dist/types',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ name }) => `${name.replace(/^src\//, '')}.d.ts`,
  },
  plugins: [dts({ tsconfig: 'tsconfig.types.json' })],
};

/** One self-contained file per element, for a page without a bundler; only the flow comes later. */
const cdn = ({ entry, file }) => ({
  input: { [file]: `src/${entry}.ts` },
  // The questions take lit from the entry. A facade around it would be a static import in the entry.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `${file}-[name]-[hash].js`,
    banner: ({ isEntry }) =>
      isEntry ? `/*! ketamine-screener ${version}, MIT. Licences of the code inside: LICENSES.txt */` : '',
  },
  // survey-core looks for its global object in a module's `this`, which rollup would make undefined.
  context: 'globalThis',
  plugins: [
    surveyCoreCut(),
    resolve,
    ownPolicy(file),
    smallStyles(),
    smallTemplates(),
    typescript,
    minified(),
    handOver(),
    checked(),
    entryAlone(),
    licences(),
  ],
});

export default [npm, types, ...elements.map(cdn)];

function emptied(dir) {
  return { name: 'emptied', buildStart: () => rmSync(dir, { recursive: true, force: true }) };
}

/** The questions are fetched as `scripts/fetch-checked.js` says, which goes into the entry with their hash. */
function checked() {
  return {
    name: 'checked',
    renderDynamicImport: () => ({ left: 'fetchChecked(', right: ', handOver)' }),
    intro: ({ dynamicImports }) =>
      dynamicImports.length > 0 ? readFileSync('scripts/fetch-checked.js', 'utf8') : '',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const later = chunks.filter(({ isEntry }) => !isEntry);
      if (later.length > 1)
        this.error(`Only one file may come later, not ${later.length}: only one is checked.`);
      for (const { code } of later) {
        for (const entry of chunks) entry.code = entry.code.replace(INTEGRITY, integrityOf(code));
      }
    },
  };
}

/** lit's copy in this file asks for its Trusted Types policy as `scripts/lit-policy.js` says. */
function ownPolicy(name) {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const asking = /(\w+)\.createPolicy\("lit-html",/g;
      if (code.match(asking)?.length !== 1) this.error('lit asks for its policy in another way.');
      const helper = JSON.stringify(path.resolve('scripts/lit-policy.js'));
      return {
        code: `import { litPolicy } from ${helper};${code.replace(asking, `litPolicy($1,"${name}",`)}`,
        map: null,
      };
    },
  };
}

/** Our style sheets without white space and comments. They are plain: no expression, no backslash. */
function smallStyles() {
  return {
    name: 'small-styles',
    async transform(code, id) {
      if (!/[\\/]src[\\/].*styles/.test(id)) return null;
      const [before, sheet, after] = code.split(/(?<=css`)([^`]*)(?=`)/);
      if (sheet === undefined) return null;
      const small = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8' });
      // In a template each of them means something else.
      if (/[\\$]/.test(sheet + small.code)) this.error('A style sheet has an expression or a backslash.');
      // Without the tag, its check of expressions and the text of that error are not needed.
      const untagged = before.replace("import { css } from 'lit'", "import { unsafeCSS as css } from 'lit'");
      if (untagged === before) this.error('A style sheet imports more of lit than css.');
      return { code: `${untagged.slice(0, -1)}(\`${small.code.trim()}\`)${after.slice(1)}`, map: null };
    },
  };
}

/** Our templates without the white space of their lines: a page shows each run of it as one space. */
function smallTemplates() {
  return {
    name: 'small-templates',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('html`')) return null;
      const texts = [];
      const visit = (node) => {
        if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
          const { template } = node;
          const parts = template.head
            ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
            : [template];
          texts.push(...parts);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      let small = code;
      for (const text of texts.sort((a, b) => b.getStart() - a.getStart())) {
        const [start, end] = [text.getStart(), text.getEnd()];
        small = small.slice(0, start) + small.slice(start, end).replace(/\s*\n\s*/g, ' ') + small.slice(end);
      }
      return { code: small, map: null };
    },
  };
}

function minified(only = /(?:)/) {
  return {
    name: 'minified',
    async renderChunk(code, { facadeModuleId }) {
      if (!only.test(facadeModuleId ?? '')) return null;
      const small = await minify(code, {
        module: true,
        ecma: 2022,
        compress: { passes: 3, keep_fargs: false },
        format: { comments: /^!/ },
      });
      // terser lets a name pass that is declared twice; a browser would not run the file.
      await transform(small.code, { loader: 'js', format: 'esm' });
      return small;
    },
  };
}

/** The start view, its help lines and the crisis view must not wait for a second request. */
function entryAlone() {
  return {
    name: 'entry-alone',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.isEntry && chunk.imports.length > 0) {
          this.error(`${chunk.fileName} imports ${chunk.imports.join(', ')}: it must stand alone`);
        }
      }
    },
  };
}

/** Writes the licence of every package in the bundles; the last bundle's file names them all. */
function licences(inside = insideCdn) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          const [folder, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
          if (name && !inside.has(name)) inside.set(name, licence(folder, id));
        }
      }
      const source = [...inside.keys()].sort().map((name) => inside.get(name));
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: source.join(`${'-'.repeat(80)}\n`) });
    },
  };
}

function licence(folder, id) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = path.join(folder, 'LICENSE');
  // survey-core ships no licence file, only the comment at the head of its code.
  const text = existsSync(file)
    ? readFileSync(file, 'utf8')
    : /\/\*!.*?\*\//s.exec(readFileSync(id, 'utf8'))?.[0];
  if (!text) throw new Error(`${name} has neither a LICENSE file nor a licence comment`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
