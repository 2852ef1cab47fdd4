/** `npm start [-- --port 3001]`: installs what is missing, builds the workbench and serves it on this machine. */
import { parseArgs } from "node:util";
import { buildPage } from "./bundle.mjs";
import { installMissing } from "./install.mjs";
import { serveFolder } from "./serve.mjs";

const FIRST_PORT = 3000;
const LAST_PORT = 3010;

const { values } = parseArgs({ options: { port: { type: "string" } } });

installMissing();
console.log("Building the workbench …");
await buildPage("workbench");
const { origin } = values.port === undefined ? await serveOnFreePort(FIRST_PORT) : await serveOn(Number(values.port));
console.log(`Sổ kế hoạch: ${origin}  (Ctrl+C stops it)`);

async function serveOnFreePort(port) {
  try {
    return await serveFolder("dist/workbench", port);
  } catch (error) {
    if (error.code !== "EADDRINUSE" || port === LAST_PORT) throw error;
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    return serveOnFreePort(port + 1);
  }
}

async function serveOn(port) {
  try {
    return await serveFolder("dist/workbench", port);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken: choose another, for example  npm start -- --port ${port + 1}`);
    process.exit(1);
  }
}
