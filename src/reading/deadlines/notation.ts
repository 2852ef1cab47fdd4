/**
 * The notation of deadline phrases, read into a pattern and into the words a match can open with.
 *
 * `word` itself · `[…]` may be missing · `(a | b)` one of these · `{slot}` a part with a meaning · `{to:slot}` the same under
 * names that begin with "to" · `^` the words before it only show that a deadline follows and are no part of it · `\(` a bracket of the text.
 */
export type Node =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string; readonly prefix: string }
  | { readonly kind: "optional"; readonly node: Node }
  | { readonly kind: "choice"; readonly nodes: readonly Node[] }
  | { readonly kind: "sequence"; readonly nodes: readonly Node[] }
  | { readonly kind: "cue-end" };

const TOKEN = /\{[^{}]*\}|\\.|[[\]()|^]|[^\s[\]()|^{}\\]+/gu;

export function parseNotation(source: string): Node {
  const tokens = source.match(TOKEN) ?? [];
  const { node, next } = parseChoice(tokens, 0);
  if (next < tokens.length) throw new Error(`"${tokens[next] ?? ""}" has no place in the phrase "${source}"`);
  return node;
}

interface Parsed {
  readonly node: Node;
  /** Index of the first token behind it. */
  readonly next: number;
}

function parseChoice(tokens: readonly string[], from: number): Parsed {
  const nodes: Node[] = [];
  for (let at = from; ;) {
    const { node, next } = parseSequence(tokens, at);
    nodes.push(node);
    if (tokens[next] !== "|") return { node: nodes.length === 1 ? node : { kind: "choice", nodes }, next };
    at = next + 1;
  }
}

function parseSequence(tokens: readonly string[], from: number): Parsed {
  const nodes: Node[] = [];
  let at = from;
  for (let token = tokens[at]; token !== undefined && !["|", "]", ")"].includes(token); token = tokens[at]) {
    const { node, next } = parseOne(token, tokens, at + 1);
    nodes.push(node);
    at = next;
  }
  return { node: { kind: "sequence", nodes }, next: at };
}

function parseOne(token: string, tokens: readonly string[], next: number): Parsed {
  if (token === "^") return { node: { kind: "cue-end" }, next };
  if (token === "[" || token === "(") {
    const inner = parseChoice(tokens, next);
    if (tokens[inner.next] !== (token === "[" ? "]" : ")")) throw new Error(`"${token}" is never closed`);
    const node: Node = token === "[" ? { kind: "optional", node: inner.node } : inner.node;
    return { node, next: inner.next + 1 };
  }
  if (!token.startsWith("{")) return { node: { kind: "word", text: token.replace("\\", "").toLowerCase() }, next };
  const [prefix, name] = token.includes(":") ? token.slice(1, -1).split(":") : ["", token.slice(1, -1)];
  return { node: { kind: "slot", name: name ?? "", prefix: prefix ?? "" }, next };
}
