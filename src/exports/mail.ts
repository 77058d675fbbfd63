import { decode } from './bytes.ts';

declare const atob: (base64: string) => string;

/** Parts lie in parts; a mail that was passed on has one more level each time. */
const DEEPEST = 8;

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The texts in a mail as it is saved (RFC 5322, 2045 to 2047), or undefined where a text is no mail. */
export function mailTexts(text: string): string[] | undefined {
  const mail = partOf(text.replace(/^\s+/, ''));
  const isMail =
    mail && ['from', 'mime-version', 'content-type', 'received'].some((name) => mail.headers.has(name));
  return isMail ? textsOf(mail, DEEPEST) : undefined;
}

function partOf(text: string): Part | undefined {
  const head = /^(?:[!-9;-~]+:.*(?:\r?\n[ \t].*)*\r?\n)+(?:\r?\n)/.exec(text)?.[0];
  if (head === undefined) return undefined;
  const lines = head
    .trimEnd()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf(':');
    headers.set(line.slice(0, at).toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, body: text.slice(head.length) };
}

function textsOf({ headers, body }: Part, levels: number): string[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const parameter = (name: string) => new RegExp(`;\\s*${name}="?([^";]+)"?`, 'i').exec(type)?.[1]?.trim();
  const boundary = parameter('boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    if (levels === 0) return [];
    const parts = `\n${body.replace(/\r\n/g, '\n')}`.split(`\n--${boundary}`).slice(1);
    return parts.flatMap((each) => {
      const text = each.replace(/^[ \t]*\n/, '');
      const part = partOf(text) ?? { headers: new Map<string, string>(), body: text };
      return each.startsWith('--') ? [] : textsOf(part, levels - 1);
    });
  }
  const text = decoded(body, headers.get('content-transfer-encoding') ?? '', parameter('charset') ?? 'utf-8');
  if (!/^(?:text|message)\/|json|octet-stream/i.test(type)) return [];
  if (/^message\//i.test(type)) return mailTexts(text) ?? [];
  // The same text stands in another part without its tags.
  return /^text\/html/i.test(type) ? [] : [text];
}

function decoded(body: string, encoding: string, charset: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return decode(bytesOf(fromBase64(body)), charset);
    case 'quoted-printable':
      return decode(
        bytesOf(
          body
            .replace(/[ \t]+$/gm, '')
            .replace(/=\r?\n/g, '')
            .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        ),
        charset,
      );
    default:
      return body;
  }
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/\s+/g, ''));
  } catch {
    return '';
  }
}

/** Signs beyond a byte have no place in what is encoded: they become one that is read as lost. */
const bytesOf = (signs: string): Uint8Array =>
  Uint8Array.from(signs, (sign) => Math.min(sign.charCodeAt(0), 0xff));
