// Written into dist/cdn/ketamine-screener.js by rollup.config.mjs: how the questions and their engine are fetched there. A module that is
// preloaded with its hash is the one that `import()` then takes; a changed one is refused.
/* global document */
// In a scope of its own: rollup does not know these names, and one of the entry's own may be the same.
// eslint-disable-next-line no-unused-vars -- called where a module is imported.
const fetchChecked = (() => {
  let failures = 0;
  let attempt = null;
  let since = 0;
  let loaded = false;

  // Every touch asks for them, and one attempt at a time is enough; but one that has hung for 15 s is given up, as the view then says.
  function fetchChecked(file, handOver) {
    const now = performance.now();
    if (attempt && !loaded && now - since > 14_900) {
      failures += 1;
      attempt = null;
    }
    if (attempt) return attempt;
    since = now;
    const own = fetchOnce(file, handOver);
    attempt = own;
    own.then(
      () => (loaded = true),
      () => {
        failures += 1;
        if (attempt === own) attempt = null;
        // After an update the browser may still hold an old first file, whose questions are gone: a reload then takes the one it gets here.
        fetch(import.meta.url, { cache: 'reload' }).catch(() => {});
      },
    );
    return own;
  }

  async function fetchOnce(file, handOver) {
    // Firefox never asks again for an address that failed, so a further attempt has one of its own.
    const address = new URL(failures > 0 ? `${file}?attempt=${failures}` : file, import.meta.url).href;
    const link = document.createElement('link');
    // Browsers from before 2023 can't, and load it unchecked.
    if (link.relList.supports('modulepreload')) {
      link.rel = 'modulepreload';
      link.integrity = 'sha384-of-the-questions';
      link.href = address;
      link.nonce = nonce();
      await new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
        document.head.append(link);
      }).finally(() => link.remove());
    }
    const { default: questions } = await import(address);
    return questions(handOver());
  }

  // Under a policy of nonces the link needs one, too. A module is not told its script, which may be gone, or have come without one from a
  // script that has one; all of a page have the same. Where the policy refuses the link even so, `import()` alone might pass, but without the
  // hash, and a refusal is no sign of good faith: the files' host can bring it about by a redirect to a place that the policy forbids.
  function nonce() {
    const scripts = [...document.querySelectorAll('script')].filter(({ nonce }) => nonce);
    return (scripts.find(({ src }) => src === import.meta.url) ?? scripts[0])?.nonce ?? '';
  }

  return fetchChecked;
})();
