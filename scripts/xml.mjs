/** A small reader for XML that we write ourselves: elements, attributes, text. No DOCTYPE, no CDATA. */

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element as `{ name, attributes, children, text }`; throws where the text is not well-formed. */
export function readXml(source) {
  const document = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < source.length;) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`not well-formed at line ${source.slice(0, at).split("\n").length}`);
    const [, closing, opening, attributes, empty, text] = match;
    const parent = open.at(-1);
    if (closing !== undefined) {
      if (open.length === 1 || parent.name !== closing) throw new Error(`</${closing}> closes <${parent.name}>`);
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(element);
      if (empty === "") open.push(element);
    } else if (text !== undefined) {
      parent.text += decode(text);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).name}> is not closed`);
  if (document.children.length !== 1) throw new Error("there must be one root element");
  return document.children[0];
}

function readAttributes(text) {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, decode(value)]),
  );
}

function decode(text) {
  return text.replace(/&(\w+);/g, (reference, name) => ENTITIES[name] ?? reference);
}

/** All elements of this name below the element, in order. */
export function findAll(element, name) {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}
