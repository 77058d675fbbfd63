/**
 * Asks the browser to keep a text as a file, on the device and nowhere else. Whether it did can't be known: a frame without
 * `allow-downloads` and some programs' own browsers do nothing and say nothing.
 *
 * @returns `false` where not even asking was possible.
 */
export declare function saveFile(name: string, text: string, type: string): boolean;
