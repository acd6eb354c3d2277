/** Hours as whole units for the tables: exact where the tables stay small, else rounded to the safe side. */
import type { Assignment } from "./assignment";

/** More states than this a table should not have; four hundred hours in hundredths fit exactly. */
const mostStates = 40_000;

/** By person the hundredths of an hour in a unit, and whether all hours are whole units. */
export interface Units {
  readonly size: Float64Array;
  readonly exact: readonly boolean[];
}

export const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

export function unitsOf({ partners, people, points, hours, capacity, most }: Assignment): Units {
  const size = new Float64Array(people);
  const exact: boolean[] = [];
  for (let person = 0; person < people; person += 1) {
    let shared = 0;
    let options = 0;
    for (let partner = 0; partner < partners; partner += 1) {
      const at = partner * people + person;
      if (Number.isNaN(points[at] as number)) continue;
      options += 1;
      shared = commonDivisor(shared, hours[at] as number);
    }
    const layers = Math.min(most[person] as number, options) + 1;
    const least = ((capacity[person] as number) * (layers > options ? 1 : layers)) / mostStates;
    size[person] = Math.max(shared, Math.ceil(least), 1);
    exact.push(size[person] === Math.max(shared, 1));
  }
  return { size, exact };
}
