function foreignText(text) {
  return text.replace(/\p{Bidi_Control}/gu, "").replace(/[\s\p{Cc}]+/gu, " ").trim();
}
const shortened = (text, most) => text.length > most ? `${text.slice(0, most)}\u2026` : text;

export { foreignText, shortened };
