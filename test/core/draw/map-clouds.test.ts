import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type Cloud, type CloudPartner, cloudEvaluation, readClouds } from "../../../src/bench/clouds";
import { drawMap, laidOutMap } from "../../../src/core/draw/map-svg";
import type { Evaluation } from "../../../src/core/evaluate/evaluation";
import { mapContent } from "../../../src/core/map/map-content";
import { pictureOf } from "../../../src/core/map/picture";
import type { Locale } from "../../../src/core/model/locale";
import { isHighPotential, isHighResults, type SegmentKey } from "../../../src/core/model/segment";
import { brokenPromises, type Expected, withoutForm } from "./broken-promises";
import { type DrawnMark, type DrawnPicture, drawnSvg } from "./drawn-svg";

const given = readClouds(await readFile("test/core/draw/map-clouds.json", "utf8"));

/** Numbers 0–1 that look drawn by lot and are the same in every run (mulberry32, public domain). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const places = [
  "Northgate",
  "Silverline",
  "Harbor",
  "Maple",
  "Redwood",
  "Atlas",
  "Beacon",
  "Cobalt",
  "Evergreen",
  "Foxglove",
];
const trades = ["Systems", "Trading", "Consulting", "Networks", "Data Services", "Software", "Industrial Automation"];
const forms = [" Inc.", ", Ltd.", " LLC", " GmbH", " Co., Ltd.", "", ""];

function englishName(lot: () => number): string {
  const one = (list: readonly string[]) => list[Math.floor(lot() * list.length)] as string;
  return `${one(places)} ${one(places)} ${one(trades)}${one(forms)}`;
}

const percent = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 100) / 100;

/** Partners whose scores and names are drawn by lot. */
function invented(
  count: number,
  seed: number,
  scores: (lot: () => number) => readonly [number, number],
): CloudPartner[] {
  const lot = lots(seed);
  return Array.from({ length: count }, (_, at): CloudPartner => {
    const [potential, results] = scores(lot);
    return [
      `${englishName(lot)} ${at + 1}`.replace(/^(.*?)( Inc\.|, Ltd\.| LLC| GmbH| Co\., Ltd\.)? (\d+)$/, "$1 $3$2"),
      percent(potential),
      percent(results),
    ];
  });
}

/** Names whose letters are not as many as their characters. */
const composed = ["Cafe\u0301 Zu\u0308rich", "か\u3099くしゅう🚀", "ﾊﾟｰﾄﾅｰ商事", "👩\u200d💻ﾃｯｸ", "oﬃce 🇯🇵"];

const at50 = { kind: "number", value: 50 } as const;
const anyResults = { kind: "any" } as const;

/** Mostly without results, as real lists are; some scores alike. */
const mostlyWithout = (lot: () => number): [number, number] => [
  Math.round(lot() * 20) * 5,
  lot() < 0.75 ? 0 : Math.round(lot() * 10) * 10,
];
const along = (lot: () => number): [number, number] => {
  const both = lot() * 100;
  return [both + (lot() - 0.5) * 12, both + (lot() - 0.5) * 12];
};

const own: readonly (readonly [name: string, cloud: Cloud])[] = [
  [
    "English, spread, 60",
    { partners: invented(60, 1, (lot) => [lot() * 100, lot() * 100]), potentialCut: at50, resultsCut: at50 },
  ],
  ["English, axes that go together, 200", { partners: invented(200, 2, along), potentialCut: at50, resultsCut: at50 }],
  [
    "mostly without results, 40",
    { partners: invented(40, 3, mostlyWithout), potentialCut: at50, resultsCut: anyResults },
  ],
  [
    "mostly without results, 200",
    { partners: invented(200, 4, mostlyWithout), potentialCut: at50, resultsCut: anyResults },
  ],
  [
    "four levels by two, 120",
    {
      partners: invented(120, 5, (lot) => [Math.floor(lot() * 4) * 33, Math.floor(lot() * 2) * 100]),
      potentialCut: at50,
      resultsCut: at50,
    },
  ],
  [
    "by the median, 90",
    { partners: invented(90, 6, along), potentialCut: { kind: "median" }, resultsCut: { kind: "median" } },
  ],
  ["one", { partners: invented(1, 7, () => [80, 0]), potentialCut: at50, resultsCut: anyResults }],
  [
    "marks upon letters and emoji, 60",
    {
      partners: invented(60, 11, (lot) => [lot() * 100, lot() * 100]).map(
        ([, ...scores], at): CloudPartner => [`${composed[at % composed.length]}${at}`, ...scores],
      ),
      potentialCut: at50,
      resultsCut: at50,
    },
  ],
  ["400 alike", { partners: invented(400, 9, () => [80, 0]), potentialCut: at50, resultsCut: anyResults }],
  ["five alike", { partners: invented(5, 8, () => [80, 0]), potentialCut: at50, resultsCut: anyResults }],
];

