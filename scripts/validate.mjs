/**
 * `npm run validate`: checks manifest.xml without the network. It covers what Office refuses silently: the order of
 * elements, ids, lengths, addresses, and the icons behind them.
 */
import { existsSync, readFileSync } from "node:fs";
import { findAll, readXml } from "./xml.mjs";

/** Elements in the order that the schema asks for (Office Add-ins manifest 1.1, TaskPaneApp). */
const ORDER = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const REQUIRED = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "Hosts",
  "DefaultSettings",
  "Permissions",
];
const MAX_LENGTHS = { DisplayName: 125, Description: 250, ProviderName: 125 };
const MAX_RESID = 32;
/** 16, 32 and 80 are required; with the others no screen has to stretch one. */
const RIBBON_ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const MAX_ID = 125;
const LOCALES = ["en-US"];

/** The faults of a manifest as sentences; none where Office can take it. `readFile` gives a file's bytes or nothing. */
export function findFaults(source, readFile) {
  let root;
  try {
    root = readXml(source);
  } catch (error) {
    return [`manifest.xml is not XML: ${error.message}`];
  }
  if (root.name !== "OfficeApp") return [`the root element is <${root.name}>, not <OfficeApp>`];
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...textFaults(root),
    ...resourceFaults(root),
    ...commandFaults(root),
    ...addressFaults(root),
    ...iconFaults(root, readFile),
  ];
}

function orderFaults(element) {
  const own = ORDER[element.name];
  const faults = [];
  if (own) {
    const places = element.children.map(({ name }) => own.indexOf(name));
    element.children.forEach(({ name }, index) => {
      if (places[index] < 0) faults.push(`<${element.name}> has no element <${name}>`);
      else if (index > 0 && places[index] < places[index - 1]) {
        faults.push(`<${name}> must stand before <${element.children[index - 1].name}> in <${element.name}>`);
      }
    });
  }
  return [...faults, ...element.children.flatMap(orderFaults)];
}

function identityFaults(root) {
  const has = (name) => root.children.some((child) => child.name === name);
  const faults = REQUIRED.filter((name) => !has(name)).map((name) => `<${name}> is missing`);
  const text = (name) => root.children.find((child) => child.name === name)?.text.trim() ?? "";
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id"))) faults.push(`<Id> is no GUID: ${text("Id")}`);
  if (!/^\d{1,5}(?:\.\d{1,5}){1,3}$/.test(text("Version"))) faults.push(`<Version> is no version: ${text("Version")}`);
  if (root.attributes["xsi:type"] !== "TaskPaneApp") faults.push("the add-in's type must be TaskPaneApp");
  const sets = findAll(root, "Set");
  if (!sets.some(({ attributes }) => attributes.Name === "ExcelApi"))
    faults.push("no version of ExcelApi is asked for");
  return faults;
}

function textFaults(root) {
  return root.children.flatMap((element) => {
    const limit = MAX_LENGTHS[element.name];
    return limit === undefined ? [] : wordFaults(element, limit, element.name);
  });
}

/** A text in every language, none too long. */
function wordFaults(element, limit, name) {
  const texts = [
    element.attributes.DefaultValue ?? element.text,
    ...element.children.map((child) => child.attributes.Value ?? ""),
  ];
  const faults = texts
    .filter((text) => text.trim() === "" || text.length > limit)
    .map((text) => `${name} must have 1 to ${limit} characters and has ${text.length}`);
  if (element.attributes.DefaultValue === undefined) return faults;
  const locales = element.children.map((child) => child.attributes.Locale);
  return [
    ...faults,
    ...LOCALES.filter((locale) => !locales.includes(locale)).map((locale) => `${name} has no words in ${locale}`),
  ];
}

