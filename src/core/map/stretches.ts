/** Room along an axis for the scores of one half of the map: equal scores share a stretch of it. */

/** Partners of one half with the same score. */
export interface Tie {
  readonly score: number;
  readonly members: readonly number[];
  /** How many of them are among the first by priority and crowd. */
  readonly first: number;
}

/** The room of a tie, as parts 0–1 of the half. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Of a half, what equal scores share out if all of its map's partners are there. */
const forEqual = 0.6;
/** Their room grows in so many steps: one partner more or less moves none of the other scores. */
const steps = 16;
/** Of a half, what each of the first by priority that crowd has for its number: less than 1 % of the picture's width. */
const forFirst = 1 / 44;
/** Of a half that is opened up, how much follows where its partners are and not the score alone. */
const opened = 0.8;
/** Scores as widely spread as this, of the half's width, are not opened up. */
const spread = 0.23;
/** How far around its middle a half is opened up. */
const width = 0.13;
/** By the number of partners: so much of a place each, at most so much, none on a map with so many. */
const byRank = { each: 1 / 90, most: 0.54, none: 150 } as const;
/** A few partners say little about where many are: as if so many more were evenly spread. */
const unsure = 12;

/**
 * A stretch for each of the ties, which ascend by score. Equal scores have room by their number; else a place is the score,
 * measured on `range`, opened up where most partners are. That is rounded to a few shapes, so that one partner's change
 * leaves the others where they are. `all` are the partners on the whole map.
 */
export function stretchesOf(ties: readonly Tie[], range: Stretch, all: number): Stretch[] {
  const from = Math.min(range.from, ties[0]?.score ?? range.from);
  const to = Math.max(range.to, ties[ties.length - 1]?.score ?? range.to);
  if (to === from) return ties.map(() => ({ from: 0, to: 1 }));
  const part = (score: number) => (score - from) / (to - from);
  const shape = openedUp(ties, part);
  const roomOf = ({ members, first }: Tie) =>
    Math.max((forEqual * Math.floor((steps * members.length) / all)) / steps, forFirst * first);
  const rooms = ties.reduce((sum, tie) => sum + roomOf(tie), 0);
  const ranked = rankPart(all);
  const count = ties.reduce((sum, { members }) => sum + members.length, 0);
  let [before, passed] = [0, 0];
  return ties.map((tie) => {
    const { score, members } = tie;
    const start = (1 - rooms) * shape(part(score)) + before;
    const room = roomOf(tie);
    const rank = passed / count;
    before += room;
    passed += members.length;
    return {
      from: (1 - ranked) * start + ranked * rank,
      to: (1 - ranked) * (start + room) + (ranked * passed) / count,
    };
  });
}

/** On a map where all are named, how many stand before it is part of a place: names need the room. */
const rankPart = (all: number): number =>
  Math.max(0, Math.min(all * byRank.each, byRank.most, (byRank.none - all) * byRank.each));

/** Ascends from 0 to 1, faster where the partners are. */
function openedUp(ties: readonly Tie[], part: (score: number) => number): (at: number) => number {
  let [count, sum, squares] = [unsure, unsure / 2, unsure / 3];
  for (const { score, members } of ties) {
    const at = part(score);
    count += members.length;
    sum += members.length * at;
    squares += members.length * at * at;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  if (deviation > spread) return (at) => at;
  const middle = Math.round(4 * mean) / 4;
  const curve = (at: number) => 1 / (1 + Math.exp((1.7 * (middle - at)) / width));
  const [low, high] = [curve(0), curve(1)];
  return (at) => (1 - opened) * at + (opened * (curve(at) - low)) / (high - low);
}
