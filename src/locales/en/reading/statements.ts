import type { StatementWords } from "../../statementWords";

const EVENT = "(?<event>conference|workshop|meeting|congress|ceremony|forum)(?<of>[^.;:,()]{0,120}?)";
const OCCASION = "(?:conference|workshop|meeting|congress|ceremony|forum)";
const WEEKDAY = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

export const statements: StatementWords = {
  except: "except|excluding|other than",
  many: "the",
  eventDay: [`${EVENT}\\s+(?:will\\s+be\\s+held|is\\s+held|takes\\s+place|opens)\\s+on\\s+(?:${WEEKDAY},?\\s+)?{date}`],
  weekdayDate: [`${WEEKDAY}\\s*,?\\s*\\(?\\s*{date}`, `{date}\\s*\\(\\s*${WEEKDAY}\\s*\\)`],
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  preparation: `invitations?|registrations?|lists?\\s+of\\s+(?:delegates|participants)|decorat(?:e|ion)|hall|(?:prepare|papers?|documents?)[^.;]{0,60}${OCCASION}`,
  aftermath:
    "after\\s+the\\s+(?:conference|workshop|meeting|congress|ceremony|forum)|results?|minutes|settle(?:ment)?|lessons|follow[- ]up|rewards?",
};