function resourceFaults(root) {
  const resources = findAll(root, "Resources").flatMap(({ children }) => children);
  const ids = resources.flatMap(({ children }) => children.map(({ attributes }) => attributes.id ?? ""));
  const used = new Set(
    allElements(root).flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid])),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the resource ${id} is there twice`),
    ...ids
      .filter((id) => id === "" || id.length > MAX_RESID)
      .map((id) => `the resource id "${id}" must have 1 to ${MAX_RESID} characters`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `the resource ${id} is used and not defined`),
    ...ids.filter((id) => !used.has(id)).map((id) => `the resource ${id} is defined and not used`),
    ...resources.flatMap(({ name, children }) => {
      const limit = { "bt:ShortStrings": 125, "bt:LongStrings": 250 }[name];
      return limit === undefined ? [] : children.flatMap((child) => wordFaults(child, limit, child.attributes.id));
    }),
  ];
}

/** Ids of the ribbon are unique; every button opens the one pane. */
function commandFaults(root) {
  const commands = ["Group", "Control"].flatMap((name) => findAll(root, name));
  const ids = commands.map(({ attributes }) => attributes.id ?? "");
  const panes = new Set(findAll(root, "TaskpaneId").map(({ text }) => text.trim()));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the command ${id} is there twice`),
    ...ids
      .filter((id) => id === "" || id.length > MAX_ID)
      .map((id) => `the command id "${id}" must have 1 to ${MAX_ID} characters`),
    ...findAll(root, "Control").flatMap((control) => missingIn(control, ["Label", "Supertip", "Icon", "Action"])),
    ...(panes.size > 1 ? [`the buttons open several panes: ${[...panes].join(", ")}`] : []),
  ];
}

function missingIn(element, names) {
  return names
    .filter((name) => !element.children.some((child) => child.name === name))
    .map((name) => `${element.attributes.id} has no <${name}>`);
}

function addressFaults(root) {
  const origins = new Set(addresses(root).flatMap((address) => (URL.canParse(address) ? new URL(address).origin : [])));
  return [
    ...(origins.size > 1 ? [`the addresses are of several servers: ${[...origins].join(", ")}`] : []),
    ...badAddresses(root),
  ];
}

function badAddresses(root) {
  return addresses(root)
    .filter((address) => !/^https:\/\/[^\s/]+\//.test(address))
    .map((address) => `the address must begin with https://: ${address}`);
}

function addresses(root) {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"];
  return named.flatMap((name) => findAll(root, name)).flatMap(({ attributes }) => attributes.DefaultValue ?? []);
}

/** Each icon is a PNG of the size that it is used in. */
function iconFaults(root, readFile) {
  const images = new Map(
    findAll(root, "bt:Images").flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    ),
  );
  const uses = findAll(root, "Icon").flatMap((icon) =>
    icon.children.map(({ attributes }) => [attributes.size, images.get(attributes.resid)]),
  );
  const outer = [
    ["32", "IconUrl"],
    ["64", "HighResolutionIconUrl"],
  ].flatMap(([size, name]) => findAll(root, name).map(({ attributes }) => [size, attributes.DefaultValue]));
  const missing = findAll(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `an icon of ${size} pixels is missing`,
    );
  });
  return [
    ...missing,
    ...[...uses, ...outer].flatMap(([size, address]) =>
      address === undefined ? [] : iconFileFaults(size, address, readFile),
    ),
  ];
}

function iconFileFaults(size, address, readFile) {
  const path = /assets\/[^/]+$/.exec(new URL(address, "https://localhost/").pathname)?.[0] ?? "";
  const bytes = readFile(path);
  if (!bytes) return [`the icon ${path} is not there`];
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") return [`the icon ${path} is no PNG`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === Number(size) && height === Number(size)) return [];
  return [`the icon ${path} has ${width} × ${height} pixels, not ${size} × ${size}`];
}

function allElements(element) {
  return [element, ...element.children.flatMap(allElements)];
}

if (process.argv[1]?.endsWith("validate.mjs")) {
  const faults = findFaults(readFileSync("manifest.xml", "utf8"), (path) =>
    existsSync(path) ? readFileSync(path) : undefined,
  );
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log("manifest.xml is in order");
  process.exitCode = faults.length === 0 ? 0 : 1;
}
