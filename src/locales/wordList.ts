/** The words of one line of a list, where many on a line read better than one a line. */
export function wordsOf(line: string): readonly string[] {
  return line.split(", ");
}
