/** How long it takes until a partner's first order, those still waiting counted as waiting. */
import { z95 } from "../evidence/intervals";

/** One partner: days from the contract to its first order, or to today where it has none yet. */
export interface Wait {
  readonly days: number;
  readonly hasOrdered: boolean;
}

export interface FirstOrder {
  readonly orders: number;
  readonly waiting: number;
  /** Days until half have ordered; null: fewer than half have, as far as it can be known. */
  readonly median: number | null;
  /** Share, 0–1, with an order within 90 days, and its 95 % interval; null where nobody was followed so long. */
  readonly within90: { readonly share: number; readonly low: number; readonly high: number } | null;
  /** Share still waiting after so many days. */
  readonly survival: readonly (readonly [days: number, waiting: number])[];
}

const within = 90;

/**
 * Kaplan–Meier; a partner without an order counts up to the day it was followed to. The interval is Greenwood's on the log-log
 * scale. Sources: E. L. Kaplan and P. Meier (1958); J. D. Kalbfleisch and R. L. Prentice (1980).
 */
export function firstOrder(waits: readonly Wait[]): FirstOrder {
  const days = [...new Set(waits.filter(({ hasOrdered }) => hasOrdered).map((wait) => wait.days))].sort(
    (a, b) => a - b,
  );
  const survival: [number, number][] = [];
  let share = 1;
  let variance = 0;
  let at90 = { share: 1, variance: 0 };
  for (const day of days) {
    const atRisk = waits.filter((wait) => wait.days >= day).length;
    const ordered = waits.filter((wait) => wait.hasOrdered && wait.days === day).length;
    share *= 1 - ordered / atRisk;
    variance += ordered / (atRisk * (atRisk - ordered));
    survival.push([day, share]);
    if (day <= within) at90 = { share, variance };
  }
  const isFollowed = waits.some((wait) => wait.days >= within);
  return {
    orders: waits.filter(({ hasOrdered }) => hasOrdered).length,
    waiting: waits.filter(({ hasOrdered }) => !hasOrdered).length,
    // Half of a half of a half is not exactly half.
    median: survival.find(([, left]) => left <= 0.5 + 1e-12)?.[0] ?? null,
    within90: isFollowed ? orderedShare(at90) : null,
    survival,
  };
}

/** 1 − the share still waiting, with its interval; at 0 and 1 there is none, and the share stands for both ends. */
function orderedShare({ share, variance }: { readonly share: number; readonly variance: number }) {
  const ordered = 1 - share;
  if (share <= 0 || share >= 1) return { share: ordered, low: ordered, high: ordered };
  const reach = (z95 * Math.sqrt(variance)) / Math.abs(Math.log(share));
  return { share: ordered, low: 1 - share ** Math.exp(-reach), high: 1 - share ** Math.exp(reach) };
}
