/** The recipe played with what Power Query has: replacing and splitting, no normal forms, no patterns. */
import type { KeyRecipe } from "./keyRecipe";

export function playRecipe({ unseen, spaces, replaced, atSyllableEnd, marks }: KeyRecipe, name: string): string {
  const spaced = spaces.reduce((text, space) => text.replaceAll(space, " "), name.toLowerCase());
  const seen = unseen.reduce((text, letter) => text.replaceAll(letter, ""), spaced);
  const even = replaced.reduce((text, [from, to]) => text.replaceAll(from, to), seen);
  const moved = atSyllableEnd.reduce((text, pair) => moveTone(text, pair, marks), even);
  return moved
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
}

function moveTone(text: string, [from, to]: readonly [string, string], marks: readonly string[]): string {
  const parts = text.split(from);
  const [start = "", ...rest] = parts;
  return rest.reduce((done, part, index) => {
    const stays = goesOn(part, index === rest.length - 1, marks);
    return `${done}${stays ? from : to}${part}`;
  }, start);
}

function goesOn(rest: string, isLast: boolean, marks: readonly string[]): boolean {
  const [first] = rest;
  if (first === undefined) return !isLast;
  return first.toLowerCase() !== first.toUpperCase() || marks.includes(first);
}
