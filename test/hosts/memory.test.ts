import { createMemoryHost } from "../../src/hosts/memory/host";
import { MemoryWorkbook } from "../../src/hosts/memory/workbook";
import { parsePlainDate } from "../../src/model/plainDate";
import { CONTRACT_TODAY, describeHostContract } from "./contract";

describeHostContract("memory host", () => {
  const today = parsePlainDate(CONTRACT_TODAY);
  if (!today) throw new Error("no date");
  const workbook = new MemoryWorkbook({ today });
  return Promise.resolve({ host: createMemoryHost(workbook), workbook });
});
