import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const editors = { outdir: 'dist', hideLogs: true };

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({
      ...editors,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ ...editors, webTypesFileName: 'web-types.json', packageJson: false }),
  ],
};

/** What the package gives, at the entry that gives it: the files behind the entries can't be imported, and may change at any time. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      const named = (name) => declarations.find((each) => each.name === name);
      const elements = ['KetamineScreener', 'KetamineScreenerPreview'].map((name) =>
        publicPartOf(named(name)),
      );
      for (const each of elements.flatMap(({ attributes, members }) => [...attributes, ...members])) {
        each.default = named(each.default)?.default ?? each.default;
        if (each.type) each.type.text = valuesOf(each.type.text);
      }
      const entry = (name, exported) => ({
        kind: 'javascript-module',
        path: `dist/${name}.js`,
        declarations: [],
        exports: exported,
      });
      const isIn = (name) => ({ declaration: { name, module: 'dist/index.js' } });
      const defined = ({ name, tagName }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        ...isIn(name),
      });
      const given = [named('assess'), ...elements];
      customElementsManifest.modules = [
        {
          ...entry(
            'index',
            given.map(({ name }) => ({ kind: 'js', name, ...isIn(name) })),
          ),
          declarations: given,
        },
        entry('define', [defined(elements[0])]),
        entry('define-preview', [defined(elements[1])]),
        entry('assess', [{ kind: 'js', name: 'assess', ...isIn('assess') }]),
      ];
    },
  };
}

/** Without what is ours, and what the browser calls. An event that nobody describes is a `dispatchEvent` that was found. */
function publicPartOf({ members, events, ...element }) {
  return {
    ...element,
    members: members.filter(
      ({ name, privacy, static: ofClass }) => !privacy && !ofClass && !name.endsWith('Callback'),
    ),
    ...(events ? { events: events.filter(({ description }) => description) } : {}),
  };
}

/** Without TypeScript's way to offer some texts and take any, and without the empty text, which counts as not set. */
function valuesOf(type) {
  return type.replace('(string & {})', 'string').replace(" | ''", '');
}
