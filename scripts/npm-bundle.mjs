import { build } from 'esbuild';

/**
 * An entry of the npm package, bundled as a user's bundler would; what is not ours (lit) stays outside.
 *
 * @returns what is loaded at once and what later, each as one text; and all paths that were bundled or left outside.
 */
export async function npmBundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`dist/${entry}.js`],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const chunks = Object.entries(metafile.outputs);
  const [first] = chunks.find(([, { entryPoint }]) => entryPoint === `dist/${entry}.js`);
  const atOnce = new Set([first]);
  // A set that grows is walked to its end.
  for (const name of atOnce) {
    for (const { path, kind } of metafile.outputs[name].imports)
      if (kind === 'import-statement' && path in metafile.outputs) atOnce.add(path);
  }
  const textOf = (wanted) =>
    outputFiles
      .filter(({ path }) => wanted(chunks.find(([name]) => path.endsWith(name))[0]))
      .map(({ text }) => text)
      .join('');
  return {
    atOnce: textOf((name) => atOnce.has(name)),
    later: textOf((name) => !atOnce.has(name)),
    inside: Object.keys(metafile.inputs),
    outside: [
      ...new Set(
        chunks.flatMap(([, { imports }]) =>
          imports.filter(({ external }) => external).map(({ path }) => path),
        ),
      ),
    ],
  };
}
