import { otherFileOf, decodeText } from './bytes.js';
import { mailTexts } from './mail.js';
import { plainSpaces, mendings } from './mend-text.js';
import { MAX_RECORD_BYTES, readRecord } from './read-record.js';
import { toJson } from '../assessment/json.js';

const MOST_MENDINGS = 6;
const MOST_TEXTS = 40;
const MOST_OPEN = 10;
function recordsIn(input) {
  if (typeof input === "string") return inText(input);
  if (input.length > 2 * MAX_RECORD_BYTES) return refuse({ code: "too-large", bytes: input.length });
  const kind = otherFileOf(input);
  return kind ? refuse({ code: "other-file", kind }) : inText(decodeText(input));
}
const refuse = (...refused) => ({ records: [], refused });
function inText(input) {
  const text = input.replace(/^\uFEFF+/, "");
  const whole = readRecord(text);
  if ("record" in whole && isPlain(text)) return { records: [whole.record], refused: [] };
  if ("error" in whole && ["empty", "too-large", "too-deep"].includes(whole.error.code))
    return refuse(whole.error);
  let texts = [text];
  const seen = new Set(texts);
  let best;
  for (let level = 0; level <= MOST_MENDINGS && texts.length > 0; level += 1) {
    for (const each of texts) {
      const found = objectsIn(each);
      if (found.records.length > 0) return found;
      best ??= found.refused[0];
    }
    texts = texts.flatMap(mended).filter(
      (each) => each !== void 0 && !seen.has(each) && seen.size < MOST_TEXTS && Boolean(seen.add(each))
    );
  }
  if ("record" in whole) return { records: [whole.record], refused: [] };
  return refuse(best ?? whole.error);
}
function mended(text) {
  const mail = mailTexts(text)?.join("\n\n") ?? quotedText(text);
  return mail === void 0 ? mendings.map((mend) => mend(text)) : [mail];
}
function quotedText(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
const isPlain = (text) => plainSpaces(text) === void 0 && !/[\u2028\u2029]/.test(text);
function objectsIn(text) {
  const found = /* @__PURE__ */ new Map();
  const refused = [];
  let open = 0;
  if (!isMarked(text) || mailTexts(text)) return { records: [], refused };
  for (let at = text.indexOf("{"); at >= 0 && open < MOST_OPEN; at = text.indexOf("{", at)) {
    const start = at;
    at += 1;
    if (!/^\{\s*"/.test(text.slice(start, start + 200))) continue;
    const end = endOfObject(text, start);
    const part = text.slice(start, end);
    if (end === void 0) open += 1;
    if (!isMarked(part)) {
      at = end ?? at;
      continue;
    }
    const result = readRecord(part);
    if ("record" in result && isPlain(part) && !isEncoded(text, part, start))
      found.set(toJson(result.record), result.record);
    else if ("error" in result && result.error.code !== "not-a-record") refused.push(result.error);
    at = end ?? at;
  }
  return { records: [...found.values()], refused };
}
const isEncoded = (text, part, start) => /<(?:!doctype|html|head|body|div|p|br|pre)\b/i.test(text) && /&#?\w+;/.test(part) || /transfer-encoding:\s*quoted-printable/i.test(text) && /=(?:[0-9a-f]{2}|\s)/i.test(part) || text[start - 1] === '"' && part.includes("\\");
const isMarked = (part) => /"format"\s*:\s*"ketamine-screener-record"/.test(part);
function endOfObject(text, start) {
  const sign = /"(?:[^"\\]|\\[^])*"|[{}]/g;
  sign.lastIndex = start;
  for (let depth = 0, match = sign.exec(text); match; match = sign.exec(text)) {
    if (match[0] === "{") depth += 1;
    else if (match[0] === "}") depth -= 1;
    if (depth === 0) return sign.lastIndex;
  }
  return void 0;
}

export { recordsIn };
