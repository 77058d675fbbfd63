const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const startOfWord = /^(?:-?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d*)?)?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;
function scanJson(text, deepest) {
  const closers = [];
  let next = "value";
  let at = 0;
  for (; ; ) {
    while (at < text.length && " 	\r\n".includes(text.charAt(at))) at += 1;
    if (at >= text.length) return { state: next === "nothing" ? "whole" : "cut" };
    const char = text.charAt(at);
    const afterValue = closers.length > 0 ? "comma-or-end" : "nothing";
    if (next === "colon" || next === "comma-or-end" && char === ",") {
      if (char !== (next === "colon" ? ":" : ",")) return { state: "wrong", at };
      next = next === "comma-or-end" && closers.at(-1) === "}" ? "key" : "value";
      at += 1;
    } else if (next.endsWith("-or-end") && char === closers.at(-1)) {
      closers.pop();
      next = closers.length > 0 ? "comma-or-end" : "nothing";
      at += 1;
    } else if (char === '"' && next !== "comma-or-end" && next !== "nothing") {
      const end = endOfString(text, at);
      if (end.state !== "whole") return end;
      at = end.at;
      next = next.startsWith("key") ? "colon" : afterValue;
    } else if (!next.startsWith("value")) return { state: "wrong", at };
    else if (char === "{" || char === "[") {
      if (closers.length >= deepest) return { state: "too-deep" };
      closers.push(char === "{" ? "}" : "]");
      next = char === "{" ? "key-or-end" : "value-or-end";
      at += 1;
    } else {
      word.lastIndex = at;
      const length = word.exec(text)?.[0].length ?? 0;
      if (text.length - at < 40 && startOfWord.test(text.slice(at)) && at + length < text.length)
        return { state: "cut" };
      if (length === 0) return { state: "wrong", at };
      at += length;
      next = afterValue;
    }
  }
}
function endOfString(text, start) {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return { state: "whole", at: at + 1 };
    if (char < " ") return { state: "wrong", at };
    if (char !== "\\") continue;
    at += 1;
    const escaped = text.charAt(at);
    if (escaped === "u") {
      const digits = text.slice(at + 1, at + 5);
      if (!/^[0-9a-f]*$/i.test(digits)) return { state: "wrong", at };
      at += digits.length;
    } else if (!'"\\/bfnrt'.includes(escaped)) return { state: "wrong", at };
  }
  return { state: "cut" };
}

export { scanJson };
