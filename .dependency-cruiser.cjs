/** The table of the folders (CONTRIBUTING.md) as rules: what each may import of us, and which packages. */
const LAYERS = {
  model: { folders: [], packages: [] },
  text: { folders: ["model"], packages: [] },
  locales: { folders: ["model", "text"], packages: [] },
  samples: { folders: ["model"], packages: [] },
  sources: { folders: ["model", "text"], packages: ["fflate", "hucre", "parse5", "saxes"] },
  reading: { folders: ["model", "text", "locales"], packages: [] },
  review: { folders: ["model", "text"], packages: [] },
  reconcile: { folders: ["model", "text"], packages: [] },
  sheets: { folders: ["model", "locales"], packages: [] },
  "hosts/excel": { folders: ["model"], packages: [] },
  "hosts/memory": { folders: ["model"], packages: ["@cj-tech-master/excelts"] },
  pane: {
    folders: ["model", "locales", "samples", "pipeline\\.ts"],
    packages: ["react", "@fluentui", "@tanstack/react-virtual"],
  },
  workbench: {
    folders: ["model", "locales", "samples", "pane", "hosts/memory"],
    packages: ["react", "@fluentui", "@tanstack/react-virtual"],
  },
  cli: { folders: ["model"], packages: [] },
};

/** Where the program starts: nothing of ours imports them, and they may import everything. */
const ENTRIES = "^src/(?:taskpane|commands|workbench|cli)\\.tsx?$";

const own = (folders) =>
  `^src/(?:${folders.map((folder) => (folder.endsWith(".ts") ? `${folder}$` : `${folder}/`)).join("|")})`;

const layerRules = Object.entries(LAYERS).flatMap(([folder, { folders, packages }]) => [
  {
    name: `${folder}-folders`,
    severity: "error",
    from: { path: own([folder]) },
    to: { path: "^src/", pathNot: own([folder, ...folders]) },
  },
  {
    name: `${folder}-packages`,
    severity: "error",
    from: { path: own([folder]) },
    to: {
      pathNot: ["^src/", "^[.]/", ...packages.map((name) => `node_modules/${name}/`)],
    },
  },
]);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { orphan: true, pathNot: ENTRIES }, to: {} },
    {
      name: "no-unused-modules",
      comment: "Every module is reached from an entry.",
      severity: "error",
      from: { path: ENTRIES },
      to: { path: "^src/", pathNot: `${ENTRIES}|\\.d\\.ts$`, reachable: false },
    },
    { name: "entries-are-not-imported", severity: "error", from: {}, to: { path: ENTRIES } },
    { name: "imports-exist", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-development-packages",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rules-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/review/rules/([^/]+)" },
      to: { path: "^src/review/rules/", pathNot: "^src/review/rules/$1" },
    },
    {
      name: "languages-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/locales/(vi|en)/" },
      to: { path: "^src/locales/(?:vi|en)/", pathNot: "^src/locales/$1/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "browser", "types"] },
  },
};
