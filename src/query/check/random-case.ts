/** Random settings over random typed tables, a seed a case: what the core and the query are both asked. */
import type { Cell, Grid } from "../../core/cells/cell";
import { type Day, dateOfDay, dayText } from "../../core/cells/day";
import { unitIn } from "../../core/cells/unit";
import type { Axis } from "../../core/model/axis";
import type { ColumnChoice } from "../../core/model/column-choice";
import type { Criterion, Level } from "../../core/model/criterion";
import { type Cut, type CutKind, wordCuts } from "../../core/model/cut";
import { type Scale, scales, scaleTraits } from "../../core/model/scale";
import type { Settings } from "../../core/model/settings";
import { openChoice } from "../../core/settings/choice-text";
import { defaultOptions } from "../../core/settings/default-options";
import { defaultSegments } from "../../core/settings/default-segments";
import type { ColumnType, TypedTable, TypedValue } from "./typed-table";

export interface RandomCase {
  readonly seed: number;
  readonly settings: Settings;
  readonly table: TypedTable;
  /** For headers that BigQuery cannot have. */
  readonly columns: readonly string[];
  /** The same rows as a sheet holds them, in the order of the key. */
  readonly profile: Grid;
  readonly today: Day;
}

/** Whether texts may hold what only GoogleSQL folds. */
export type Letters = "any" | "plain";

export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain), from its published constants. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const today: Day = 20_780;

interface Column {
  readonly header: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly TypedValue[];
}

