/** The name that a mistyped one was probably meant to be. */
import { fold } from "./cell";

/** Names are told apart by their first letters; comparing long texts to the end would take too long. */
const start = (text: string): string => fold(text.slice(0, 100));

/** The candidate that shares most letter pairs with the text; null when none is near. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestLikeness = 0.39;
  for (const candidate of candidates) {
    const likeness = likenessOf(start(text), start(candidate));
    if (likeness > bestLikeness) {
      best = candidate;
      bestLikeness = likeness;
    }
  }
  return best;
}

/** Sørensen–Dice over letter pairs: 1 for the same text, 0 for nothing in common. */
function likenessOf(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    right.splice(at, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairs(text: string): string[] {
  const letters = [...text.replace(/ /g, "")];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
