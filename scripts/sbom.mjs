/** `npm run sbom`: the list of parts of what we ship, as CycloneDX 1.5 into dist/, and their licences into docs/licences.md. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { componentsOf } from "./sbom/components.mjs";

const { name, version, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const parts = componentsOf(JSON.parse(readFileSync("package-lock.json", "utf8")), Object.keys(dependencies));

mkdirSync("dist", { recursive: true });
writeFileSync("dist/sbom.cdx.json", `${JSON.stringify(toCycloneDx(), null, 2)}\n`);
writeFileSync("docs/licences.md", toPage());
console.log(`${parts.length} packages: dist/sbom.cdx.json, docs/licences.md`);

function toCycloneDx() {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name, version, "bom-ref": `${name}@${version}` } },
    components: parts.map((part) => ({
      type: "library",
      "bom-ref": `${part.name}@${part.version}`,
      name: part.name,
      version: part.version,
      purl: `pkg:npm/${part.name.replace("@", "%40")}@${part.version}`,
      licenses: [{ license: { id: part.licence } }],
      hashes: [
        { alg: "SHA-512", content: Buffer.from(part.integrity.slice("sha512-".length), "base64").toString("hex") },
      ],
    })),
  };
}

function toPage() {
  const rows = parts.map((part) => `| ${part.name} | ${part.version} | ${part.licence} |`);
  return [
    "# Licences",
    "",
    "Every package in what we ship. Written by `npm run sbom`.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
