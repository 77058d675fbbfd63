/**
 * Asks the browser to keep a text as a file, on the device and nowhere else. Whether it did can't be known: a frame without
 * `allow-downloads` and some programs' own browsers do nothing and say nothing.
 *
 * @returns `false` where not even asking was possible.
 */
export function saveFile(name: string, text: string, type: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers read the address only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    return false;
  }
}
