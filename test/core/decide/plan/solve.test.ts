import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assignment, greedyOwners, leftBeside, pointsOf } from "../../../../src/core/decide/plan/solve/assignment";
import { search } from "../../../../src/core/decide/plan/solve/search";
import { solved } from "../../../../src/core/decide/plan/solve/solve";

interface Option {
  readonly points: number;
  readonly hours: number;
}

/** Rows are partners, columns people; null: not possible. Hours as people write them. */
function assignment(
  options: readonly (readonly (Option | null)[])[],
  people: readonly { readonly hours: number; readonly most?: number }[],
): Assignment {
  const all = options.flat();
  return {
    partners: options.length,
    people: people.length,
    points: Float64Array.from(all, (option) => option?.points ?? Number.NaN),
    hours: Float64Array.from(all, (option) => Math.round((option?.hours ?? 0) * 100)),
    capacity: Float64Array.from(people, ({ hours }) => Math.round(hours * 100)),
    most: Float64Array.from(people, ({ most }) => most ?? Number.POSITIVE_INFINITY),
  };
}

/** The most points of all plans, by trying every one. */
function mostByTrying(problem: Assignment): number {
  const { partners, people, points, hours } = problem;
  const from = (partner: number, time: readonly number[], places: readonly number[]): number => {
    if (partner === partners) return 0;
    let best = from(partner + 1, time, places);
    for (let person = 0; person < people; person += 1) {
      const at = partner * people + person;
      const [value, needed] = [points[at] as number, hours[at] as number];
      if (Number.isNaN(value) || needed > (time[person] as number) || (places[person] as number) < 1) continue;
      const left = time.map((each, other) => (other === person ? each - needed : each));
      const rest = places.map((each, other) => (other === person ? each - 1 : each));
      best = Math.max(best, value + from(partner + 1, left, rest));
    }
    return best;
  };
  return from(0, [...problem.capacity], [...problem.most]);
}

const isPossible = (problem: Assignment, owners: Int32Array) => {
  const { time, places } = leftBeside(problem, owners);
  return [...time, ...places].every((left) => left >= 0) && !Number.isNaN(pointsOf(problem, owners));
};

const hours = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 48 }).map((quarters) => quarters / 4),
  fc.integer({ min: 1, max: 1200 }).map((hundredths) => hundredths / 100),
);
const points = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 100_000 }).map((value) => value / 1000),
  fc.double({ min: 0.001, max: 100, noNaN: true }),
);
const small = fc.integer({ min: 1, max: 3 }).chain((people) =>
  fc
    .tuple(
      fc.array(
        fc.array(fc.option(fc.record({ points, hours }), { freq: 4 }), { minLength: people, maxLength: people }),
        { minLength: 1, maxLength: 7 },
      ),
      fc.array(
        fc.record({
          hours: fc.oneof(hours, fc.integer({ min: 0, max: 30 })),
          most: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        }),
        { minLength: people, maxLength: people },
      ),
    )
    .map(([options, team]) => assignment(options, team as { hours: number; most?: number }[])),
);

