/** Did our order work? First wins since a quarter ago, against those whom the map then had first. */
import type { Day } from "../../cells/day";
import { type BackTest, backTest } from "./back-test";
import { type Sides, segmentOf } from "./settled";
import type { Step } from "./timeline";

/** A first win takes its time: the map looked back on is at least so many days old. */
const quarter = 90;
/** With fewer first wins nothing can be said. */
export const fewestWins = 5;

export interface OrderOfSupport {
  /** The day of the map looked back on. */
  readonly since: Day;
  readonly test: BackTest;
  readonly isEnough: boolean;
}

/** Null where no kept build is old enough; the last step is the present one. */
export function orderOfSupport(steps: readonly Step[]): OrderOfSupport | null {
  const now = steps.at(-1);
  if (!now) return null;
  const old = steps.filter(({ day }) => day <= now.day - quarter).length;
  const then = steps[old - 1];
  if (!then) return null;
  const settledThen = (id: number) => then.settled[then.indexOf.get(id) ?? -1] as Sides;
  const without = then.ids.filter((id) => settledThen(id).results === false && now.indexOf.has(id));
  const won = new Set(steps.slice(old).flatMap(({ firstWins }) => [...firstWins]));
  const wins = without.filter((id) => won.has(id));
  const isActivate = (id: number) => segmentOf(settledThen(id)) === "activate";
  const test = backTest(wins.length, wins.filter(isActivate).length, without.length, without.filter(isActivate).length);
  return { since: then.day, test, isEnough: wins.length >= fewestWins };
}
