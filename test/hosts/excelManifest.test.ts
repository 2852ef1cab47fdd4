import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { productManifest } from "../../scripts/manifest.mjs";
import { findFaults } from "../../scripts/validate.mjs";
import { findRibbonStep, RIBBON_STEPS } from "../../src/pane/session/ribbonStep";

const manifest = readFileSync("manifest.xml", "utf8");
const readFile = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

test("the manifest is in order", () => {
  expect(findFaults(manifest, readFile)).toEqual([]);
});

test.each([
  ["an unclosed element", "</Hosts>", "", "is not XML"],
  ["a bad id", "<Id>e2a60f57", "<Id>", "no GUID"],
  [
    "elements out of order",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    "must stand before",
  ],
  ["an unknown element", /<Permissions>.*<\/Permissions>/, "<Rights>All</Rights>", "has no element <Rights>"],
  ["a missing language", /<Override Locale="en-US" Value="Planbook \(trial\)" \/>/, "", "no words in en-US"],
  [
    "a label too long",
    'DefaultValue="Kế hoạch (thử)"',
    `DefaultValue="${"Kế hoạch ".repeat(20)}"`,
    "1 to 125 characters",
  ],
  ["a resource that is not there", 'resid="Open.Description"', 'resid="Open.Words"', "used and not defined"],
  ["a resource id too long", /Open\.Url/g, "Pane.Url.Of.The.Whole.Task.Pane.Of.Planbook", "1 to 32 characters"],
  [
    "an address without https",
    "https://localhost:3100/taskpane.html",
    "http://localhost:3100/taskpane.html",
    "https://",
  ],
  ["an icon of another size", "open-80.png", "open-64.png", "64 × 64 pixels, not 80 × 80"],
  ["a command twice", 'id="Planbook.Check"', 'id="Planbook.Quota"', "Planbook.Quota is there twice"],
  ["a command without a tip", /<Supertip>[\s\S]*?<\/Supertip>/, "", "Planbook.Open has no <Supertip>"],
  ["a second pane", "<TaskpaneId>Planbook.Pane<", "<TaskpaneId>Other.Pane<", "open several panes"],
  ["a second server", "https://localhost:3100/taskpane.html?step=check", "https://example.org/", "several servers"],
  ["a size that is missing", /\s*<bt:Image size="20" resid="Open\.20" \/>/, "", "an icon of 20 pixels is missing"],
  ["an icon that is not there", "open-80.png", "open-81.png", "is not there"],
])("%s is a fault", (_name, before, after, expected) => {
  const faulty = manifest.replace(before, after);
  expect(faulty).not.toBe(manifest);
  expect(findFaults(faulty, readFile).join("\n")).toContain(expected);
});

describe("the manifest for offices", () => {
  const product = productManifest(manifest, { address: "https://addins.anbinh.example/so-ke-hoach", version: "1.4.2" });

  test("is in order, and knows nothing of the machine that it was made on", () => {
    expect(findFaults(product, readFile)).toEqual([]);
    expect(product).not.toMatch(/localhost|thử\)|trial/);
    expect(product).toContain("<Version>1.4.2.0</Version>");
    expect(product).toContain('"https://addins.anbinh.example/so-ke-hoach/taskpane.html?step=quota"');
  });

  test("has an id and a name of its own, so that both can stand in one Excel", () => {
    const idOf = (source: string): string | undefined => /<Id>(.*)<\/Id>/.exec(source)?.[1];
    const nameOf = (source: string): string | undefined => /<DisplayName DefaultValue="(.*)">/.exec(source)?.[1];
    expect(idOf(product)).not.toBe(idOf(manifest));
    expect([nameOf(product), nameOf(manifest)]).toEqual(["Sổ kế hoạch", "Sổ kế hoạch (thử)"]);
  });

  test.each(["http://addins.example/", "addins.example", "https://addins.example/?a=1", ""])(
    "is not made for the address %j",
    (address) => {
      expect(() => productManifest(manifest, { address, version: "1.0.0" })).toThrow("PLANBOOK_ADDRESS");
    },
  );
});

test("every step that a button names is one that the pane knows", () => {
  const steps = [...manifest.matchAll(/taskpane\.html(\?step=\w+)/g)].map(([, query]) => findRibbonStep(query ?? ""));
  expect(steps).toEqual(RIBBON_STEPS);
});