describe("the best plan", () => {
  it("is the one that trying every plan finds, on thousands of small random ones", () => {
    fc.assert(
      fc.property(small, (problem) => {
        const { owners, points: total, bound, proven } = solved(problem);
        expect(isPossible(problem, owners)).toBe(true);
        expect(total).toBeCloseTo(mostByTrying(problem), 6);
        expect(pointsOf(problem, owners)).toBeCloseTo(total, 9);
        expect(proven).toBe(true);
        expect(bound - total).toBeLessThanOrEqual(1e-6);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  it("never has a bound below what is possible, nor a plan that is not, at any step", () => {
    fc.assert(
      fc.property(small, (problem) => {
        const most = mostByTrying(problem);
        let bound = Number.POSITIVE_INFINITY;
        let total = 0;
        for (const best of search(problem)) {
          expect(best.bound).toBeGreaterThanOrEqual(most - 1e-6);
          expect(best.bound).toBeLessThanOrEqual(bound + 1e-9);
          expect(best.points).toBeGreaterThanOrEqual(total - 1e-9);
          expect(isPossible(problem, best.owners)).toBe(true);
          [bound, total] = [best.bound, best.points];
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("is the same every time, also among equal plans", () => {
    const equal = Array.from({ length: 12 }, () => [
      { points: 10, hours: 3 },
      { points: 10, hours: 3 },
    ]);
    const problem = assignment(equal, [{ hours: 10 }, { hours: 8 }]);
    expect(solved(problem).points).toBe(50);
    expect(solved(problem).owners).toEqual(solved(problem).owners);
  });

  it("is proven for published knapsacks, also with capacities in millions", () => {
    // P02 to P08 of J. Burkardt's collection: capacity, weights, profits, and the optimum it gives.
    const published = [
      [26, [12, 7, 11, 8, 9], [24, 13, 23, 15, 16], 51],
      [190, [56, 59, 80, 64, 75, 17], [50, 50, 64, 46, 50, 5], 150],
      [50, [31, 10, 20, 19, 4, 3, 6], [70, 20, 39, 37, 7, 5, 10], 107],
      [104, [25, 35, 45, 5, 25, 3, 2, 2], [350, 400, 450, 20, 70, 8, 5, 5], 900],
      [
        750,
        [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
        [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
        1458,
      ],
      [
        6404180,
        [
          382745, 799601, 909247, 729069, 467902, 44328, 34610, 698150, 823460, 903959, 853665, 551830, 610856, 670702,
          488960, 951111, 323046, 446298, 931161, 31385, 496951, 264724, 224916, 169684,
        ],
        [
          825594, 1677009, 1676628, 1523970, 943972, 97426, 69666, 1296457, 1679693, 1902996, 1844992, 1049289, 1252836,
          1319836, 953277, 2067538, 675367, 853655, 1826027, 65731, 901489, 577243, 466257, 369261,
        ],
        13549094,
      ],
    ] as const;
    for (const [capacity, weights, profits, most] of published) {
      const options = weights.map((weight, item) => [{ hours: weight, points: profits[item] as number }]);
      expect(solved(assignment(options, [{ hours: capacity }]))).toMatchObject({ points: most, proven: true });
    }
  });

  it.each([
    ["places bind and hours do not", 300, 7, 1, 0.002],
    ["both bind, people cover some", 40, 6, 0.4, 0.001],
    ["both bind, everybody covers all", 55, 10, 1, 0.005],
  ])("%s: soon found, and known to be near the best", (_, time, most, share, gap) => {
    const noise = (seed: number) => {
      const x = Math.sin(seed * 12.9898 + 78.233) * 43_758.5453;
      return x - Math.floor(x);
    };
    const options = Array.from({ length: 150 }, (_, partner) =>
      Array.from({ length: 6 }, (_, person) =>
        noise(9 * partner + person + 0.5) > share
          ? null
          : { points: 100 * noise(partner) + person / 10, hours: 2 + Math.floor(9 * noise(partner + 0.2)) },
      ),
    );
    const problem = assignment(options, Array(6).fill({ hours: time, most }));
    let steps = 0;
    const best = solved(problem, ({ bound, points }) => {
      steps += 1;
      return bound - points > gap * bound && steps < 200;
    });
    expect(best.bound - best.points).toBeLessThanOrEqual(gap * best.bound + 1e-6);
    expect(isPossible(problem, best.owners)).toBe(true);
  });

  it("can be stopped, and says then that it is not proven", () => {
    const options = Array.from({ length: 60 }, (_, partner) =>
      Array.from({ length: 4 }, (_, person) => ({
        points: 20 + ((partner * 7919 + person * 31) % 61),
        hours: 2 + ((partner * 104_729 + person * 17) % 9),
      })),
    );
    const problem = assignment(options, [{ hours: 31 }, { hours: 23 }, { hours: 40 }, { hours: 17 }]);
    const stopped = solved(problem, () => false);
    expect(stopped.proven).toBe(false);
    expect(stopped.bound).toBeGreaterThan(stopped.points);
    expect(isPossible(problem, stopped.owners)).toBe(true);
    expect(stopped.points).toBeGreaterThanOrEqual(pointsOf(problem, greedyOwners(problem)) - 1e-9);
    const whole = solved(problem, undefined, stopped.owners);
    expect(whole.proven).toBe(true);
    expect(whole.points).toBeLessThanOrEqual(stopped.bound);
  });

  it("is empty where nobody may, can or needs to", () => {
    expect(solved(assignment([], [{ hours: 8 }]))).toMatchObject({ points: 0, bound: 0, proven: true });
    expect(solved(assignment([[null]], [{ hours: 8 }]))).toMatchObject({ points: 0, proven: true });
    expect(solved(assignment([[{ points: 5, hours: 8.01 }]], [{ hours: 8 }]))).toMatchObject({
      points: 0,
      proven: true,
    });
    expect(solved(assignment([[{ points: 5, hours: 8 }]], [{ hours: 8, most: 0 }])).points).toBe(0);
    expect(solved(assignment([[{ points: 5, hours: 0 }]], [{ hours: 0 }])).points).toBe(5);
  });
});
