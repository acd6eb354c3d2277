/**
 * Area under the ROC curve: how often, of one partner with results and one without, the first has the higher score. Ties count
 * half; NaN where one kind is missing. `labels` are 1 with results, 0 without.
 */
export function auc(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = Array.from({ length: scores.length }, (_, at) => at).sort(
    (a, b) => (scores[a] as number) - (scores[b] as number),
  );
  let positives = 0;
  let ranks = 0;
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && scores[order[next] as number] === scores[order[first] as number]) next += 1;
    for (let at = first; at < next; at += 1) {
      if (labels[order[at] as number] !== 1) continue;
      positives += 1;
      ranks += (first + 1 + next) / 2;
    }
    first = next;
  }
  const negatives = order.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** One-sided, 95 %. */
const clearly = 1.645;

/** Whether an area is above that of chance, 0.5, by more than chance alone gives so many partners of each kind (Mann–Whitney). */
export const isAboveChance = (area: number, withResults: number, without: number): boolean =>
  area - 0.5 > clearly * Math.sqrt((withResults + without + 1) / (12 * withResults * without));
