/** Words of a calendar file of deadlines. */
export interface CalendarWords {
  readonly name: string;
  readonly due: (words: string) => string;
  readonly lead: (agencies: string) => string;
  readonly support: (agencies: string) => string;
}
