import { preview } from './preview.js';
import { result } from './result.js';

const askAgain = `Ask the patient to press \u201C${result.download}\u201D on the summary again and to send that file as it is.`;
const pasteIt = `Or open it in its own program, copy all of its text, and use \u201C${preview.paste}.\u201D`;
const encodings = {
  "utf-16": "it was saved as UTF-16",
  nul: "it holds bytes that are not text",
  replacement: "it was saved in the wrong encoding, and letters in it were lost (they read \u201C\uFFFD\u201D)"
};
const picture = `A picture of the summary can\u2019t be read. ${askAgain}`;
const kinds = {
  pdf: ["a PDF", askAgain],
  zip: ["a ZIP file", "Unpack it, and open the file in it that ends in .json."],
  document: ["a Word, Excel or Pages document", `${askAgain} ${pasteIt}`],
  image: ["a picture", picture],
  jpeg: ["a JPEG picture", picture],
  png: ["a PNG picture", picture],
  gif: ["a GIF picture", picture],
  webp: ["a WebP picture", picture],
  bmp: ["a BMP picture", picture],
  tiff: ["a TIFF picture, such as a fax or a scan", picture],
  heic: ["a HEIC picture, as phones take them", picture],
  video: ["a video or a sound", askAgain],
  gzip: ["a file packed with gzip", "Unpack it, and open the file in it that ends in .json."],
  msg: [
    "an Outlook message or an older Word document",
    "Open it in its own program, save what is attached to it, and open that file."
  ],
  rtf: ["a rich-text document", `${askAgain} ${pasteIt}`],
  xml: ["an XML document", askAgain]
};
const looks = {
  list: "a list",
  "list-of-records": "a list of records; open each record as a file of its own",
  fhir: "a FHIR resource from a health record system",
  package: "the package.json of a program",
  schema: "a JSON Schema",
  survey: "the definition of a survey",
  answers: "answers alone, without the record around them",
  assessment: "an assessment alone, without the answers",
  other: "JSON of another program"
};
const founds = {
  nothing: "empty (null)",
  "a list": "a list",
  text: "a text",
  "a number": "a number",
  "true or false": "true or false",
  "an object": "an object"
};
const quoted = (found) => found === "" ? "nothing" : `\u201C${found}\u201D`;
const megabytes = (bytes) => (bytes / (1024 * 1024)).toFixed(1);
const recordErrors = {
  unreadable: ({ file }) => `${file} was not opened: the browser could not read it. Check that the file is still there, and open it again.`,
  empty: ({ file }) => `${file} was not opened: it is empty. ${askAgain}`,
  "too-large": ({ file, bytes }) => `${file} was not opened: it has ${megabytes(bytes)} MB, and a record has less than 1 MB. Check that it is the right file.`,
  "wrong-encoding": ({ file, found }) => `${file} was not opened: ${encodings[found]}, so the answers may not be as given. Use the file as the patient saved it, not a copy saved by another program.`,
  "html-page": ({ file }) => `${file} was not opened: it is a saved web page, not a record. Ask the patient to press \u201C${result.download}\u201D on the summary instead of saving the page.`,
  "other-file": ({ file, kind }) => `${file} was not opened: it is ${kinds[kind][0]}, not a record. ${kinds[kind][1]}`,
  "not-json": ({ file, line, column }) => `${file} was not opened: it is not a record but some other text${line === void 0 || column === void 0 ? "" : ` (line ${line}, character ${column})`}. If it is the printed or copied summary, ask for the file that the patient saved.`,
  damaged: ({ file, characters }) => `${file} was not opened: it breaks off after ${characters} characters, so part of it is missing. ${askAgain}`,
  "too-deep": ({ file, levels }) => `${file} was not opened: its lists and objects lie more than ${levels} deep, which no record does. Check that it is the right file.`,
  "not-an-object": ({ file, found }) => `${file} was not opened: it holds only ${founds[found]}, not a record. Check that it is the right file, and that all of it was copied.`,
  "not-a-record": ({ file, looksLike }) => `${file} was not opened: it is not a record of this screener. It looks like ${looks[looksLike]}. Check that it is the right file.`,
  "newer-format": ({ file, formatVersion }) => `${file} was not opened: it has record format ${formatVersion}, and this page reads format 1. Update this page, then open the file again.`,
  "unknown-format-version": ({ file, found }) => `${file} was not opened: its format version reads ${quoted(found)}, and this page reads format 1. It may have been changed by hand. ${askAgain}`,
  "no-protocol": ({ file }) => `${file} was not opened: it does not say which questions and rules it was made with. It may have been changed by hand. ${askAgain}`,
  "other-protocol": ({ file, id }) => `${file} was not opened: it was made with other questions and rules (${quoted(id)}). Open it with the program that belongs to them.`,
  "no-answers": ({ file }) => `${file} was not opened: it holds no answers. ${askAgain}`,
  "answers-not-an-object": ({ file, found }) => `${file} was not opened: its answers are ${founds[found]} and can\u2019t be matched to the questions. ${askAgain}`,
  "bad-previous-answers": ({ file, found }) => `${file} was not opened: the safety answers given earlier in the visit are ${founds[found]} and can\u2019t be read. One may have been a warning: call the patient, and ask for a new record.`,
  "no-assessment": ({ file }) => `${file} was not opened: it holds no assessment, so it can\u2019t be told whether the rules have changed since. ${askAgain}`,
  "bad-assessment": ({ file, path }) => `${file} was not opened: the assessment in it can\u2019t be read (at ${path}). It may have been changed by hand. ${askAgain}`,
  "bad-date": ({ file, found }) => `${file} was not opened: the time it was completed reads ${quoted(found)}, which is no date. ${askAgain}`,
  "bad-locale": ({ file, found }) => `${file} was not opened: its language reads ${quoted(found)}, which is no language code. ${askAgain}`,
  "bad-country": ({ file, found }) => `${file} was not opened: its country reads ${quoted(found)}, so it is not clear whose drug label counts. ${askAgain}`,
  "bad-criteria": ({ file, found }) => `${file} was not opened: its criteria read ${quoted(found)}; they are \u201Csix-week\u201D or \u201Cfour-week\u201D. ${askAgain}`
};

export { recordErrors };
