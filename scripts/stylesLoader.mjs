/**
 * Makes the rules of `makeStyles` and `makeResetStyles` when the page is built, so that no pane has to: the first view
 * then stands without Griffel's compiler. It knows the one form that we write,
 *
 *   const useStyles = makeStyles({ … });
 *
 * at the top of a module, of literals, `tokens`, the module's own constants and those of look/styles.ts. Anything else
 * fails the build. In development the styles are made in the page.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { resolveResetStyleRules, resolveStyleRulesForSlots, shorthands } from "@griffel/core";
import { transformSync } from "@swc/core";

const CALL = /\bmake(?:Reset)?Styles\(/g;
const DECLARATION =
  /^(?<head>(?:export )?const \w+ = )(?<maker>makeStyles|makeResetStyles)\((?<styles>\{.*?(?:\}|\} satisfies [^;]+))\);$/gms;
/** Constants of a module that styles may name. */
const CONSTANT = /^(?:export )?const [A-Z][A-Z_]* = [^;]+;$/gm;
/** What a token's variable is called says its name: Fluent's and ours alike. */
const tokens = new Proxy({}, { get: (_target, name) => `var(--${String(name)})` });

const MADE = {
  makeStyles: (styles) => ["__styles", resolveStyleRulesForSlots(styles)],
  makeResetStyles: (styles) => ["__resetStyles", resolveResetStyleRules(styles)],
};

/** @this {import("webpack").LoaderContext<{ readonly sharedFile: string }>} */
export default function stylesLoader(source) {
  const calls = source.match(CALL)?.length ?? 0;
  if (calls === 0) return source;
  const shared = join(this.rootContext, this.getOptions().sharedFile);
  this.addDependency(shared);
  const constants = [readFileSync(shared, "utf8"), source].flatMap((text) => text.match(CONSTANT) ?? []);
  let made = 0;
  const used = new Set();
  const result = source.replace(DECLARATION, (_whole, head, maker, styles) => {
    const [name, parts] = MADE[maker](evaluate(styles, [...new Set(constants)]));
    made += 1;
    used.add(name);
    return `${head}${name}(${parts.map((part) => JSON.stringify(part)).join(", ")});`;
  });
  if (made !== calls)
    throw new Error(`${this.resourcePath}: ${calls - made} styles stand in a form that is not known.`);
  return result.replace(/\bmakeStyles\b|\bmakeResetStyles\b/g, (name) =>
    name === "makeStyles" ? "__styles" : "__resetStyles",
  );
}

function evaluate(styles, constants) {
  const program = `${constants.map((line) => line.replace(/^export /, "")).join("\n")}\nmade = ${styles};`;
  const { code } = transformSync(program, { jsc: { parser: { syntax: "typescript" }, target: "es2022" } });
  const scope = { tokens, shorthands, made: undefined };
  vm.runInNewContext(code, scope);
  // Griffel asks whether a value is an array of its own realm.
  return JSON.parse(JSON.stringify(scope.made));
}
