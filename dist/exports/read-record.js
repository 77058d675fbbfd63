import { readCountry } from '../assessment/country.js';
import { codesOf } from '../assessment/catalogue.js';
import { criteria } from '../content/criteria.js';
import { protocol } from '../content/protocol.js';
import { shortened, foreignText } from './foreign-text.js';
import { UnreadablePart, readAssessment } from './read-assessment.js';
import { scanJson } from './scan-json.js';
import { toJson } from '../assessment/json.js';

const MAX_RECORD_BYTES = 1024 * 1024;
const DEEPEST = 64;
const QUOTE_LENGTH = 60;
function readRecord(text) {
  try {
    const parsed = parse(text);
    return parsed.error ? { error: parsed.error } : readFields(parsed.value);
  } catch (problem) {
    if (problem instanceof UnreadablePart) return { error: { code: "bad-assessment", path: problem.path } };
    return { error: { code: "not-json" } };
  }
}
function recordErrorText(words, file, error) {
  const say = words[error.code];
  return say({ ...error, file });
}
function parse(text) {
  const bytes = utf8Length(text);
  if (bytes > MAX_RECORD_BYTES) return { error: { code: "too-large", bytes } };
  const trimmed = text.trim();
  const notText = otherFile(trimmed) ?? wrongEncoding(trimmed);
  if (notText) return { error: notText };
  if (trimmed === "") return { error: { code: "empty" } };
  const scan = scanJson(trimmed, DEEPEST);
  if (scan.state === "too-deep") return { error: { code: "too-deep", levels: DEEPEST } };
  if (scan.state === "cut" && trimmed.startsWith("{"))
    return { error: { code: "damaged", characters: trimmed.length } };
  if (scan.state !== "whole") {
    const at = scan.state === "wrong" ? scan.at : trimmed.length;
    return { error: { code: "not-json", ...placeOf(text, text.indexOf(trimmed) + at) } };
  }
  const value = JSON.parse(trimmed);
  return /\\u[fF]{3}[dD]/.test(trimmed) && toJson(value).includes("\uFFFD") ? { error: { code: "wrong-encoding", found: "replacement" } } : { value };
}
function utf8Length(text) {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  }
  return bytes;
}
function placeOf(text, at) {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").replace(/^\uFEFF+/, "").length + 1 };
}
function otherFile(text) {
  if (text.startsWith("%PDF")) return { code: "other-file", kind: "pdf" };
  if (["PK", "PK"].some((start) => text.startsWith(start)))
    return { code: "other-file", kind: "zip" };
  if (text.startsWith("{\\rtf")) return { code: "other-file", kind: "rtf" };
  if (/^(?:.PNG\r|GIF8|.{0,4}JFIF|.{0,6}Exif)/.test(text)) return { code: "other-file", kind: "image" };
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text) || /^<(?:!--|\?xml)[^]{0,500}<html\b/i.test(text))
    return { code: "html-page" };
  return text.startsWith("<?xml") ? { code: "other-file", kind: "xml" } : void 0;
}
function wrongEncoding(text) {
  const at = (found) => ({
    code: "wrong-encoding",
    found
  });
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF|\uFFFD\uFFFD|\uFFFE)/.test(text) || /^(?:\0[{[]|[{[]\0)/.test(text))
    return at("utf-16");
  if (text.includes("\0")) return at("nul");
  return text.includes("\uFFFD") ? at("replacement") : void 0;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function kindOf(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? "true or false" : "text";
}
function quote(value) {
  if (value === void 0) return "";
  return shortened(foreignText(typeof value === "string" ? value : toJson(value)), QUOTE_LENGTH);
}
const FORMAT = "ketamine-screener-record";
function readFields(value) {
  const own = (name) => isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
  const error = wrongKind(value, own) ?? wrongProtocol(own("protocol")) ?? wrongAnswers(own);
  if (error) return { error };
  const found = own("assessment");
  if (found === void 0 || found === null) return { error: { code: "no-assessment" } };
  const assessment = readAssessment(found, "assessment");
  const setting = readSettings(own, assessment);
  if ("error" in setting) return setting;
  const made = own("protocol");
  const previous = own("previousSafetyAnswers");
  return {
    record: {
      format: FORMAT,
      formatVersion: 1,
      protocol: {
        id: protocol.id,
        version: made.version,
        hash: typeof made.hash === "string" ? made.hash : ""
      },
      ...setting,
      answers: own("answers"),
      // What isn't an answer to a safety question is for `assess` to name: left out here, it could have been a disclosure.
      ...isObject(previous) ? { previousSafetyAnswers: previous } : {},
      assessment
    }
  };
}
function wrongKind(value, own) {
  if (Array.isArray(value)) return { code: "not-a-record", looksLike: looksOf(value) };
  if (!isObject(value)) return { code: "not-an-object", found: kindOf(value) };
  if (own("format") !== FORMAT) return { code: "not-a-record", looksLike: looksOf(value) };
  const version = own("formatVersion");
  if (version === 1) return void 0;
  return typeof version === "number" && version > 1 ? { code: "newer-format", formatVersion: version } : { code: "unknown-format-version", found: quote(version) };
}
function looksOf(value) {
  if (Array.isArray(value))
    return value.some((each) => isObject(each) && each["format"] === FORMAT) ? "list-of-records" : "list";
  const has = (name) => isObject(value) && Object.hasOwn(value, name);
  if (has("resourceType")) return "fhir";
  if (has("$schema") && (has("properties") || has("$defs"))) return "schema";
  if (has("name") && has("version") && ["dependencies", "devDependencies", "scripts", "exports"].some(has))
    return "package";
  if (has("recommendation") && has("findings")) return "assessment";
  if (has("pages") || has("elements")) return "survey";
  return has("trials") || [...codesOf.keys()].some(has) ? "answers" : "other";
}
function wrongProtocol(made) {
  if (!isObject(made) || typeof made["id"] !== "string") return { code: "no-protocol" };
  if (made["id"] !== protocol.id) return { code: "other-protocol", id: quote(made["id"]) };
  return typeof made["version"] === "string" ? void 0 : { code: "no-protocol" };
}
function wrongAnswers(own) {
  const answers = own("answers");
  if (answers === void 0 || answers === null) return { code: "no-answers" };
  if (!isObject(answers)) return { code: "answers-not-an-object", found: kindOf(answers) };
  const previous = own("previousSafetyAnswers");
  return previous === void 0 || previous === null || isObject(previous) ? void 0 : { code: "bad-previous-answers", found: kindOf(previous) };
}
function readSettings(own, assessment) {
  const given = (name, fallback) => own(name) ?? fallback;
  const locale = given("locale", "en");
  if (typeof locale !== "string" || !/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(locale))
    return { error: { code: "bad-locale", found: quote(locale) } };
  const country = blank(own("country")) ? assessment.region : own("country");
  if (typeof country !== "string" || readCountry(country) === "other" && !/^[a-z]{2,20}$/i.test(country))
    return { error: { code: "bad-country", found: quote(country) } };
  const chosen = given("criteria", assessment.criteria);
  if (typeof chosen !== "string" || !Object.hasOwn(criteria, chosen))
    return { error: { code: "bad-criteria", found: quote(chosen) } };
  const completedAt = readTime(own("completedAt"));
  if (completedAt === void 0) return { error: { code: "bad-date", found: quote(own("completedAt")) } };
  return { locale, country, criteria: chosen, completedAt };
}
const blank = (given) => given === void 0 || given === null || typeof given === "string" && given.trim() === "";
const timePattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
function readTime(value) {
  if (typeof value !== "string") return void 0;
  const [, year, month, day] = timePattern.exec(value) ?? [];
  const time = new Date(value);
  if (day === void 0 || Number.isNaN(time.getTime())) return void 0;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? time.toISOString() : void 0;
}

export { MAX_RECORD_BYTES, readRecord, recordErrorText };
