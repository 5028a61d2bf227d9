import { parseSync } from 'vite';

/** Words that a source file puts before the reader without asking the locale for them. */
export interface BareText {
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Attributes of elements, and properties of objects and of the DOM, whose value is shown or read aloud. */
const SPOKEN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'summary',
  'ariaLabel',
  'aria-label',
  'ariaDescription',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'textContent',
  'innerText',
  'innerHTML',
]);

/** Methods that show the words that they are given. */
const SPEAKERS = new Set(['alert', 'confirm', 'prompt', 'tell']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Every literal text with letters in it that a TypeScript or TSX file shows: between tags, in
 * attributes that are shown or read aloud, set on the DOM, or given to the browser as a title.
 * Words that reach the reader by way of a variable are not seen.
 *
 * @throws Error when the file cannot be parsed
 */
export function bareTexts(path: string, source: string): readonly BareText[] {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const found: { readonly text: string; readonly start: number }[] = [];
  const keep = (value: unknown): void => {
    found.push(...literalsIn(value));
  };

  visit(program, (node) => {
    switch (node.type) {
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of node.children as readonly Node[]) keep(child);
        break;
      case 'JSXAttribute':
        if (SPOKEN.has(nameOf(node.name)) || nameOf(node.name) === 'children') keep(node.value);
        break;
      case 'AssignmentExpression':
        if (SPOKEN.has(nameOf((node.left as Node).property))) keep(node.right);
        break;
      case 'Property':
        if (SPOKEN.has(nameOf(node.key))) keep(node.value);
        break;
      case 'CallExpression': {
        const called = node.callee as Node;
        const [first, second] = node.arguments as readonly Node[];
        const name = nameOf(called.property);
        if (SPEAKERS.has(name)) keep(first);
        if (name === 'setAttribute' && SPOKEN.has(String(first?.value))) keep(second);
        break;
      }
    }
  });
  return found
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text, start }) => ({
      text: text.trim().replace(/\s+/g, ' '),
      line: source.slice(0, start).split('\n').length,
    }));
}

/** The literal texts that an expression can come to; not those given to a function, such as keys. */
function literalsIn(value: unknown): readonly { readonly text: string; readonly start: number }[] {
  if (!isNode(value)) return [];
  const { type, start } = value;
  switch (type) {
    case 'JSXText':
    case 'Literal':
      return typeof value.value === 'string' ? [{ text: value.value, start }] : [];
    case 'TemplateLiteral':
      return [
        ...(value.quasis as readonly Node[]).map((quasi) => ({
          text: (quasi.value as { readonly raw: string }).raw,
          start: quasi.start,
        })),
        ...(value.expressions as readonly Node[]).flatMap(literalsIn),
      ];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return literalsIn(value.expression);
    case 'ConditionalExpression':
      return [...literalsIn(value.consequent), ...literalsIn(value.alternate)];
    case 'LogicalExpression':
      // What stands before `&&` is a condition.
      return [
        ...(value.operator === '&&' ? [] : literalsIn(value.left)),
        ...literalsIn(value.right),
      ];
    case 'BinaryExpression':
      return value.operator === '+' ? [...literalsIn(value.left), ...literalsIn(value.right)] : [];
    case 'ArrayExpression':
      return (value.elements as readonly unknown[]).flatMap(literalsIn);
    default:
      return [];
  }
}

function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  return String(value.name ?? value.value ?? '');
}

function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, each);
  if (!isNode(value)) return;
  each(value);
  for (const child of Object.values(value)) visit(child, each);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
