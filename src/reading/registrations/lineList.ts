/** People listed in lines of text: "1. Nguyễn Văn An, Trưởng phòng, 0905 123 456". */
import { stated } from "../../model/fact";
import { wholeOrigin, type Place } from "../../model/origin";
import type { Registrant } from "../../model/registration";
import { personKey, phoneKeys } from "../../text/personKey";
import { given } from "../../model/given";
import { cleanName, hasSurname, looksLikeName, looksLikePhone, withoutHonorific } from "./personName";
import { rankOf } from "./rank";

const MARK = /^(?:[-–+*•]|\d{1,4}\s*[.)/-])\s*/u;
const PART_BREAK = /[,;:\t]| [-–|] /u;
const LONGEST_LINE = 300;

export interface Line {
  readonly text: string;
  readonly place: Place;
}

/** The people of lines that begin with a name; lines in running text name nobody. */
export function readLineList(lines: readonly Line[]): readonly Registrant[] {
  return lines.flatMap((line) => readLine(line) ?? []);
}

function readLine({ text, place }: Line): Registrant | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const bare = text.replace(MARK, "");
  const [first = "", ...rest] = bare.split(PART_BREAK).map((part) => part.trim());
  const name = cleanName(first);
  const isListed = bare !== text || rest.some(looksLikePhone) || withoutHonorific(name) !== name;
  if (!isListed || !looksLikeName(name) || !hasSurname(name)) return undefined;
  const origin = wholeOrigin(place, text);
  const phone = rest.find(looksLikePhone);
  const position = rest.find((part) => part !== phone && /\p{L}/u.test(part));
  return {
    name: stated(name, origin),
    nameKey: personKey(name),
    phones: phoneKeys(phone ?? ""),
    origin,
    ...given({
      phone: phone === undefined ? undefined : stated(phone, origin),
      position: position === undefined ? undefined : stated(position, origin),
      rank: rankOf(position ?? ""),
    }),
  };
}
