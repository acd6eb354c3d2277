import { describe, expect, it } from "vitest";
import { keyShare } from "../../../src/core/map/key-share";
import { apartShares, spreadFirst } from "../../../src/core/map/spread";

const keysOf = (count: number, kind: number) => Array.from({ length: count }, (_, at) => `${kind} 社${at}`);
const cases = Array.from({ length: 60 }, (_, kind) => ({
  keys: keysOf(1 + ((kind * 7) % 40), kind),
  gap: [0.02, 0.05, 0.11, 0.6][kind % 4] as number,
  standing: [0.31, 0.3, 0.8].slice(0, kind % 3),
}));

describe("partners of one point on a large map", () => {
  it("stand where their own key puts them, or at the nearest place where they hide nobody", () => {
    let moved = 0;
    for (const { keys, gap, standing } of cases) {
      const places = apartShares(keys, "results", gap, standing);
      keys.forEach((key, one) => {
        const place = places[one] as number;
        const own = keyShare(key, "results");
        const others = [...places.filter((_, at) => at !== one), ...standing];
        const isHiding = (at: number, apart: number) => others.some((other) => Math.abs(other - at) < apart - 1e-9);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        if (isHiding(place, gap)) return;
        if (place !== own) moved += 1;
        for (let off = 0; off < Math.abs(place - own) - 1e-9; off += 0.2 * gap) {
          for (const nearer of [own - off, own + off]) {
            expect(nearer < 0 || nearer > 1 || isHiding(nearer, gap + 2e-9)).toBe(true);
          }
        }
      });
    }
    expect(moved).toBeGreaterThan(100);
  });

  it("hide nobody where there is room, and each other as little as there is", () => {
    for (const { keys, gap, standing } of cases) {
      const places = [...apartShares(keys, "results", gap, standing)].sort((a, b) => a - b);
      const nearest = Math.min(...places.slice(1).map((place, at) => place - (places[at] as number)));
      // One takes its own room and may leave a useless rest beside it, on either side.
      if (2 * gap * (places.length + standing.length) < 1) expect(nearest).toBeGreaterThanOrEqual(gap - 1e-9);
      else if (0.7 * gap * (places.length + standing.length) < 1) expect(nearest).toBeGreaterThan(0.34 * gap);
    }
  });
});

describe("the first few of a band", () => {
  it("stand far from each other where they are near each other on the other axis, and no four on a slant", () => {
    for (let kind = 0; kind < 60; kind += 1) {
      const keys = keysOf(8 + (kind % 3), kind);
      const across = keys.map((key) => keyShare(key, "across"));
      const places = spreadFirst(keys, "potential", 0.08, across);
      const ascending = [...places].sort((a, b) => a - b);
      const ranks = [...keys.keys()]
        .sort((a, b) => (across[a] as number) - (across[b] as number))
        .map((one) => ascending.indexOf(places[one] as number));
      ranks.forEach((rank, at) => {
        for (const before of ranks.slice(Math.max(0, at - 2), at)) {
          expect(Math.abs(rank - before)).toBeGreaterThanOrEqual(2);
        }
      });
      const inRow = ranks.map((_, rank) => ranks.indexOf(rank));
      for (const row of [ranks, inRow]) {
        for (let at = 0; at + 4 <= row.length; at += 1) {
          const steps = [1, 2, 3].map((more) => (row[at + more] as number) - (row[at + more - 1] as number));
          expect(new Set(steps).size).toBeGreaterThan(1);
        }
      }
    }
  });
});
