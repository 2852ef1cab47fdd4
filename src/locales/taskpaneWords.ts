/** Sentences for a task pane that cannot start. */
export interface Notice {
  readonly title: string;
  readonly cure: string;
}

export interface TaskpaneWords {
  readonly product: string;
  readonly noAnswer: Notice;
  readonly noExcel: Notice;
  readonly tooOld: Notice;
  /** A script of our own did not come. */
  readonly notLoaded: Notice;
  readonly again: string;
}
