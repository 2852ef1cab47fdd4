/**
 * `node scripts/trackerPictures.mjs FOLDER [OUT]`: pictures of the trackers of the plans in a folder, as LibreOffice prints
 * them on three days each: before the first deadline, in the middle, and after the last with people's work in them; the last
 * in grey too. They go to OUT (test-output/trackers), never into the repository. Needs LibreOffice (soffice) and Poppler (pdftoppm).
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { loadTypeScript } from "./loadTypeScript.mjs";

const PLAN = /\.(?:txt|docx|xlsx|csv)$/iu;
/** For plans without a deadline. */
const ANY_DAY = "2026-07-15";
const RESOLUTION = "80";
const TRACKER_TITLE = "SỔ THEO DÕI NHIỆM VỤ";
const NEXT_TITLE = "NGÀY NGHỈ VÀ NGÀY LÀM BÙ";

const [plans, out = "test-output/trackers"] = process.argv.slice(2);
if (plans === undefined || !existsSync(plans)) {
  console.log(`Skipped: pictures of trackers – there is no folder ${plans ?? "named"}.`);
} else {
  await takePictures(plans, out);
}

async function takePictures(folder, to) {
  const { daysOfPlan, planTracker } = await loadTypeScript("test/sheets/tracker/planTracker.ts");
  mkdirSync(to, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "planbook-trackers-"));
  try {
    for (const name of readdirSync(folder)
      .filter((one) => PLAN.test(one))
      .sort()) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const days = await daysOfPlan(name, bytes, ANY_DAY);
      for (const [index, asOf] of days.entries()) {
        const isLast = index === days.length - 1;
        const tracker = await planTracker({ name, bytes }, asOf, isLast);
        if (!tracker) {
          console.log(`${name}: no tasks`);
          break;
        }
        const book = `${parse(name).name}-${asOf}`;
        writeFileSync(join(work, `${book}.xlsx`), tracker);
        const pages = print(work, book);
        picture(join(work, `${book}.pdf`), join(to, book), pages);
        if (isLast) picture(join(work, `${book}.pdf`), join(to, `${book}-grey`), [...pages, "-gray"]);
      }
    }
    console.log(`${to}: ${readdirSync(to).length} pictures`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function print(folder, book) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, `${book}.xlsx`)];
  execFileSync("soffice", words, { stdio: ["ignore", "pipe", "ignore"] });
  // The sheets are printed in order, each from a page of its own: quota, tracker, days off.
  const text = execFileSync("pdftotext", [join(folder, `${book}.pdf`), "-"], { encoding: "utf8" });
  const pages = text.split("\f").map((page) => page.normalize());
  const first = pages.findIndex((page) => page.includes(TRACKER_TITLE));
  const end = pages.findIndex((page) => page.includes(NEXT_TITLE));
  return ["-f", String(first + 1), "-l", String(end)];
}

function picture(pdf, to, more) {
  execFileSync("pdftoppm", ["-r", RESOLUTION, "-png", ...more, pdf, to]);
}
