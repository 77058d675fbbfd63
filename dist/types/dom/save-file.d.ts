/** Offers a text as a file to keep. It goes to the device and nowhere else. */
export declare function saveFile(name: string, text: string, type: string): void;
