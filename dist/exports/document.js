const LINE_LENGTH = 78;
const typed = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, "-"],
  [/…/g, "..."],
  [/\u00A0/g, " "]
];
function toText(blocks) {
  const text = blocks.map(blockText).join("\n");
  const lines = `${text.replace(/\n{3,}/g, "\n\n").trim()}
`;
  return typed.reduce((all, [signs, sign]) => all.replace(signs, sign), lines);
}
function blockText(block) {
  switch (block.kind) {
    case "title":
      return `${block.text.toUpperCase()}
`;
    case "heading":
      return `
${block.text}
${"-".repeat(Math.min(block.text.length, LINE_LENGTH))}`;
    case "subheading":
      return `
${wrap(block.text, "")}`;
    case "list":
      return block.items.map((item) => wrap(`- ${item}`, "  ")).join("\n");
    case "facts":
      return block.facts.map(([name, value]) => wrap(`${name} ${value}`, "  ")).join("\n");
    default:
      return wrap(block.text, "");
  }
}
function wrap(text, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const next = line === "" ? word : `${line} ${word}`;
    if (next.length > LINE_LENGTH && line !== "") {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return [...lines, line].join("\n");
}

export { toText };
