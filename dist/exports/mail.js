import { decode } from './bytes.js';

const DEEPEST = 8;
function mailTexts(text) {
  const mail = partOf(text.replace(/^\s+/, ""));
  const isMail = mail && ["from", "mime-version", "content-type", "received"].some((name) => mail.headers.has(name));
  return isMail ? textsOf(mail, DEEPEST) : void 0;
}
function partOf(text) {
  const head = /^(?:[!-9;-~]+:.*(?:\r?\n[ \t].*)*\r?\n)+(?:\r?\n)/.exec(text)?.[0];
  if (head === void 0) return void 0;
  const lines = head.trimEnd().replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const at = line.indexOf(":");
    headers.set(line.slice(0, at).toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, body: text.slice(head.length) };
}
function textsOf({ headers, body }, levels) {
  const type = headers.get("content-type") ?? "text/plain";
  const parameter = (name) => new RegExp(`;\\s*${name}="?([^";]+)"?`, "i").exec(type)?.[1]?.trim();
  const boundary = parameter("boundary");
  if (/^multipart\//i.test(type) && boundary !== void 0) {
    if (levels === 0) return [];
    const parts = `
${body.replace(/\r\n/g, "\n")}`.split(`
--${boundary}`).slice(1);
    return parts.flatMap((each) => {
      const text2 = each.replace(/^[ \t]*\n/, "");
      const part = partOf(text2) ?? { headers: /* @__PURE__ */ new Map(), body: text2 };
      return each.startsWith("--") ? [] : textsOf(part, levels - 1);
    });
  }
  const text = decoded(body, headers.get("content-transfer-encoding") ?? "", parameter("charset") ?? "utf-8");
  if (!/^(?:text|message)\/|json|octet-stream/i.test(type)) return [];
  if (/^message\//i.test(type)) return mailTexts(text) ?? [];
  return /^text\/html/i.test(type) ? [] : [text];
}
function decoded(body, encoding, charset) {
  switch (encoding.toLowerCase()) {
    case "base64":
      return decode(bytesOf(fromBase64(body)), charset);
    case "quoted-printable":
      return decode(
        bytesOf(
          body.replace(/[ \t]+$/gm, "").replace(/=\r?\n/g, "").replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
        ),
        charset
      );
    default:
      return body;
  }
}
function fromBase64(text) {
  try {
    return atob(text.replace(/\s+/g, ""));
  } catch {
    return "";
  }
}
const bytesOf = (signs) => Uint8Array.from(signs, (sign) => Math.min(sign.charCodeAt(0), 255));

export { mailTexts };
