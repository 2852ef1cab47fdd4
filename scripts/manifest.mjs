/**
 * manifest.xml is the one for developing: it points to localhost and bears a name and an id of its own, so that it can
 * stand in Excel beside the real add-in. The one for offices is made from it.
 */
const TRIAL_ADDRESS = "https://localhost:3100/";
const TRIAL_ID = "e2a60f57-9c41-4b8a-8d13-6a5be4b7c902";
/** Never changed: by it Office knows an add-in that offices have installed. */
const PRODUCT_ID = "7b3c9b1e-5d0f-4c57-9a62-2f4f0c1d8e64";
const TRIAL_MARKS = / \((?:thử|trial)\)/g;

/** The manifest for offices: our own id and name, the address of the server, the version of package.json. */
export function productManifest(trial, { address, version }) {
  const folder = readAddress(address);
  return trial
    .replace(TRIAL_ID, PRODUCT_ID)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(TRIAL_MARKS, "")
    .replaceAll(TRIAL_ADDRESS, folder);
}

/** The folder that holds taskpane.html, with its last stroke. */
function readAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(`PLANBOOK_ADDRESS must be the https:// address of the folder with taskpane.html, not "${address}"`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
