/** The packages that reach people, read from the lockfile: the roots and whatever they need, each version once. */

/** @param {{packages: Record<string, object>}} lockfile */
export function runtimePackages(lockfile, roots) {
  const { packages } = lockfile;
  const found = new Map();
  const waiting = roots.map((name) => [name, ""]);
  while (waiting.length > 0) {
    const [name, from] = waiting.pop();
    const path = resolve(packages, name, from);
    if (path === undefined || found.has(path)) continue;
    const entry = packages[path];
    found.set(path, entry);
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (peer) => !entry.peerDependenciesMeta?.[peer]?.optional,
    );
    for (const next of [...Object.keys(entry.dependencies ?? {}), ...peers]) waiting.push([next, path]);
  }
  return [...found].map(([path, entry]) => toPackage(path, entry)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Without types, which no program runs. */
export function componentsOf(lockfile, roots) {
  return runtimePackages(lockfile, roots).filter(({ name }) => !name.startsWith("@types/"));
}

/** As Node looks for it: beside whoever asks, then further out. */
function resolve(packages, name, from) {
  for (
    let folder = from;
    ;
    folder = folder.includes("/node_modules/") ? folder.slice(0, folder.lastIndexOf("/node_modules/")) : ""
  ) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === "") return undefined;
  }
}

function toPackage(path, { version, license = "", integrity = "", hasInstallScript = false }) {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  return { name, version, licence: license, integrity, hasInstallScript };
}
