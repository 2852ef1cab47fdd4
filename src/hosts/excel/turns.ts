/** Our writes go one after the other: two clicks on one button must not meet each other in the workbook. */

export interface Turns {
  inTurn<T>(write: () => Promise<T>): Promise<T>;
  isWriting(): boolean;
}

export function createTurns(): Turns {
  let writing = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function afterLast<T>(before: Promise<unknown>, write: () => Promise<T>): Promise<T> {
    await Promise.allSettled([before]);
    return write();
  }

  return {
    async inTurn(write) {
      writing += 1;
      try {
        const turn = afterLast(last, write);
        last = turn;
        return await turn;
      } finally {
        writing -= 1;
      }
    },
    isWriting: () => writing > 0,
  };
}
