/**
 * `node scripts/paperPictures.mjs`: takes the pictures of the papers, as they come out of a printer: those for the day, and
 * the status sheet in colour and in grey. Needs
 * LibreOffice (soffice) and Poppler (pdftoppm). The province and its people are invented.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTypeScript } from "./loadTypeScript.mjs";

const PICTURES = "docs/images";
/** Sheets of the workbook; each begins on a page of its own. */
const PAPERS = { "check-in": "DANH SÁCH ĐIỂM DANH", "name-plates": "Lê Thị Hòa" };

const PLAN = `KẾ HOẠCH
Tổ chức Hội nghị triển khai bản đồ số tỉnh An Bình
Thời gian: 08 giờ 00, ngày 21/7/2026

STT\tĐơn vị\tSố lượng
1\tSở Nội vụ\t3
2\tVăn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh\t2
3\tSở Y tế\t2
4\tThanh tra tỉnh\t2
`;
const HEADER = "TT\tHọ và tên\tChức vụ\tĐiện thoại\tHình thức\n";
const RETURNS = {
  "Sở Nội vụ.txt": [
    "Lê Thị Hòa\tGiám đốc\t0905 000 112\tTrực tiếp",
    "Phạm Quốc Tuấn\tChuyên viên\t0905 000 245\tTrực tiếp",
    "Nguyễn Thị Phương Thảo\tPhó Trưởng phòng Công chức, viên chức\t0905 000 378\tTrực tuyến",
  ],
  "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh.txt": [
    "Đỗ Anh Dũng\tPhó Chánh Văn phòng\t0905 000 401\tTrực tiếp",
    "Tôn Nữ Hoàng Khánh Phương\tTrưởng phòng\t0905 000 534\tTrực tiếp",
  ],
  "Sở Y tế.txt": ["Huỳnh Bảo Châu\tPhó Giám đốc\t0905 000 667\tTrực tuyến"],
  "Thanh tra tỉnh.txt": [
    "La Ngọc Diệp\tPhó Chánh Thanh tra\t0905 000 790\tTrực tiếp",
    "Ông Thế Vỹ\tThanh tra viên\t0905 000 823\tTrực tiếp",
  ],
};

const folder = mkdtempSync(join(tmpdir(), "planbook-papers-"));
try {
  const returns = join(folder, "returns");
  mkdirSync(returns);
  writeFileSync(join(folder, "plan.txt"), PLAN);
  for (const [name, people] of Object.entries(RETURNS)) {
    writeFileSync(join(returns, name), HEADER + people.map((person, index) => `${index + 1}\t${person}`).join("\n"));
  }
  const book = join(folder, "book.xlsx");
  run(
    "node",
    "scripts/cli.mjs",
    "merge",
    "--quota",
    join(folder, "plan.txt"),
    "--returns",
    returns,
    "--out",
    book,
    "--check-in",
  );
  const { pdf, pages } = print("book");
  for (const [picture, words] of Object.entries(PAPERS)) {
    const page = String(pages.findLastIndex((text) => text.includes(words)) + 1);
    run("pdftoppm", "-r", "72", "-png", "-f", page, "-l", page, "-singlefile", pdf, join(PICTURES, picture));
  }
  const { statusPaperFile } = await loadTypeScript("test/sheets/status/statusPaper.ts");
  writeFileSync(join(folder, "status.xlsx"), await statusPaperFile());
  const status = print("status");
  const first = status.pages.findIndex((text) => text.includes("BÁO CÁO")) + 1;
  for (const [index, page] of [first, first + 1].entries()) {
    const range = ["-r", "72", "-png", "-f", String(page), "-l", String(page), "-singlefile"];
    const picture = join(PICTURES, `status-${index + 1}`);
    run("pdftoppm", ...range, status.pdf, picture);
    run("pdftoppm", ...range, "-gray", status.pdf, `${picture}-grey`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The workbook as LibreOffice prints it, and the words of each page. */
function print(name) {
  // Widths are counted in digits of Calibri: Carlito has the same, or a face with digits of about that width stands in.
  const fonts = join(folder, "fonts.conf");
  const match = '<match target="pattern"><test name="family"><string>Calibri</string></test>';
  const edit =
    '<edit name="family" mode="assign" binding="strong"><string>Carlito</string><string>Liberation Serif</string></edit></match>';
  const include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
  writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${include}${match}${edit}</fontconfig>`);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, `${name}.xlsx`),
    ],
    { env: { ...process.env, FONTCONFIG_FILE: fonts }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const pdf = join(folder, `${name}.pdf`);
  const pages = run("pdftotext", pdf, "-")
    .split("\f")
    .map((text) => text.normalize());
  return { pdf, pages };
}

function run(program, ...words) {
  return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