/** Each two of the first partners with the same scores, the others spread. */
const pairs: Cloud = {
  partners: invented(40, 10, (lot) => [lot() * 100, lot() * 100]).map(([name, ...scores], at, all): CloudPartner => {
    const [, ...twin] = all[at - (at % 2)] as CloudPartner;
    return [name, ...(at < 16 ? twin : scores)];
  }),
  potentialCut: at50,
  resultsCut: at50,
};

const sizes = [
  [268, 290],
  [568, 400],
  [900, 640],
  [1200, 800],
] as const;

function expectedOf({ partners }: Evaluation): Expected[] {
  return partners.flatMap(({ name, potential, results, segment, priority }) =>
    segment === null
      ? []
      : [
          {
            name,
            potential: potential ?? 0,
            results: results ?? 0,
            segment,
            priority: priority ?? 0,
            high: [isHighPotential(segment as SegmentKey), isHighResults(segment as SegmentKey)] as const,
          },
        ],
  );
}

function seen(cloud: Cloud, locale: Locale, width: number, height: number) {
  const evaluation = cloudEvaluation(cloud, locale);
  const map = laidOutMap(pictureOf(mapContent(evaluation, locale), width, height));
  return { map, picture: drawnSvg(map.svg), expected: expectedOf(evaluation) };
}

describe.each([...given, ...own])("the map of %s", (name, cloud) => {
  const locale = name.startsWith("English") ? "en" : "ja";
  it.each(sizes)("keeps its promises at %i×%i", (width, height) => {
    const { picture, expected, map } = seen(cloud, locale, width, height);
    expect(brokenPromises(picture, expected)).toEqual([]);
    const named = new Set(picture.names.map(({ partner }) => partner));
    expect(map.unnamed).toEqual(
      expected
        .map(({ priority }) => priority)
        .filter((one) => !named.has(one))
        .sort((a, b) => a - b),
    );
  });
});

describe("partners with the same scores on both axes", () => {
  it.each(sizes)("are seen as two at %i×%i, in a band", (width, height) => {
    const { picture, expected } = seen(pairs, "ja", width, height);
    expect(brokenPromises(picture, expected)).toEqual([]);
    const marks = new Map(picture.marks.map((mark) => [mark.partner, mark]));
    for (const one of expected) {
      const twin = expected.find(
        (other) => other !== one && other.potential === one.potential && other.results === one.results,
      );
      if (!twin) continue;
      const [a, b] = [marks.get(one.priority) as DrawnMark, marks.get(twin.priority) as DrawnMark];
      const apart = Math.hypot(a.left - b.left, a.top - b.top);
      expect(apart, `${one.priority} and ${twin.priority}`).toBeGreaterThan(0.35 * (a.right - a.left));
    }
  });
});

describe("many partners with few different scores", () => {
  it.each([
    [
      "mostly without results",
      200,
      (lot: () => number) => [Math.floor(lot() * 5) * 25, lot() < 0.7 ? 0 : Math.ceil(lot() * 10) * 10],
      anyResults,
    ],
    [
      "on four levels by four, one more than a small map has",
      151,
      (lot: () => number) => [Math.floor(lot() * 4) * 33, Math.floor(lot() * 4) * 33],
      at50,
    ],
  ] as const)("hide hardly one behind another of the same scores %s, at 900×640", (_, count, scores, resultsCut) => {
    const partners = invented(count, 12, (lot) => scores(lot) as [number, number]);
    const { picture, expected } = seen({ partners, potentialCut: at50, resultsCut }, "ja", 900, 640);
    expect(brokenPromises(picture, expected)).toEqual([]);
    const marks = new Map(picture.marks.map((mark) => [mark.partner, mark]));
    const hidden = expected.filter((one, at) =>
      expected.slice(0, at).some((other) => {
        if (other.potential !== one.potential || other.results !== one.results) return false;
        const [a, b] = [marks.get(one.priority) as DrawnMark, marks.get(other.priority) as DrawnMark];
        return Math.hypot(a.left - b.left, a.top - b.top) < 0.35 * (a.right - a.left);
      }),
    );
    expect(hidden.length).toBeLessThanOrEqual(5);
  });

  it.each([200, 260])("are seen each by an edge at least, %i on eleven levels by eleven, at 900×640", (count) => {
    const partners = invented(count, 7, (lot) => [Math.floor(lot() * 11) * 10, Math.floor(lot() * 11) * 10]);
    const { picture, expected } = seen({ partners, potentialCut: at50, resultsCut: at50 }, "ja", 900, 640);
    expect(brokenPromises(picture, expected)).toEqual([]);
    const hidden = picture.marks.filter((one, at) =>
      picture.marks.slice(0, at).some((other) => {
        const middle = ({ left, right }: DrawnMark) => (left + right) / 2;
        return Math.hypot(middle(one) - middle(other), one.top - other.top) < 0.15 * (one.right - one.left);
      }),
    );
    expect(hidden.length).toBeLessThanOrEqual(2);
  });

  it.each([2, 18, 23])("make no pattern of the first of them, list %i", (list) => {
    const partners = Array.from({ length: 170 }, (_, at): CloudPartner => {
      const [potential, results] = at < 12 ? [80, 80] : [70 - (at % 9), 70 - (at % 13)];
      return [`会社${list}の${at + 1}`, potential, results];
    });
    const { picture, expected } = seen({ partners, potentialCut: at50, resultsCut: at50 }, "ja", 568, 400);
    expect(brokenPromises(picture, expected)).toEqual([]);
  });
});

