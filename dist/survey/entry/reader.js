import { lexicon, tokenize } from './tokens.js';

function reader(vocabularies, grammar, join = (tokens) => tokens) {
  let known;
  const read = (tokens) => {
    const [bare, more] = tokens;
    if (bare?.how === "digits" && !more) return bare.value;
    const plain = dashes(dropFiller(join(tokens)));
    return plain && grammar(plain);
  };
  return (text) => {
    known ??= lexicon(vocabularies);
    const tokens = tokenize(text, known);
    const value = tokens && read(tokens);
    return value !== void 0 && Number.isFinite(value) && value >= 0 ? value : void 0;
  };
}
function dropFiller(tokens) {
  const parts = (at) => tokens[at - 1]?.is === "n" && tokens[at + 1]?.is === "u";
  const words = tokens.filter(({ is }, at) => is !== "_" || parts(at));
  const kept = words.filter(
    ({ is }, at) => !(is === "(" && words[at + 1]?.is === ")") && !(is === ")" && words[at - 1]?.is === "(")
  );
  while (kept[0]?.is === ",") kept.shift();
  while (kept.at(-1)?.is === ",") kept.pop();
  return kept;
}
function dashes(tokens) {
  const plain = [];
  let at = -1;
  for (const token of tokens) {
    at += 1;
    if (token.is !== "-") {
      plain.push(token);
      continue;
    }
    const before = tokens[at - 1]?.is ?? "";
    const after = tokens[at + 1]?.is ?? "";
    if (!/^[nhua&]$/.test(before) || !/^[nhuafmyDxo&]$/.test(after)) return void 0;
    if (/[nhu]/.test(before) && /[nha]/.test(after)) plain.push({ ...token, is: "r" });
  }
  return plain;
}

export { reader };
