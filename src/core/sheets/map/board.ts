/** The quadrant board: the map as lists in cells, each quadrant with its first partners by priority. */

import { fitting } from "../../cells/half-width";
import { shortNames } from "../../draw/short-names";
import type { Evaluation } from "../../evaluate/evaluation";
import type { SegmentKey } from "../../model/segment";
import { words } from "../../words/words";
import { boardLineCount } from "./layout";
import { numbersFrom } from "./numbers-from";

/** A line of the board: low potential left, high right. `heads` are the quadrants whose heading it is. */
export interface BoardLine {
  readonly left: string;
  readonly right: string;
  readonly heads: readonly SegmentKey[];
}

export type Side = "left" | "right";

/** As on the map: results above, none below. */
const quadrants: readonly (readonly [left: SegmentKey, right: SegmentKey])[] = [
  ["sustain", "grow"],
  ["nurture", "activate"],
];

/** Lines of a quadrant: its heading and its names; the board's title stands above both. */
const quadrantLines = (boardLineCount - 1) / quadrants.length;

/** Headings of the quadrants by line of the board. */
export const boardHeads = new Map(quadrants.map((heads, at) => [1 + at * quadrantLines, heads]));

/** The board's lines from its title on; names flow around lines in which somebody typed something. */
export function boardLines(
  { settings, partners, order }: Evaluation,
  isFree: (line: number, side: Side) => boolean,
): BoardLine[] {
  const { board, more } = words[settings.locale].mapSheet;
  const lines = Array.from({ length: boardLineCount }, (_, at) => ({
    left: at === 0 ? board : "",
    right: "",
    heads: boardHeads.get(at) ?? [],
  }));
  const names = shortNames(partners.map(({ name }) => name));
  for (const [head, keys] of boardHeads) {
    (["left", "right"] as const).forEach((side, index) => {
      const key = keys[index] as SegmentKey;
      const { name } = settings.segments[key];
      const all = order.flatMap((at) => {
        const partner = partners[at];
        return partner?.segment === key ? [fitting(`${partner.priority}. ${names[at]}`, room)] : [];
      });
      const free = numbersFrom(head + 1, quadrantLines - 1).filter((at) => isFree(at, side));
      const shown =
        all.length > free.length
          ? [...all.slice(0, Math.max(0, free.length - 1)), more(all.length - Math.max(0, free.length - 1))]
          : all;
      (lines[head] as { [at in Side]: string })[side] = `${name} · ${all.length}`;
      free.forEach((at, index) => {
        (lines[at] as { [at in Side]: string })[side] = shown[index] ?? "";
      });
    });
  }
  return lines;
}

/** The room of a half of the board, in half-width Japanese letters. */
const room = 22;
