// Finds every small change to be tried in a source file: operators, literals, conditions, returns; in rule tables, the codes.
import ts from 'typescript';

const swaps = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
};

const methods = { some: 'every', every: 'some', filter: 'map' };

/** In rule tables a string is a rule only under these keys; elsewhere it is a name, a citation or a remark. */
const ruleKeys = new Set([
  'tier',
  'answers',
  'followUp',
  'whenFollowUp',
  'role',
  'ingredient',
  'class',
  'kind',
  'question',
  'answer',
  'urgency',
  'closelyRelated',
  'view',
  'codes',
  'regions',
]);

/** @returns a list of { file, line, start, end, from, to }. */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const isTable = file.includes('/content/');
  const found = [];
  const add = (node, to, start = node.getStart(source), end = node.getEnd()) => {
    const from = text.slice(start, end);
    if (from === to) return;
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, line, start, end, from: short(from), to: short(to), with: to });
  };
  const visit = (node) => {
    if (
      ts.isTypeNode(node) ||
      ts.isImportDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node)
    )
      return;
    if (isTable) tableMutants(node, add, text, source);
    else codeMutants(node, add, source);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 60);

function codeMutants(node, add, source) {
  const textOf = (part) => part.getText(source);
  if (ts.isBinaryExpression(node)) {
    const sign = textOf(node.operatorToken);
    for (const other of swaps[sign] ?? []) add(node.operatorToken, other);
    if (sign === '??') add(node, `(${textOf(node.left)})`);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, textOf(node.operand));
  if (ts.isConditionalExpression(node)) {
    add(node.condition, 'true');
    add(node.condition, 'false');
  }
  if (ts.isIfStatement(node)) {
    add(node.expression, 'true');
    add(node.expression, 'false');
  }
  if (ts.isReturnStatement(node) && node.expression) add(node.expression, 'undefined');
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) add(node.body, 'undefined');
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, '[]');
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && methods[node.name.text])
    add(node.name, methods[node.name.text]);
  literalMutants(node, add);
  if (ts.isStringLiteral(node) && !isName(node)) add(node, "'mutant'");
}

function literalMutants(node, add) {
  if (ts.isNumericLiteral(node)) {
    add(node, String(Number(node.text) + 1));
    if (Number(node.text) > 1) add(node, String(Number(node.text) - 1));
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
}

/** A key names a field, and a code inside `Object.hasOwn` or brackets names one too: those are tried as well, keys are not. */
const isName = (node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

function tableMutants(node, add, text, source) {
  literalMutants(node, add);
  if (!ts.isStringLiteral(node) || isName(node)) return;
  const property = ts.findAncestor(node, ts.isPropertyAssignment);
  const key = property?.name.getText(source).replaceAll("'", '');
  const isRow = source.fileName.endsWith('decision-table.ts');
  const isList =
    /criteria|choices|questions/.test(source.fileName) && ts.isArrayLiteralExpression(node.parent);
  if (!isRow && !isList && !ruleKeys.has(key)) return;
  // Another code that stands under the same key is a likelier slip than a word that means nothing.
  const others = [...text.matchAll(new RegExp(`\\b${key}: ('[^']*')`, 'g'))].map(([, value]) => value);
  const other = isRow ? nextOutcome(node.text) : others.find((value) => value !== node.getText(source));
  add(node, other ?? "'mutant'");
}

const outcomes = [
  'crisis-now',
  'prompt-safety-contact',
  'discuss-listed-condition',
  'discuss-medical-clearance',
  'discuss-history-first',
  'discuss-consult',
];
const nextOutcome = (id) => `'${outcomes[(outcomes.indexOf(id) + 1) % outcomes.length]}'`;
