/** Plans from small random sheets beside the one that trying every plan finds, with the rules of the contract written anew here. */
import { describe, expect, it } from "vitest";
import { planned, type Rows } from "./plan-of-cells";

const settings: Rows = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階", "", "項目", "値"],
  ["評価", "ポテンシャル", 1, "線形", 0, 100, "", "", "企業名列", "企業名"],
  ["実績点", "実績", 1, "線形", 0, 100, "", "", "ポテンシャルの境界", 50],
];
const names = ["佐藤", "鈴木", "高橋"];
const segments = {
  activate: [8, 1, true],
  grow: [4, 0.5, true],
  nurture: [2, 0.33, false],
  sustain: [2, 0.25, false],
} as const;

function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A profile row as an object, and what it means for each person: points and hours, or null where it may not be. */
function drawn(seed: number) {
  const random = randomOf(seed);
  const pick = <Value>(...values: readonly Value[]) => values[random(values.length)] as Value;
  const team = names.slice(0, 1 + random(3)).map((name) => ({
    name,
    hours: pick(0, 4, 8, 12.5, 20, 40),
    covers: pick("", "", "関東", "エリア=関西", "関東、関西"),
    most: pick<number | "">("", "", 1, 2),
  }));
  const partners = Array.from({ length: 3 + random(4) }, (_, at) => ({
    name: `社${at}`,
    // A little different each, so that no row is the sum of others: it would be read as a total.
    potential: pick<number | "">(20 + at / 7, 50, 50 + at / 9, 80 + at / 11, 95, ""),
    results: pick(0, 0, 10 + at / 13, 60, 100),
    area: pick("関東", "関西", "九州、関東"),
    owner: pick("", "", ...names, "田中"),
    pin: random(6) === 0 ? pick("テックタッチ", team[0]?.name ?? "") : "",
    excluded: random(5) === 0 ? pick(...names) : "",
    time: pick<number | "">("", "", 0.5, 3, 0),
    gain: pick<number | "">("", "", "", 30, 0),
    own: pick<number | "" | "×">("", "", "", 6, "×"),
  }));
  const profile: Rows = [
    ["企業名", "評価", "実績点", "エリア", "担当", "担当固定", "担当除外", "支援時間", "支援効果", "支援時間(佐藤)"],
    ...partners.map((each) => Object.values(each)),
  ];
  const people: Rows = [
    ["担当者", "月の時間", "対象", "上限社数"],
    ...team.map(({ name, hours, covers, most }) => [name, hours, covers, most]),
  ];
  return { team, partners, profile, people };
}

type Drawn = ReturnType<typeof drawn>;

/** What each person would bring for each partner; null: may not. */
function pairs({ team, partners }: Drawn) {
  return partners.map((partner) => {
    const { potential, results, area, owner, pin, excluded, time, gain, own } = partner;
    const isHigh = potential !== "" && potential >= 50;
    const segment =
      potential === "" ? null : isHigh ? (results > 0 ? "grow" : "activate") : results > 0 ? "sustain" : "nurture";
    return team.map(({ name, covers }) => {
      const [hours, weight, candidate] = segment === null ? [null, 0, false] : segments[segment];
      const isOwn = name === "佐藤" && own !== "" && own !== "×";
      const needs = isOwn ? Number(own) : time !== "" ? time : hours;
      const product = potential === "" ? null : ((potential * Math.max(20, 100 - results)) / 100) * weight;
      const worth = gain !== "" ? gain : product;
      const isPinned = pin === name;
      const kept = owner === name ? 10 : 0;
      const isKeptAway = excluded === name || (name === "佐藤" && own === "×");
      if (isPinned) return { points: (worth ?? 0) + kept, hours: needs, must: true, isKeptAway };
      const items = area.split("、");
      const isCovered = covers === "" || covers.split("、").some((item) => items.includes(item.replace("エリア=", "")));
      const may = pin === "" && !isKeptAway && isCovered && needs !== null && worth !== null && worth > 0;
      return may && (candidate || (gain !== "" && gain > 0))
        ? { points: worth + kept, hours: needs, must: false }
        : null;
    });
  });
}

/** Null where the pins do not fit. */
function bestByTrying(given: Drawn): number | null {
  const table = pairs(given);
  let best: number | null = null;
  const go = (at: number, points: number, left: readonly number[], places: readonly number[]): void => {
    const row = table[at];
    if (!row) {
      best = Math.max(best ?? 0, points);
      return;
    }
    if (!row.some((pair) => pair?.must)) go(at + 1, points, left, places);
    row.forEach((pair, person) => {
      if (!pair || (row.some((each) => each?.must) && !pair.must)) return;
      const [hours, place] = [(left[person] ?? 0) - (pair.hours ?? 0), (places[person] ?? 0) - 1];
      if (hours < -1e-9 || place < 0) return;
      const change = (all: readonly number[], to: number) => all.map((each, other) => (other === person ? to : each));
      go(at + 1, points + pair.points, change(left, hours), change(places, place));
    });
  };
  const most = given.team.map((person) => (person.most === "" ? Number.POSITIVE_INFINITY : person.most));
  go(
    0,
    0,
    given.team.map(({ hours }) => hours),
    most,
  );
  return best;
}

describe("a plan from sheets", () => {
  it("is the best that trying every plan finds, is called so, and is refused where its pins do not fit", () => {
    let [refused, solved] = [0, 0];
    for (let seed = 1; seed <= 150; seed += 1) {
      const given = drawn(seed);
      const table = pairs(given);
      const isRefused = table.some((row) => row.some((pair) => pair?.must && (pair.isKeptAway || pair.hours === null)));
      const best = isRefused ? null : bestByTrying(given);
      const { plan } = planned(given.profile, settings, given.people);
      const told = `seed ${seed}`;
      if (best === null) {
        expect(plan, told).toBeUndefined();
        refused += 1;
        continue;
      }
      expect(plan?.proven, told).toBe(true);
      expect(plan?.points, told).toBeCloseTo(best, 6);
      solved += 1;
    }
    expect(refused).toBeGreaterThan(8);
    expect(solved).toBeGreaterThan(80);
  });
});
