/** What saving needs besides the state. */
import type { CellAddress } from "../../model/address";
import type { CellValue } from "../../model/grid";
import type { StoredSheet, WorkbookState } from "./state";

/** The file that a workbook was loaded from: on saving, all that did not change comes from it. */
export interface LoadedFile {
  readonly bytes: Uint8Array;
  readonly state: WorkbookState;
}

export interface SaveContext {
  readonly file: LoadedFile | undefined;
  readonly value: (sheet: StoredSheet, cell: CellAddress) => CellValue;
  readonly rowPixels: (sheet: StoredSheet, row: number) => number;
}
