/** The words by which returned lists of people are read, in one language. Only words. */
import type { Level } from "../model/quota";
import type { ListRole } from "../model/registration";

export interface ListWords {
  /** Labels of columns, as pattern sources that must match the whole label in key form. */
  readonly columns: Readonly<Record<Exclude<ListRole, "other">, string>>;
  /** Pattern source of labels that tell a rank: the position where the list has no column for it. */
  readonly rankLabel: string;
  /** Pattern source with group `name`: a line that says for which unit the list speaks. */
  readonly unitLine: string;
  /** Pattern source of how titles of lists begin. */
  readonly listTitle: string;
  /** Pattern source of what ends the part of a title that says whose list it is ("tham dự Hội nghị …"). */
  readonly titleCut: string;
  /** Pattern source of words of file names that name nobody ("danh sách", "đăng ký"). */
  readonly fileNoise: string;
  /** Pattern source with group `number`: which version a file is, by its name. */
  readonly version: string;
  /** Pattern source: the file adds to an earlier one. */
  readonly supplement: string;
  /** Pattern source of rows that close a list: signatures, places and days. */
  readonly closing: string;
  /** Pattern source of positions that lead a body or a part of it. */
  readonly leader: string;
  /** Pattern source of positions that do not. */
  readonly staff: string;
  /** Pattern source in the words of a quota: its seats are for leaders. */
  readonly leaderSeats: string;
  /** First words of names of people, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Pattern source of words of respect before a name. */
  readonly honorific: string;
  /** Pattern sources of what names of single bodies say of their level, with their capitals; the first that fits counts. */
  readonly levels: readonly { readonly level: Level; readonly pattern: string }[];
  /** Pattern source of the task to send in the list. */
  readonly sendList: string;
}
