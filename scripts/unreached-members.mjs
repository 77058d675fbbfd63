import { parseAst } from 'rollup/parseAst';

/** Names that the language calls, not the code. */
const called = ['toString', 'toJSON', 'valueOf', 'then', 'next', 'length'];

/**
 * The methods and accessors of classes whose name nothing says that can be reached. Names are compared, not objects: a member stays when
 * any reachable code says its name, with a dot, in a pattern, or as a word of a text, for survey-core reads properties by names that it
 * holds as texts (`"minValue:number"`, and `locTitle` for `"title"`).
 */
export function unreachedMembers(code, named) {
  const members = [];
  const said = new Set([...called, ...named]);
  read(parseAst(code).body, said, members);
  const byName = new Map();
  for (const member of members) byName.set(member.name, [...(byName.get(member.name) ?? []), member]);
  const reached = new Set();
  const open = [...said];
  while (open.length > 0) {
    const name = open.pop();
    if (reached.has(name)) continue;
    reached.add(name);
    for (const member of byName.get(name) ?? []) open.push(...member.says);
  }
  return members.filter(({ name }) => !reached.has(name));
}

/** Puts the names that a piece of code says into `says`; what a method says is said only when the method is reached. */
function read(node, says, members) {
  if (Array.isArray(node)) return node.forEach((each) => read(each, says, members));
  if (typeof node?.type !== 'string') return undefined;
  switch (node.type) {
    case 'MethodDefinition': {
      if (node.computed || node.key.type !== 'Identifier' || node.kind === 'constructor') break;
      const member = { name: node.key.name, start: node.start, end: node.end, says: new Set() };
      members.push(member);
      return read(node.value, member.says, members);
    }
    case 'MemberExpression':
      if (!node.computed) says.add(node.property.name);
      return [node.object, ...(node.computed ? [node.property] : [])].forEach((each) =>
        read(each, says, members),
      );
    case 'ObjectPattern':
      for (const { key, computed } of node.properties) if (key && !computed) says.add(key.name ?? key.value);
      break;
    case 'Literal':
      return typeof node.value === 'string' ? readText(node.value, says) : undefined;
    case 'TemplateElement':
      return readText(node.value.cooked ?? '', says);
  }
  return Object.values(node).forEach((each) => typeof each === 'object' && read(each, says, members));
}

function readText(text, says) {
  for (const word of text.match(/[\w$]+/g) ?? [])
    says.add(word).add(`loc${word[0].toUpperCase()}${word.slice(1)}`);
}
