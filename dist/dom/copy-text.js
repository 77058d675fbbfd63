const PATIENCE = 3e3;
async function copyText(text) {
  let clock;
  const late = new Promise((resolve) => {
    clock = setTimeout(() => resolve(false), PATIENCE);
  });
  try {
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(clock);
  }
}

export { copyText };
