/**
 * `npm run start:excel`: serves the task pane on https://localhost:3100, where manifest.xml expects it, and says how
 * to open it in Excel. The certificate is made once by Microsoft's tool and stays on this machine.
 */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { CACHE_NEVER, commonHeaders } from "./headers.mjs";
import { installMissing } from "./install.mjs";

const PORT = 3100;
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

const certificate = readCertificate();
if (certificate) {
  installMissing();
  await serve(certificate);
} else {
  console.error("Excel takes https only, and this machine has no certificate for localhost yet.");
  console.error("Make one, then run this command again:\n\n  npx office-addin-dev-certs install\n");
  process.exitCode = 1;
}

function readCertificate() {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => join(CERTIFICATES, name));
  if (![key, cert, ca].every(existsSync)) return undefined;
  return { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) };
}

async function serve(options) {
  const [{ default: webpack }, { default: DevServer }, { default: configurations }] = await Promise.all([
    import("webpack"),
    import("webpack-dev-server"),
    import("../webpack.config.js"),
  ]);
  const [configuration] = configurations({ target: "taskpane" }, { mode: "development" });
  const server = new DevServer(
    {
      host: "localhost",
      port: PORT,
      server: { type: "https", options },
      hot: false,
      client: { overlay: false },
      headers: { ...commonHeaders("taskpane"), "Cache-Control": CACHE_NEVER },
    },
    webpack(configuration),
  );
  await server.start();
  console.log(`The task pane is served on https://localhost:${PORT}/taskpane.html`);
  console.log("Open it in Excel from another terminal:\n\n  npx office-addin-debugging start manifest.xml desktop\n");
  console.log("Excel on the web: Home, Add-ins, More Add-ins, Upload My Add-in, then choose manifest.xml.");
}
