/** What a server says beside each file: how long it may be kept, and what the page may load. */

const MICROSOFT = "https://appsforoffice.microsoft.com";

/** Hosts of Excel on the web that may show the pane in a frame. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.officeapps-df.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://onedrive.live.com",
];

/**
 * What each page may load. Griffel inserts its rules into style elements that it makes, which policies call inline
 * styles; scripts are ours alone, and office.js. Texts become no script: `trusted-types` holds where office.js is not.
 */
const POLICIES = {
  workbench: {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "planbook",
  },
  taskpane: {
    "default-src": "'none'",
    "script-src": `'self' ${MICROSOFT} https://ajax.aspnetcdn.com`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self' https://res.cdn.office.net",
    "connect-src": `'self' ${MICROSOFT}`,
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
  },
};

/** Who may show the page in a frame. No directive of a meta element: only servers can say it. */
const FRAMES = { workbench: "'none'", taskpane: ["'self'", ...EXCEL_ON_THE_WEB].join(" ") };

/** For the page's own meta element, which holds where a server says nothing. */
export function metaPolicy(page) {
  return toPolicy(POLICIES[page]);
}

export function serverPolicy(page) {
  return toPolicy({ ...POLICIES[page], "frame-ancestors": FRAMES[page] });
}

function toPolicy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/** Files whose names tell their contents may be kept for ever; all others are asked for again. */
export const HASHED_NAME = /\.[0-9a-f]{8}\.(?:js|css)$/;
export const CACHE_FOREVER = "public, max-age=31536000, immutable";
export const CACHE_NEVER = "no-cache";

/** Headers that are the same for every file of a page. */
export function commonHeaders(page) {
  return {
    "Content-Security-Policy": serverPolicy(page),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Pictures of the ribbon are shown by pages of Excel on the web.
    ...(page === "taskpane" ? { "Cross-Origin-Resource-Policy": "cross-origin" } : {}),
  };
}

export function headersOf(page, path) {
  return { ...commonHeaders(page), "Cache-Control": HASHED_NAME.test(path) ? CACHE_FOREVER : CACHE_NEVER };
}

const CONTENT_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

export function contentTypeOf(extension) {
  return CONTENT_TYPES[extension] ?? "application/octet-stream";
}
