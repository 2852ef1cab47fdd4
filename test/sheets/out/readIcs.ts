/** A strict reader of calendar files, by the grammar of RFC 5545 alone: it shares nothing with what writes them. */

export interface IcsLine {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface IcsComponent {
  readonly name: string;
  readonly lines: readonly IcsLine[];
  readonly parts: readonly IcsComponent[];
}

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/su;

export function readIcs(text: string): IcsComponent {
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error("a bare line end");
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets`);
    if (Buffer.from(line).toString() !== line) throw new Error("a letter was cut");
  }
  const logical = physical.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  const rest = [...logical];
  const root = component(rest);
  if (rest.length > 0) throw new Error("lines after the end");
  return root;
}

function component(rest: string[]): IcsComponent {
  const name = /^BEGIN:([A-Z]+)$/.exec(rest.shift() ?? "")?.[1];
  if (name === undefined) throw new Error("no BEGIN");
  const lines: IcsLine[] = [];
  const parts: IcsComponent[] = [];
  for (let next = rest[0]; next !== undefined; next = rest[0]) {
    if (next.startsWith("BEGIN:")) {
      parts.push(component(rest));
      continue;
    }
    rest.shift();
    if (next === `END:${name}`) return { name, lines, parts };
    const found = LINE.exec(next);
    if (!found) throw new Error(`no content line: ${next}`);
    lines.push({ name: found[1] ?? "", parameters: found[2] ?? "", value: found[3] ?? "" });
  }
  throw new Error(`${name} does not end`);
}

/** A TEXT value as it was meant; a letter that should have been escaped is an error. */
export function textOf({ lines }: IcsComponent, name: string): string | undefined {
  const value = lines.find((line) => line.name === name)?.value;
  if (value === undefined) return undefined;
  // eslint-disable-next-line no-control-regex
  if (!/^(?:\\[\\;,nN]|[^\\;,\0-\x08\x0a-\x1f])*$/u.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\(.)/gu, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));
}
