import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { findFaults } from "../../scripts/validate.mjs";

const manifest = readFileSync("manifest.xml", "utf8");
const readFile = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

test("the manifest is in order", () => {
  expect(findFaults(manifest, readFile)).toEqual([]);
});

test.each([
  ["an unclosed element", "</Hosts>", "", "is not XML"],
  ["a bad id", "<Id>7b3c9b1e", "<Id>", "no GUID"],
  [
    "elements out of order",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    "must stand before",
  ],
  ["an unknown element", /<Permissions>.*<\/Permissions>/, "<Rights>All</Rights>", "has no element <Rights>"],
  ["a missing language", /<Override Locale="en-US" Value="Planbook" \/>/, "", "no words in en-US"],
  ["a label too long", 'DefaultValue="Kế hoạch"', `DefaultValue="${"Kế hoạch ".repeat(20)}"`, "1 to 125 characters"],
  ["a resource that is not there", 'resid="Open.Description"', 'resid="Open.Words"', "used and not defined"],
  ["a resource id too long", /Pane\.Url/g, "Pane.Url.Of.The.Whole.Task.Pane.Of.Planbook", "1 to 32 characters"],
  [
    "an address without https",
    "https://localhost:3100/taskpane.html",
    "http://localhost:3100/taskpane.html",
    "https://",
  ],
  ["an icon of another size", "icon-80.png", "icon-64.png", "64 × 64 pixels, not 80 × 80"],
  ["an icon that is not there", "icon-80.png", "icon-81.png", "is not there"],
])("%s is a fault", (_name, before, after, expected) => {
  const faulty = manifest.replace(before, after);
  expect(faulty).not.toBe(manifest);
  expect(findFaults(faulty, readFile).join("\n")).toContain(expected);
});
