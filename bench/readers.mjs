/** Programs that read a workbook into rows of cells, each as its own guide says it is fastest. */
import { pathToFileURL } from "node:url";

/** All that are installed, by name; `bundle` is the product's own reader. Each gives the number of rows. */
export async function loadReaders(bundle) {
  const xlsx = await import("@e965/xlsx");
  const { readXlsx } = await import("hucre");
  const { default: own } = await import(pathToFileURL(bundle).href);
  const exceljs = await import("exceljs").then(
    (module) => module.default,
    () => undefined,
  );
  return {
    Planbook: (bytes) => own.readRows(bytes),
    SheetJS: (bytes) => {
      const book = xlsx.read(bytes, { dense: true });
      return xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }).length;
    },
    ...(exceljs && {
      exceljs: async (bytes) => {
        const book = new exceljs.Workbook();
        await book.xlsx.load(bytes);
        let rows = 0;
        book.worksheets[0].eachRow(({ values }) => void (rows += values.length > 0 ? 1 : 0));
        return rows;
      },
    }),
    hucre: async (bytes) => (await readXlsx(bytes)).sheets[0].rows.length,
  };
}
