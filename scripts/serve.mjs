/** A static server for one folder, for this machine only. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join, normalize, resolve, sep } from "node:path";
import { contentTypeOf, headersOf } from "./headers.mjs";

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
  // A folder of dist bears the name of its page; anything else is held as strictly as the workbench.
  const headers = headersOf(basename(folder) === "taskpane" ? "taskpane" : "workbench", path ?? "");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, headers).end();
  } else if (path === undefined) {
    response.writeHead(404, { ...headers, "Content-Type": contentTypeOf(".txt") }).end("Not found\n");
  } else {
    response.writeHead(200, { ...headers, "Content-Type": contentTypeOf(extname(path)) });
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
