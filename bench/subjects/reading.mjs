/** Reading .xlsx: time and memory beside SheetJS, exceljs, hucre and LibreOffice. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleTypeScript } from "../../scripts/loadTypeScript.mjs";
import { compare, growthOf, interleave, runProgram } from "../measure.mjs";
import { loadReaders } from "../readers.mjs";
import { inMegabytes, inMilliseconds, writeSection } from "../report.mjs";
import { sampleBytes, samplePath } from "../sampleFile.mjs";

const SIZES = [
  { rows: 1_000, rounds: 9, warmUp: 3 },
  { rows: 50_000, rounds: 5, warmUp: 1 },
  { rows: 500_000, rounds: 2, warmUp: 0 },
];
const LARGEST = 500_000;
const OFFICE_ROWS = 50_000;
const OWN = "Planbook";

const bundle = await bundleTypeScript("bench/subjects/readingCode.ts");
try {
  const readers = await loadReaders(bundle.path);
  const found = new Map();
  for (const { rows, rounds, warmUp } of SIZES) {
    const bytes = sampleBytes(rows);
    await checkRows(readers, bytes, rows);
    const times = await interleave(readers, { rounds, warmUp, fresh: () => bytes });
    found.set(rows, new Map(compare(times, OWN).map((one) => [one.name, one])));
    console.log(rows, [...found.get(rows).values()]);
  }
  const peaks = new Map(Object.keys(readers).map((name) => [name, peakOf(name)]));
  report(found, peaks);
} finally {
  bundle.remove();
}

/** A reader that loses rows is not compared. */
async function checkRows(readers, bytes, rows) {
  if (rows === LARGEST) return;
  for (const [name, read] of Object.entries(readers)) {
    const count = await read(bytes);
    if (count !== rows + 1) throw new Error(`${name} found ${count} rows of ${rows + 1}`);
  }
}

/** NaN where the process died: some readers need more memory than a machine gives. */
function peakOf(name) {
  const words = ["--max-old-space-size=4096", "bench/peak.mjs", bundle.path, name, samplePath(LARGEST)];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
  return status === 0 ? Number(stdout) : NaN;
}

/** Start included, as there is no other way to call it. */
function timeOfLibreOffice() {
  const program = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].find(existsSync);
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "planbook-bench-"));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = (rows) =>
      runProgram(program, [profile, "--headless", "--convert-to", "csv", "--outdir", folder, samplePath(rows)]);
    const start = convert(SIZES[0].rows) && convert(SIZES[0].rows).milliseconds;
    return convert(OFFICE_ROWS).milliseconds - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(found, peaks) {
  const office = timeOfLibreOffice();
  const names = [...peaks.keys()];
  const ratio = (rows, name) => found.get(rows).get(name)?.ratio ?? NaN;
  const goal = (peer, wanted, why) => ({
    goal: `Reading 500,000 × 6 beside ${peer}`,
    wanted: `≥ ${wanted} ×`,
    found: `${ratio(LARGEST, peer).toFixed(1)} ×`,
    met: ratio(LARGEST, peer) >= wanted,
    why,
  });
  const memory = peaks.get(OWN) / peaks.get("SheetJS");
  const why =
    "ours checks every CRC and gives each cell its shown text and its place, an object each; the others give plain values.";
  writeSection({
    id: "reading",
    title: "Reading workbooks",
    text:
      "People in six columns: number, name, unit, phone, date, count; strings are shared, as Excel writes them. Processor time " +
      "from bytes to rows of cells, in one process; ours checks every CRC and gives each cell its shown text and its place. " +
      "Memory is the peak of a process of its own at 500,000 rows.",
    columns: ["", ...SIZES.flatMap(({ rows }) => [`${rows.toLocaleString("en")} rows, ms`, "× Planbook"]), "peak, MB"],
    rows: names.map((name) => [
      name === OWN ? `**${name}**` : name,
      ...SIZES.flatMap(({ rows }) => {
        const { milliseconds } = found.get(rows).get(name);
        return [inMilliseconds(milliseconds), ratio(rows, name).toFixed(2)];
      }),
      Number.isNaN(peaks.get(name)) ? "–" : inMegabytes(peaks.get(name)),
    ]),
    notes: [
      ...(office === undefined
        ? []
        : [
            `LibreOffice, opening ${OFFICE_ROWS.toLocaleString("en")} rows and saving them as csv without a window, start taken off: ` +
              `${inMilliseconds(office)} ms, ${(office / found.get(OFFICE_ROWS).get(OWN).milliseconds).toFixed(1)} × Planbook.`,
          ]),
      ...(names.includes("exceljs") ? [] : ["exceljs could not be installed here."]),
    ],
    goals: [
      goal("SheetJS", 4, why),
      ...(names.includes("exceljs") ? [goal("exceljs", 5, why)] : []),
      goal("hucre", 2.5, why),
      {
        goal: "Peak memory beside SheetJS",
        wanted: "≤ 0.65 ×",
        found: `${memory.toFixed(2)} ×`,
        met: memory <= 0.65,
        why,
      },
    ],
    growth: [
      {
        cost: "Reading .xlsx",
        sizes: "50k, 500k rows",
        exponent: growthOf(SIZES.slice(1).map(({ rows }) => [rows, found.get(rows).get(OWN).milliseconds])),
      },
    ],
  });
}
