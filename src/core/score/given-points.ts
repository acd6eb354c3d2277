/** Points that a user gave to a word of the column, in place of what its scale would say. */
import type { Values } from "../profile/column-reading/column-reading";

/** Points and what they show, with the given ones put in. */
export function withGiven({ given }: Values, points: Float64Array, shows: Uint8Array): void {
  for (const [index, own] of given) {
    points[index] = own;
    shows[index] = own > 0 ? 1 : 0;
  }
}
