/** What a support plan costs to find and to prove, beside the rule of thumb: gain per hour, the best first. */
import { type Assignment, greedyOwners, pointsOf } from "../core/decide/plan/solve/assignment";
import { type Best, search } from "../core/decide/plan/solve/search";

const people = 8;
const areas = 8;
/** Seconds that each plan may take. */
const most = 30;

/** 0–1, looks shuffled, and is the same in every run. */
function noise(seed: number): number {
  const x = Math.sin(seed * 12.9898 + 78.233) * 43758.5453;
  return x - Math.floor(x);
}

/** Half of the partners are candidates; everybody covers some areas, the last person all; hours for a quarter to a half. */
function team(partners: number): Assignment {
  const points = new Float64Array(partners * people).fill(Number.NaN);
  const hours = new Float64Array(partners * people);
  for (let partner = 0; partner < partners; partner += 1) {
    const potential = Math.round(1000 * noise(partner)) / 10;
    const results = noise(partner + 0.1) < 0.6 ? 0 : Math.round(100 * noise(partner + 0.2));
    if (potential < 50) continue;
    const gain = ((potential * Math.max(20, 100 - results)) / 100) * (results > 0 ? 0.5 : 1);
    const area = Math.floor(areas * noise(partner + 0.3));
    const owner = Math.floor(3 * people * noise(partner + 0.4));
    for (let person = 0; person < people; person += 1) {
      if (person < people - 1 && noise(100 * person + area + 0.5) > 0.35) continue;
      const at = partner * people + person;
      points[at] = gain + (owner === person ? 10 : 0);
      hours[at] = 100 * (2 + Math.floor(9 * noise(partner + 0.6)));
    }
  }
  const capacity = Float64Array.from(
    { length: people },
    (_, person) => Math.round((partners / 10) * (0.7 + 0.6 * noise(person + 0.7))) * 100,
  );
  return { partners, people, points, hours, capacity, most: new Float64Array(people).fill(Number.POSITIVE_INFINITY) };
}

export function benchPlans(): void {
  for (const partners of [50, 200, 1000]) {
    const problem = team(partners);
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    let near: number | null = null;
    let best: Best | null = null;
    for (const each of search(problem)) {
      best = each;
      if (near === null && each.bound - each.points <= 0.001 * each.bound) near = seconds();
      if (each.proven || seconds() > most) break;
    }
    if (!best) throw new Error("The benchmark's plan must have steps.");
    const { points, bound, proven } = best;
    const greedy = pointsOf(problem, greedyOwners(problem));
    console.log(
      [
        `Plan of ${people} people × ${partners.toLocaleString()} partners: ${points.toFixed(2)} points, bound ${bound.toFixed(2)}`,
        `${proven ? "proven" : "stopped"} after ${seconds().toFixed(1)} s`,
        near === null ? "not within 0.1 %" : `within 0.1 % after ${near.toFixed(1)} s`,
        `gain per hour: ${greedy.toFixed(2)} (${(100 * (1 - greedy / points)).toFixed(1)} % less)`,
      ].join(", "),
    );
  }
}
