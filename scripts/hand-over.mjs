/**
 * The questions need lit and more of what is in the first file. As an import they would name that file, and a page may give it another
 * name, a folder of its own or a `?ver=…`: it would then be loaded twice, be missing, or be of another version. So the questions are a
 * function, and the first file hands over what they need. Runs on minified code; `scripts/fetch-checked.js` calls both.
 */
export function handOver() {
  return {
    name: 'hand-over',
    renderChunk(code, { isEntry }) {
      const { body } = this.parse(code);
      const taken = body.find(({ type }) => type === 'ImportDeclaration');
      const given = body.find(({ type }) => type === 'ExportNamedDeclaration');
      if (!given) return null;
      const object = fields(given.specifiers, 'exported', 'local');
      if (isEntry) {
        return { code: `${without(code, given)}function handOver(){return${object}}\n`, map: null };
      }
      // In brackets, or V8 would parse all of it twice.
      return {
        code: `export default((${fields(taken.specifiers, 'imported', 'local')})=>{${without(code, given, taken)}return${object}});\n`,
        map: null,
      };
    },
  };
}

const fields = (specifiers, key, value) =>
  `{${specifiers.map((each) => `${each[key].name}:${each[value].name}`).join()}}`;

/** From the last to the first, so that places stay right. */
const without = (code, ...nodes) =>
  nodes.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), code);
