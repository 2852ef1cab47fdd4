import type { Rule } from "./rule";
import { blankQuota } from "./rules/blankQuota";
import { bodyVsAnnex } from "./rules/bodyVsAnnex";
import { capacityUnknown } from "./rules/capacityUnknown";
import { contradiction } from "./rules/contradiction";
import { dueDayOff } from "./rules/dueDayOff";
import { hiddenRow } from "./rules/hiddenRow";
import { impossibleDate } from "./rules/impossibleDate";
import { missingAnchor } from "./rules/missingAnchor";
import { missingDue } from "./rules/missingDue";
import { namesVsQuota } from "./rules/namesVsQuota";
import { notACount } from "./rules/notACount";
import { numberingGap } from "./rules/numberingGap";
import { overCapacity } from "./rules/overCapacity";
import { proseTotalMismatch } from "./rules/proseTotalMismatch";
import { ruleNotDivisible } from "./rules/ruleNotDivisible";
import { ruleUnitsUnlisted } from "./rules/ruleUnitsUnlisted";
import { ruleVsRegister } from "./rules/ruleVsRegister";
import { sameUnitTwiceInRow } from "./rules/sameUnitTwiceInRow";
import { sameUnitTwoRows } from "./rules/sameUnitTwoRows";
import { scanError } from "./rules/scanError";
import { subtotalMismatch } from "./rules/subtotalMismatch";
import { textNumber } from "./rules/textNumber";
import { textTooLong } from "./rules/textTooLong";
import { totalMismatch } from "./rules/totalMismatch";
import { totalNotFormula } from "./rules/totalNotFormula";

/** Every rule, in the order in which findings of one place are told. */
export const RULES: readonly Rule[] = [
  totalMismatch,
  subtotalMismatch,
  proseTotalMismatch,
  sameUnitTwiceInRow,
  notACount,
  namesVsQuota,
  ruleNotDivisible,
  ruleUnitsUnlisted,
  ruleVsRegister,
  overCapacity,
  capacityUnknown,
  textNumber,
  hiddenRow,
  blankQuota,
  numberingGap,
  bodyVsAnnex,
  totalNotFormula,
  contradiction,
  impossibleDate,
  missingAnchor,
  dueDayOff,
  missingDue,
  sameUnitTwoRows,
  scanError,
  textTooLong,
];
