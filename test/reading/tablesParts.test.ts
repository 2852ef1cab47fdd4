/** Words over a part of a quota table. */
import { expect, test } from "@jest/globals";
import { sheetReading } from "./build";
import { cells, groupsOf, sumsOf } from "./tableCases";

test("words alone over rows that a sum closes", async () => {
  const reading = await sheetReading(
    cells(`Delegation | Members | Observers | Seats
        Government bodies | | |
        Ministry of Health | 4 | 1 | 5
        Department of Fisheries | 3 | 0 | 3
        Sub-total | 7 | 1 | 8
        Civil society | | |
        Reef Institute | 1 | 1 | 2
        Fishers Network | 2 | 0 | 2
        Sub-total | 3 | 1 | 4
        Grand total | 10 | 2 | 12`),
  );
  expect(groupsOf(reading).map((group) => group.split(" (")[0])).toEqual([
    "Ministry of Health: 5",
    "Department of Fisheries: 3",
    "Reef Institute: 2",
    "Fishers Network: 2",
  ]);
  expect(sumsOf(reading).map((sum) => sum.split(" (")[0])).toEqual(["8 = 1+2", "4 = 3+4", "12 = 1+2+3+4"]);
});
