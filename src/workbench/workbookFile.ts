/** Files in and out of the page, by the browser's own means. */

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The bytes of a picked or dropped file, or undefined where the system does not give them (moved, no rights). */
export function readFileBytes(file: File): Promise<Uint8Array | undefined> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}

/** Hands the workbook to the browser as a download. */
export function downloadXlsx(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Lets the person pick one .xlsx file. */
export function pickXlsx(onPicked: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onPicked(file);
  });
  input.click();
}