export function randomCase(seed: number, letters: Letters, mostRows = 60): RandomCase {
  const random = randomFrom(seed);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const one = <Item>(items: readonly Item[]): Item => items[whole(items.length - 1)] as Item;
  const chance = (share: number) => random() < share;
  const count = chance(0.2) ? 1 + whole(3) : 1 + whole(mostRows);
  const columns: Column[] = [];
  const criteria: Criterion[] = [];
  const readings: ColumnChoice[] = [];
  const folding = letters === "any";

  const numbers = (type: ColumnType): TypedValue[] => {
    const kind = one(["few", "many", "fractions", "negative"] as const);
    const noZero = chance(0.4);
    const gaps = one([0, 0.1, 0.5, 0.98]);
    return Array.from({ length: count }, () => {
      if (chance(gaps)) return type === "STRING" ? one([null, "", ...(folding ? ["　"] : [" "])]) : null;
      if (type === "STRING" && chance(0.05)) return one(["未定", "-", "N/A", "abc", "?", "調査中"]);
      const size =
        kind === "few"
          ? whole(4)
          : kind === "many"
            ? whole(5000)
            : kind === "fractions"
              ? whole(40) / 8
              : whole(30) - 10;
      const value = noZero && size === 0 ? 1 : type === "INT64" ? Math.round(size) : size;
      return type === "STRING" ? one([`${value}`, ` ${value} `]) : value;
    });
  };

  const texts = (words: readonly string[], odd: readonly string[]): TypedValue[] => {
    const gaps = one([0, 0.15, 0.5]);
    return Array.from({ length: count }, () => {
      if (chance(gaps)) return one([null, "", "未定", "－".normalize(folding ? "NFC" : "NFKC")]);
      if (chance(0.04)) return one(odd);
      return one(words);
    });
  };

  const lists = (items: readonly string[]): TypedValue[] =>
    Array.from({ length: count }, () => {
      if (chance(0.15)) return one([null, "", "不明"]);
      const chosen = items.filter(() => chance(0.4));
      return chosen.join(one(["、", ", ", "/", "・", ";", "\n", ...(folding ? ["，", "　／ "] : [])])) || "なにも";
    });

  const days = (type: ColumnType): TypedValue[] => {
    const gaps = one([0, 0.3, 0.95]);
    const ahead = chance(0.2) ? 60 : 0;
    return Array.from({ length: count }, () => {
      if (chance(gaps)) return type === "STRING" ? one([null, "", "-", "なし", "未定"]) : null;
      if (type === "STRING" && chance(0.04)) return one(["abc", "そのうち"]);
      return dayText(today + ahead - whole(900)).replaceAll("/", "-");
    });
  };

  /** Two different marks, so that no column is a tick list: that is read from the column as a whole. */
  const marks = (): TypedValue[] => {
    const yes = [
      "有",
      "はい",
      "○",
      "取扱あり",
      "済",
      "1",
      "yes",
      "対応済",
      "有(他社A)",
      ...(folding ? ["ＹＥＳ", "○（A社）"] : []),
    ];
    const no = ["無", "いいえ", "×", "取扱なし", "未", "0", "no", "未受講", ...(folding ? ["ＮＯ"] : [])];
    const values = texts([...yes, ...no], ["要検討", "予定あり", "有(予定)", "abc"]);
    const filled = values.filter(
      (value) => value !== null && value !== "" && value !== "未定" && value !== "－" && value !== "-",
    );
    if (new Set(filled).size > 1) return values;
    return values.map((_, at) => (at % 2 === 0 ? "有" : "無"));
  };

  const labels = ["大手", "中堅", "中小", "Tier 1", ...(folding ? ["ＡＢＣ", "Straße"] : ["ABC"])];
  const targets = ["製造", "小売", "金融", "IT", ...(folding ? ["ｻｰﾋﾞｽ"] : ["サービス"])];

  const add = (axis: Axis) => {
    const scale: Scale = one(scales);
    const number = columns.length + 1;
    const traits = scaleTraits[scale];
    const isNumber = traits.reads === "numbers";
    const header = isNumber
      ? one([`指標${number}`, `数${number}人`, `年商${number}(百万円)`, `研修修了${number}(%)`])
      : traits.reads === "days"
        ? one([`連絡日${number}番`, `最終連絡${number}番`])
        : `区分${number}番`;
    const type: ColumnType = isNumber
      ? one(["INT64", "FLOAT64", "STRING"] as const)
      : traits.reads === "days"
        ? one(["DATE", "STRING"] as const)
        : traits.reads === "yesNo"
          ? one(["STRING", "STRING", "BOOL", "INT64"] as const)
          : "STRING";
    const values = isNumber
      ? numbers(type)
      : traits.reads === "days"
        ? days(type)
        : traits.reads === "yesNo"
          ? type === "STRING"
            ? marks()
            : Array.from({ length: count }, (_, at) =>
                type === "BOOL" ? (at < 2 ? at === 0 : chance(0.5)) : at < 2 ? at : whole(1),
              )
          : traits.levels === "labels"
            ? texts(chance(0.7) ? labels : ["A", "B", "C", "D", "◎", "○", "△", "×", "B(仮)"], ["大", "その他"])
            : lists(targets);
    const usesDefault =
      traits.levels === "labels" && values.some((value) => value === "A" || value === "◎" || value === "×");
    const levels: Level[] =
      traits.levels === "labels" && !usesDefault
        ? labels.map((label) => ({
            label: folding && chance(0.5) ? label.normalize("NFKC") : label,
            points: whole(10) * 10,
          }))
        : traits.levels === "targets"
          ? chance(0.5)
            ? targets.slice(0, 1 + whole(3)).map((label) => ({ label, points: null }))
            : targets.slice(0, 1 + whole(3)).map((label) => ({ label, points: 10 + whole(60) }))
          : [];
    const [a, b] = [whole(30), 31 + whole(60)];
    const bounds =
      traits.bounds === "days"
        ? one([
            { low: null, high: null },
            { low: a, high: b * 5 },
          ])
        : traits.bounds === "values"
          ? one([
              { low: null, high: null },
              { low: a, high: b },
              { low: b, high: a },
              { low: null, high: b },
              { low: a, high: null },
            ])
          : { low: null, high: null };
    columns.push({ header, name: header.includes("(") ? `column_${number}` : header, type, values });
    criteria.push({ column: header, axis, weight: one([1, 1, 2, 3, 0.5, 0.3]), scale, ...bounds, levels });
    if (chance(0.2)) {
      const choice = {
        ...openChoice(header),
        blanks: one([null, "no", "missing"] as const),
        smallerIsBetter: isNumber && chance(0.3),
        unit: isNumber && !header.includes("%") && chance(0.3) ? (unitIn(one(["百万円", "千円", "%"])) ?? null) : null,
        words:
          type === "STRING" && chance(0.6)
            ? [{ text: one(["abc", "未定", "その他", "要検討"]), means: one(["yes", "no", "missing", 40] as const) }]
            : [],
      };
      if (choice.blanks !== null || choice.smallerIsBetter || choice.unit !== null || choice.words.length > 0)
        readings.push(choice);
    }
  };
  for (let at = 0; at <= whole(3); at += 1) add("potential");
  for (let at = 0; at <= whole(3); at += 1) add("results");

  const cut = (): Cut => {
    const cuts: Readonly<Record<CutKind, Cut>> = {
      number: { kind: "number", value: one([50, 33, 66.5]) },
      top: { kind: "top", percent: one([1, 10, 30, 33.3, 100]) },
      any: { kind: "any" },
      median: { kind: "median" },
      mean: { kind: "mean" },
      natural: { kind: "natural" },
    };
    return cuts[one<CutKind>(["number", ...wordCuts, "natural", "top"])];
  };
  const segments = defaultSegments("ja");
  const hasOverride = chance(0.4);
  if (hasOverride) {
    const names = ["重点育成", "grow", "Nurture", ...(folding ? ["ＳＵＳＴＡＩＮ"] : ["sustain"]), "どこか", "-", ""];
    const values = Array.from({ length: count }, () => (chance(0.7) ? null : one(names)));
    columns.push({ header: "手動補正", name: "手動補正", type: "STRING", values });
  }
  const settings: Settings = {
    ...defaultOptions,
    partnerColumn: "企業名",
    potentialCut: cut(),
    resultsCut: cut(),
    missing: one(["ignore", "ignore", "zero"] as const),
    asOf: today,
    overrideColumn: hasOverride ? "手動補正" : null,
    readings,
    rows: chance(0.1) ? [{ name: folding ? "東都システム１号店" : "東都システム1号店", as: "skip" }] : [],
    criteria,
    segments: chance(0.3) ? { ...segments, grow: { ...segments.grow, name: "Grow's \\ `x`", priority: 1 } } : segments,
    locale: "ja",
  };
  const partners = Array.from({ length: count }, (_, at) => (chance(0.04) ? "東都システム" : `東都システム${at}号店`));
  const keys = Array.from({ length: count }, (_, at) => at + 1);
  const all: Column[] = [
    { header: "コード", name: "code", type: "INT64", values: keys },
    { header: "企業名", name: "企業名", type: "STRING", values: partners },
    ...columns,
  ];
  const order = keys.map((key) => [random(), key - 1] as const).sort((x, y) => x[0] - y[0]);
  return {
    seed,
    settings,
    today,
    columns: all
      .filter(({ header, name }) => header !== name && header !== "コード")
      .map(({ header, name }) => `${header}=${name}`),
    table: {
      name: "project-1.data.partners",
      columns: all.map(({ name, type }) => ({ name, type })),
      rows: order.map(([, at]) => all.map(({ values }) => values[at] ?? null)),
    },
    profile: [
      all.map(({ header }) => header),
      ...keys.map((_, at) => all.map(({ values, type }) => cellOf(values[at] ?? null, type))),
    ],
  };
}

const cellOf = (value: TypedValue, type: ColumnType): Cell => {
  if (value === null) return "";
  return type === "DATE" ? dateOfDay(Math.round(Date.parse(`${value}T00:00:00Z`) / 86_400_000)) : value;
};
