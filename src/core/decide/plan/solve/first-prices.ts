/** Prices to begin with: those at which an hour, and a place, of each person are worth what the linear plan says. */
import type { Assignment } from "./assignment";

const rounds = 400;

/**
 * By partner, and by person for a hundredth of an hour: from the dual of the linear relaxation, by a subgradient with
 * Polyak's steps towards what a known plan has. All are 0 or more; no plan has more points than `bound`.
 */
export function firstPrices(
  problem: Assignment,
  target: number,
): { readonly prices: Float64Array; readonly hours: Float64Array; readonly bound: number } {
  const { partners, people, points, hours, capacity, most } = problem;
  const shared = sharedPrices(problem);
  const hour = new Float64Array(people).fill(shared.hour);
  const place = new Float64Array(people).fill(shared.place);
  const prices = new Float64Array(partners);
  let best = Number.POSITIVE_INFINITY;
  let bestPrices = prices.slice();
  let bestHours = hour.slice();
  let pace = 1;
  let stalled = 0;
  for (let round = 0; round < rounds && pace > 1e-3; round += 1) {
    const timeLeft = capacity.slice();
    const placesLeft = most.map((count) => Math.min(count, partners));
    let bound = 0;
    for (let person = 0; person < people; person += 1) {
      bound += (hour[person] as number) * (timeLeft[person] as number);
      bound += (place[person] as number) * (placesLeft[person] as number);
    }
    for (let partner = 0; partner < partners; partner += 1) {
      let worth = 0;
      let taker = -1;
      for (let person = 0; person < people; person += 1) {
        const at = partner * people + person;
        const left =
          (points[at] as number) - (hour[person] as number) * (hours[at] as number) - (place[person] as number);
        if (left > worth) {
          worth = left;
          taker = person;
        }
      }
      prices[partner] = worth;
      bound += worth;
      if (taker < 0) continue;
      timeLeft[taker] = (timeLeft[taker] as number) - (hours[partner * people + taker] as number);
      placesLeft[taker] = (placesLeft[taker] as number) - 1;
    }
    if (bound < best) {
      if (bound < best - 1e-4 * Math.abs(best - target)) stalled = 0;
      best = bound;
      bestPrices = prices.slice();
      bestHours = hour.slice();
    } else stalled += 1;
    if (stalled > 10) {
      pace /= 2;
      stalled = 0;
    }
    // Hours are in hundredths: their slopes are scaled so that both kinds of price move alike.
    let norm = 0;
    for (let person = 0; person < people; person += 1) {
      const [time, places] = [(timeLeft[person] as number) / 100, placesLeft[person] as number];
      if ((hour[person] as number) > 0 || time < 0) norm += time * time;
      if ((place[person] as number) > 0 || places < 0) norm += places * places;
    }
    if (norm === 0) break;
    const step = (pace * Math.max(bound - target, 0)) / norm;
    for (let person = 0; person < people; person += 1) {
      hour[person] = Math.max(0, (hour[person] as number) - (step * (timeLeft[person] as number)) / 100 / 100);
      place[person] = Math.max(0, (place[person] as number) - step * (placesLeft[person] as number));
    }
  }
  return { prices: bestPrices, hours: bestHours, bound: best };
}

/** Halvings of the range in which the best price is looked for. */
const narrowings = 30;

/** The best price of an hour, and of a place, where they are the same for everybody: near the best ones where people are alike. */
function sharedPrices({ partners, people, points, hours, capacity, most }: Assignment) {
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  const time = sum(capacity);
  const places = sum(most.map((count) => Math.min(count, partners)));
  const bound = (hour: number, place: number): number => {
    let total = hour * time + place * places;
    for (let partner = 0; partner < partners; partner += 1) {
      let worth = 0;
      for (let at = partner * people; at < (partner + 1) * people; at += 1) {
        worth = Math.max(worth, (points[at] as number) - hour * (hours[at] as number) - place || 0);
      }
      total += worth;
    }
    return total;
  };
  let [mostHour, mostPlace] = [0, 0];
  points.forEach((value, at) => {
    if (!(value > 0)) return;
    mostPlace = Math.max(mostPlace, value);
    mostHour = Math.max(mostHour, value / Math.max(1, hours[at] as number));
  });
  const placeAt = (hour: number) => (places < partners ? lowest((place) => bound(hour, place), mostPlace) : 0);
  const hour = lowest((each) => bound(each, placeAt(each)), mostHour);
  return { hour, place: placeAt(hour) };
}

/** Where a convex function of 0…`most` is lowest. */
function lowest(of: (value: number) => number, most: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, most];
  let [left, right] = [high - golden * high, golden * high];
  let [atLeft, atRight] = [of(left), of(right)];
  for (let turn = 0; turn < narrowings; turn += 1) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
    }
  }
  return of(0) <= Math.min(atLeft, atRight) ? 0 : (low + high) / 2;
}
