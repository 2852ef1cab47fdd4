/**
 * The text without these characters at its end. A loop, because a pattern such as `/[.;]+$/` tries every run of them
 * anywhere in the text and so takes quadratic time on hostile input.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
