import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const KEEPS =
  /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open|Office\.context\.document\.settings|roamingSettings|partitionKey)\b/;
const TELLS = /\bconsole\.\w+|\bnavigator\.sendBeacon|\bextendedErrorLogging\b/;
/** The command line prints; a page does not. */
const MAY_PRINT = /^src\/(?:cli\.ts|cli\/)/;

function sources(): readonly string[] {
  return readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

test("no source of ours keeps anything in the browser or writes to its console", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return KEEPS.test(text) || (TELLS.test(text) && !MAY_PRINT.test(file));
  });
  expect(found).toEqual([]);
});
