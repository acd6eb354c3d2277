/** Room along an axis for the scores of one half of the map: equal scores share a stretch of it. */

/** Partners of one half with the same score. */
export interface Tie {
  readonly score: number;
  readonly members: readonly number[];
  /** How many of them are among the first by priority. */
  readonly first: number;
  /** Whether they would lie on each other, or leave no room for names, on one line. */
  readonly crowds: boolean;
}

/** The room of a tie, as parts 0–1 of the half. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How much of a place is rank, at most, and what more of it crowds of equal scores take of the rest. */
const mostByRank = 0.7;
const forCrowds = 0.5;
/** With few partners a place is nearly the score alone: one of them more or less moves the others by little. */
const steadiness = 1 / 45;
/** Those that come first have more room for their numbers, up to this part of the half each. */
const forFirst = 1 / 40;

/**
 * A stretch for each of the ties, which ascend by score. A place is part score, measured on `range`, part rank, so that
 * crowded scores open up and gaps still show. `all` are the partners on the whole map.
 */
export function stretchesOf(ties: readonly Tie[], range: Stretch, all: number): Stretch[] {
  const count = ties.reduce((sum, { members }) => sum + members.length, 0);
  const from = Math.min(range.from, ties[0]?.score ?? range.from);
  const to = Math.max(range.to, ties[ties.length - 1]?.score ?? range.to);
  if (to === from) return ties.map(() => ({ from: 0, to: 1 }));
  const crowded = ties.reduce((sum, { crowds, members }) => sum + (crowds ? members.length : 0), 0) / count;
  const base = Math.min(mostByRank, (all / 2) * steadiness);
  const byRank = base + (1 - base) * forCrowds * crowded;
  const more = Math.max(0, (forFirst * count) / byRank - 1);
  const weightOf = ({ members, first }: Tie) => members.length + more * first;
  const whole = ties.reduce((sum, tie) => sum + weightOf(tie), 0);
  let before = 0;
  return ties.map((tie) => {
    const byScore = ((1 - byRank) * (tie.score - from)) / (to - from);
    const start = byScore + (byRank * before) / whole;
    before += weightOf(tie);
    return { from: start, to: byScore + (byRank * before) / whole };
  });
}
