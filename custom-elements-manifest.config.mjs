export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [shippedPaths()],
};

/** The package ships dist/ and not src/, so the manifest must point there. */
function shippedPaths() {
  const shipped = (path) => path.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest }) {
      // Files are found in no set order, and dist/ must come out the same every time.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      JSON.stringify(customElementsManifest, (_key, value) => {
        if (typeof value?.path === 'string') value.path = shipped(value.path);
        if (typeof value?.module === 'string') value.module = shipped(value.module);
        return value;
      });
    },
  };
}
