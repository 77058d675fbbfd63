const starts = [
  ["pdf", 0, "%PDF"],
  ["zip", 0, "PK"],
  ["zip", 0, "PK"],
  ["rtf", 0, "{\\rtf"],
  ["jpeg", 0, "\xFF\xD8\xFF"],
  ["png", 0, "\x89PNG"],
  ["gif", 0, "GIF8"],
  ["webp", 8, "WEBP"],
  ["tiff", 0, "II*\0"],
  ["tiff", 0, "MM\0*"],
  ["heic", 4, "ftyphe"],
  ["heic", 4, "ftypmif1"],
  ["heic", 4, "ftypmsf1"],
  ["heic", 4, "ftypavif"],
  ["video", 4, "ftyp"],
  ["gzip", 0, "\x8B"],
  ["msg", 0, "\xD0\xCF\xE0"]
];
const signs = (bytes, count) => String.fromCharCode(...bytes.subarray(0, count));
function otherFileOf(bytes) {
  const head = signs(bytes, 32);
  const found = starts.find(([, at, sign]) => head.startsWith(sign, at))?.[0];
  if (!found && head.startsWith("BM") && head.includes("\0")) return "bmp";
  return found === "zip" ? zipOf(bytes) : found;
}
function zipOf(bytes) {
  const head = signs(bytes, 4096);
  return /\[Content_Types\]|word\/|xl\/|Index\/|mimetypeapplication\/vnd/.test(head) ? "document" : "zip";
}
function decodeText(bytes) {
  return decode(bytes, utf16Of(bytes) ?? "utf-8");
}
function decode(bytes, charset) {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
function utf16Of([first, second]) {
  if (first === void 0 || second === void 0) return void 0;
  if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
  if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
  return void 0;
}

export { decode, decodeText, otherFileOf };
