/**
 * `npm run build`: both pages, ready for any static web server, into dist/workbench and dist/taskpane, each with what
 * IIS and nginx need to serve it. PLANBOOK_ADDRESS=https://server/folder/ also makes the manifest for offices.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "./bundle.mjs";
import { installMissing } from "./install.mjs";
import { productManifest } from "./manifest.mjs";
import { nginxConf, webConfig } from "./serverFiles.mjs";
import { findFaults } from "./validate.mjs";

installMissing();
for (const target of ["workbench", "taskpane"]) {
  const outcome = await buildPage(target);
  writeFileSync(join("dist", target, "web.config"), webConfig(target));
  writeFileSync(join("dist", `nginx-${target}.conf`), nginxConf(target));
  console.log(outcome === "fresh" ? `dist/${target} is up to date` : `dist/${target} built`);
}
writeManifest(process.env.PLANBOOK_ADDRESS);

function writeManifest(address) {
  if (address === undefined) {
    console.log("No manifest for offices: PLANBOOK_ADDRESS, the https:// address of dist/taskpane, is not set.");
    return;
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const manifest = productManifest(readFileSync("manifest.xml", "utf8"), { address, version });
  const faults = findFaults(manifest, (path) => (existsSync(path) ? readFileSync(path) : undefined));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  writeFileSync(join("dist", "manifest.xml"), manifest);
  console.log(`dist/manifest.xml made for ${address}`);
}
