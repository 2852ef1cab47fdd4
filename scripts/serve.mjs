/** A static server for one folder, for this machine only. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

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

/** On top of each page's own policy in its meta element; what is loaded may not call anyone. */
const HEADERS = {
  "Content-Security-Policy": "connect-src 'none'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** Serves the folder on localhost. Port 0 takes any free one. Rejects with code EADDRINUSE where the port is taken. */
export function serveFolder(folder, port) {
  const server = createServer((request, response) => answer(resolve(folder), request, response));
  return new Promise((resolveServer, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      const { port: bound } = server.address();
      resolveServer({ origin: `http://localhost:${bound}`, close: () => closeServer(server) });
    });
  });
}

function answer(folder, request, response) {
  const path = fileOf(folder, request.url ?? "/");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, HEADERS).end();
  } else if (path === undefined) {
    response.writeHead(404, { ...HEADERS, "Content-Type": CONTENT_TYPES[".txt"] }).end("Not found\n");
  } else {
    response.writeHead(200, { ...HEADERS, "Content-Type": CONTENT_TYPES[extname(path)] ?? "application/octet-stream" });
    if (request.method === "HEAD") response.end();
    else createReadStream(path).pipe(response);
  }
}

/** The file behind an address, or undefined where there is none inside the folder. */
function fileOf(folder, url) {
  const { pathname } = new URL(url, "http://localhost");
  if (/%(?![0-9a-f]{2})|%00/i.test(pathname)) return undefined;
  const wanted = normalize(join(folder, decodeURIComponent(pathname)));
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return undefined;
  const path = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, "index.html") : wanted;
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolveClosed) => server.close(resolveClosed));
}