describe("the map in English", () => {
  it.each(["grid 200", "zero 200"])("keeps its promises for %s in a sidebar and on a page", (name) => {
    for (const [width, height] of [sizes[0], sizes[2]] as const) {
      const { picture, expected } = seen(given.get(name) as Cloud, "en", width, height);
      expect(brokenPromises(picture, expected)).toEqual([]);
    }
  });
});

describe("names", () => {
  it.each([...given].filter(([name]) => name.endsWith(" 60")))("are all there for %s at 900×640", (name, cloud) => {
    const { picture } = seen(cloud, "ja", 900, 640);
    expect(picture.names.length).toBeGreaterThanOrEqual(/diagonal|long/.test(name) ? 58 : 60);
    const forty = { ...cloud, partners: cloud.partners.slice(0, 40) };
    expect(seen(forty, "ja", 900, 640).picture.names.length).toBe(40);
  });

  it("are shown without legal forms, unless two would then be the same", () => {
    for (const [name, cloud] of given) {
      if (!name.startsWith("longja")) continue;
      const { picture, expected } = seen(cloud, "ja", 1200, 800);
      const full = new Map(expected.map((partner) => [partner.priority, partner.name]));
      const shorts = expected.map((partner) => withoutForm(partner.name));
      for (const { text, partner } of picture.names) {
        const short = withoutForm(full.get(partner as number) as string);
        expect(text).toBe(shorts.filter((one) => one === short).length > 1 ? full.get(partner as number) : short);
      }
    }
  });

  it("stand in the same places every time", () => {
    const content = mapContent(cloudEvaluation(given.get("clusters 200") as Cloud, "ja"), "ja");
    expect(drawMap(pictureOf(content, 900, 640))).toBe(drawMap(pictureOf(content, 900, 640)));
  });

  it("mostly stay where they are when one partner changes by five points", () => {
    const trials = [...given].flatMap(([kind, cloud]) => {
      if (kind.endsWith("500")) return [];
      const before = seen(cloud, "ja", 900, 640);
      const most = Math.max(2, 0.05 * before.picture.names.length);
      return Array.from({ length: 12 }, (_, trial) => {
        const at = Math.floor(((trial + 0.5) * cloud.partners.length) / 12);
        const change = (score: number | null) => percent((score ?? 0) + ((score ?? 0) > 95 || trial % 4 > 1 ? -5 : 5));
        const partners = cloud.partners.map((partner, index): CloudPartner => {
          const [one, potential, results] = partner;
          if (index !== at) return partner;
          const isResults = trial % 2 === 1 && cloud.resultsCut.kind === "number";
          return isResults ? [one, potential, change(results)] : [one, change(potential), results];
        });
        const after = seen({ ...cloud, partners }, "ja", 900, 640);
        return movedNames(before, after, cloud.partners[at]?.[0] as string).length <= most;
      });
    });
    expect(trials.filter((steady) => steady).length / trials.length).toBeGreaterThan(0.84);
  });
});

/** Names of others that stood somewhere before and stand more than 1 % of the width away from there now, or nowhere. */
function movedNames(
  before: { readonly picture: DrawnPicture; readonly expected: readonly Expected[] },
  after: { readonly picture: DrawnPicture; readonly expected: readonly Expected[] },
  changed: string,
): string[] {
  const byName = ({ picture, expected }: typeof before) => {
    const names = new Map(expected.map(({ priority, name }) => [priority, name]));
    return new Map(picture.names.map((text) => [names.get(text.partner as number) as string, text]));
  };
  const now = byName(after);
  return [...byName(before)].flatMap(([name, text]) => {
    if (name === changed) return [];
    const place = now.get(name);
    const away = place ? Math.hypot(place.left - text.left, place.top - text.top) : Number.POSITIVE_INFINITY;
    return away > 0.01 * before.picture.width ? [name] : [];
  });
}
