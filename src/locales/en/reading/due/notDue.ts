/** Dates and periods that are no deadlines: cited papers, reporting periods, effect, what is past, budgets. */
import type { NotDuePhrase } from "../../../duePhrase";

export const notDue: readonly NotDuePhrase[] = [
  {
    id: "dated-paper",
    phrase:
      "( decision | circular | resolution | letter | plan | directive | memorandum | notice | decree ) [no. | no | number] [{paperNumber}] [,] ( of | dated | issued [on] | signed [on] | on ) {date}",
    examples: ["under Decision No. 12/QD of 14 April 2026", "the letter dated 3 March 2026"],
    rejects: [["answer Letter 77/A by 6 March 2026", "by 6 March 2026"]],
  },
  {
    id: "told-at-meeting",
    phrase:
      "( ( made | raised | agreed | given | found | noted | said ) at | from | of | since | following ) [the | our | its] [{adjective}] ( meeting | session | workshop | visit | inspection | call | hearing | minutes ) [( of | on | held on | held )] {date}",
    examples: ["follow up the remarks made at the steering meeting of 12 May 2026"],
    rejects: [["report to the meeting by 12 May 2026", "by 12 May 2026"]],
  },
  {
    id: "dated",
    phrase:
      "( dated | issued [on] | signed [on] | adopted [on] | approved [on] | received [on] | sent [on] | registered [on] | born on | founded in | established in ) ( {point} )",
    examples: ["a request dated 3 March 2026"],
    rejects: [["a dated request by 3 March 2026", "by 3 March 2026"]],
  },
  {
    id: "as-of",
    phrase:
      "( as of | data ( to | until | for | in ) | figures ( to | until | for | in ) | results ( for | of | in ) ) [the] ( {point} | {month} )",
    examples: ["figures as of 31 December 2025", "results for Q2 2026", "results in 2025"],
    rejects: [["send figures by 3 March 2026", "by 3 March 2026"]],
  },
  {
    id: "effect",
    phrase:
      "( effective | in force | valid | in effect | applies | takes effect ) [from | until | as of | on | since | to] ( {point} | {month} )",
    examples: ["valid until 31 December 2026", "the rules take effect; in force from 1 July 2026"],
    rejects: [["make it effective by 1 July 2026", "by 1 July 2026"]],
  },
  {
    id: "past",
    phrase:
      "( was | were | been | not | already | since ) [already | not | been] [completed | submitted | issued | finished | delivered | sent | held] ( in | by | on | before | until | during | since ) [the] ( {point} | {month} )",
    examples: ["the list was submitted by 3 March 2026", "figures that have not been completed in Q2 2026"],
    rejects: [["not later than 3 March 2026", "not later than 3 March 2026"]],
  },
  {
    id: "span-reported",
    phrase: "from {from:point} ( to | until | through | - | – ) {point}",
    examples: ["covering work from 1 January 2021 to 31 December 2025"],
    rejects: [["report from the field by 3 March 2026", "by 3 March 2026"]],
  },
  {
    id: "span-of-plan",
    phrase: "( period | plan | programme | strategy | term | years ) [for] {years}",
    examples: ["the strategy 2026–2030"],
    rejects: [["the strategy 2026–2030 in Q3 2026", "in Q3 2026"]],
  },
  {
    id: "money-of-year",
    phrase:
      "( budget | funds | estimate | funding | report | review ) ( for | of | in ) [the] ( {inYear} | {month} | {period} )",
    examples: ["within the budget for 2026", "the report for June 2026"],
    rejects: [["the report in draft by 3 March 2026", "by 3 March 2026"]],
  },
];
