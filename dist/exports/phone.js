const run = /\+?\(?\d[\d\s().–—·-]*/g;
const vanity = /^(?:\+?1[\s.-]*)?\(?\d{3}\)?[\s.-]*(?=[\dA-Z.\s-]*[A-Z]{3})[\dA-Z]+(?:[\s.-]+[\dA-Z]+)*$/;
const extension = /(?<![a-z])(?:ext(?:ension|n)?\b\.?|x\.?|#|;ext=)\s*:?\s*(\d{1,7})/i;
const keypad = "22233344455566677778889999";
const LONGEST = 200;
const LEAST = 7;
const MOST = 15;
function phoneAddress(printed) {
  if (printed.length > LONGEST) return "";
  const text = printed.normalize("NFKC").replace(/["'`“”„«»‘’]/g, "").trim();
  const [whole2 = "", ext] = extension.exec(text) ?? [];
  const number = dialed(ext === void 0 ? text : text.replace(whole2, " ext "));
  if (number === "") return "";
  return ext === void 0 ? `tel:${number}` : `tel:${number};ext=${ext}`;
}
function dialed(text) {
  const plain = text.replace(/ ext $/, "").trim();
  if (/^\d{3,6}$/.test(plain)) return plain;
  const letters = /\s/.test(plain) ? plain : plain.toUpperCase();
  if (vanity.test(letters))
    return whole(letters.replace(/[A-Z]/g, (letter) => keypad.charAt(letter.charCodeAt(0) - 65)));
  const numbers = (text.match(run) ?? []).map(whole).filter(Boolean);
  return numbers.length === 1 ? numbers[0] ?? "" : "";
}
function whole(piece) {
  const abroad = piece.startsWith("+");
  const digits = (abroad ? piece.replace("(0)", "") : piece).replace(/\D/g, "");
  if (digits.length < LEAST || digits.length > MOST) return "";
  return abroad ? `+${digits}` : digits;
}

export { phoneAddress };
