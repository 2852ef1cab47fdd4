import { useMemo, useSyncExternalStore } from "react";
import type { WorkbookView } from "../hosts/memory/view";

/** Numbers that grow: `any` with each change of the workbook, `content` with all but those of the selection. */
interface WorkbookVersion {
  readonly any: number;
  readonly content: number;
}

/** Reads what is shown again after each change of the workbook. */
export function useWorkbookVersion(workbook: WorkbookView): WorkbookVersion {
  const store = useMemo(() => {
    let version: WorkbookVersion = { any: 0, content: 0 };
    return {
      subscribe: (onChange: () => void) =>
        workbook.subscribe(({ kind }) => {
          version = { any: version.any + 1, content: version.content + (kind === "selection" ? 0 : 1) };
          onChange();
        }),
      version: () => version,
    };
  }, [workbook]);
  return useSyncExternalStore(store.subscribe, store.version);
}
