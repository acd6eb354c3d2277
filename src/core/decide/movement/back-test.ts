/** Whether the order of support beat chance. */

export interface BackTest {
  /** First wins since then, and how many of them the map had as activate. */
  readonly firstWins: number;
  readonly ofThemActivate: number;
  /** Partners without results then, and how many of them were activate. */
  readonly withoutResults: number;
  readonly activate: number;
  /** What a draw by chance would have had on average, and how likely it has as many or more. */
  readonly byChance: number;
  readonly probability: number;
}

/** The hypergeometric distribution: first wins drawn from all partners without results. */
export function backTest(
  firstWins: number,
  ofThemActivate: number,
  withoutResults: number,
  activate: number,
): BackTest {
  let probability = 0;
  for (let hits = ofThemActivate; hits <= Math.min(firstWins, activate); hits += 1) {
    probability += Math.exp(
      logChoose(activate, hits) +
        logChoose(withoutResults - activate, firstWins - hits) -
        logChoose(withoutResults, firstWins),
    );
  }
  return {
    firstWins,
    ofThemActivate,
    withoutResults,
    activate,
    byChance: withoutResults === 0 ? 0 : (firstWins * activate) / withoutResults,
    probability: Math.min(1, probability),
  };
}

/** ln of "n choose k"; −∞ where there is no way to choose. */
function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let at = 1; at <= k; at += 1) sum += Math.log((n - k + at) / at);
  return sum;
}
