/** The words by which two places of a document can be held against each other. Pattern sources, matched as whole words. */
export interface StatementWords {
  /** Before the bodies that a collective leaves out ("trừ"). */
  readonly except: string;
  /** Before a kind of place that many names share ("các huyện A, B"). */
  readonly many: string;
  /** The occasion and its day, groups `event` and `of`; `{date}` stands for any written date. */
  readonly eventDay: readonly string[];
  /** A weekday and its date, group `weekday`; `{date}` as above. */
  readonly weekdayDate: readonly string[];
  /** Names of weekdays in lower case → 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Work that must be done before the occasion. */
  readonly preparation: string;
  /** Words of what comes after it: they win over the words of preparation. */
  readonly aftermath: string;
}
