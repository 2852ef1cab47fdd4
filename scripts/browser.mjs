/** Finds a Chromium, Chrome or Edge on this machine, or installs Debian's where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Path of a browser, or undefined where the machine has none. */
export function findBrowser() {
  return candidates().find((path) => path !== undefined && existsSync(path));
}

/** A browser, installed where the machine is a Debian and we are its root; otherwise the reason why there is none. */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return { path: found };
  if (!existsSync("/usr/bin/apt-get"))
    return { missing: "no Chromium, Chrome or Edge here; CHROMIUM_PATH can name one" };
  if (process.getuid?.() !== 0) return { missing: "no browser here, and only root can run apt-get install chromium" };
  console.log("Installing a browser (apt-get install chromium) …");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: "ignore" });
  const installed = findBrowser();
  return installed === undefined ? { missing: "apt-get could not install chromium" } : { path: installed };
}

function candidates() {
  const { CHROMIUM_PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programFolders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter((folder) => folder);
  return [
    CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programFolders.flatMap((folder) => [
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    ]),
  ];
}
