// Written into dist/cdn/ketamine-screener.js by rollup.config.mjs: how the questions and their engine are fetched there. A module that is
// preloaded with its hash is the one that `import()` then takes; a changed one is refused.
/* global document */
// eslint-disable-next-line no-unused-vars -- called where a module is imported.
async function fetchChecked(file, attempt) {
  // Firefox never asks again for an address that failed, so a further attempt has one of its own.
  const address = new URL(attempt > 0 ? `${file}?attempt=${attempt}` : file, import.meta.url).href;
  const link = document.createElement('link');
  // Browsers from before 2023 can't, and load it unchecked.
  if (link.relList.supports('modulepreload')) {
    link.rel = 'modulepreload';
    link.integrity = 'sha384-of-the-questions';
    link.href = address;
    await new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', reject);
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(address);
}
