/** How long a clipboard may take to answer, in ms: in some programs' own browsers it never does. */
const PATIENCE = 3000;

/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser said that it is there. Where it refuses, has no clipboard (an unsafe page) or does not answer: `false`.
 */
export async function copyText(text: string): Promise<boolean> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
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
