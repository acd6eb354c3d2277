/** Weightings drawn at random, the same in every run: for cuts that depend on everybody's scores. */

/** Any number would do; it stays, so that the same input gives the same value. */
const seed = 0x5eed_2026;

/** Numbers above 0 and below 1, evenly spread. Source of the mixing steps: "mulberry32", T. Ettinger (2017). */
export function randomNumbers(start = seed): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** A weighting drawn uniformly from all of them: exponential lengths, divided by their sum. */
export function drawWeights(count: number, random: () => number): Float64Array {
  const weights = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    weights[at] = -Math.log(random());
    sum += weights[at] as number;
  }
  return weights.map((weight) => weight / sum);
}
