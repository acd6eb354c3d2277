/** A million partners in DuckDB: the query made from the settings beside one written by hand, row by row. */
import type { Criterion } from "../../core/model/criterion";
import type { Settings } from "../../core/model/settings";
import { defaultOptions } from "../../core/settings/default-options";
import { defaultSegments } from "../../core/settings/default-segments";
import { mapQuery } from "../../core/sql/map-query";
import { type DuckDb, inDuckDb } from "./duckdb";

/** As of the settings below. */
const asOf = 20_780;

/** Ten columns of every kind, made from the row's number alone. */
const table = (rows: number) => `CREATE OR REPLACE TABLE "data.partners" AS
  WITH made AS (SELECT i, hash(i) AS h FROM range(${rows}) AS made(i))
  SELECT i AS code, 'パートナー' || i AS name,
    CASE WHEN h % 11 = 0 THEN NULL ELSE (h >> 3) % 80 END AS reps,
    CASE WHEN h % 13 = 0 THEN NULL ELSE ((h >> 5) % 1000000) / 8 END AS revenue,
    CASE WHEN h % 7 = 0 THEN NULL ELSE (h >> 7) % 400 END AS visits,
    CASE (h >> 9) % 5 WHEN 0 THEN NULL WHEN 1 THEN '有' WHEN 2 THEN '無' WHEN 3 THEN 'はい' ELSE 'いいえ' END AS competing,
    CASE (h >> 11) % 4 WHEN 0 THEN NULL WHEN 1 THEN '○' ELSE '×' END AS trained,
    CASE (h >> 13) % 4 WHEN 0 THEN '大手' WHEN 1 THEN '中堅' WHEN 2 THEN '中小' ELSE NULL END AS size,
    CASE (h >> 15) % 4 WHEN 0 THEN '製造、小売' WHEN 1 THEN '小売' WHEN 2 THEN '金融、製造' ELSE NULL END AS industries,
    CASE WHEN h % 3 = 0 THEN NULL ELSE DATE '2026-11-23' - CAST((h >> 17) % 700 AS INTEGER) END AS contacted,
    CASE WHEN h % 17 < 9 THEN 0 ELSE (h >> 19) % 40 END AS orders,
    CASE WHEN h % 17 < 9 THEN NULL ELSE DATE '2026-11-23' - CAST((h >> 21) % 700 AS INTEGER) END AS last_order
  FROM made`;

const criterion = (column: string, rest: Partial<Criterion>): Criterion => ({
  column,
  axis: "potential",
  weight: 1,
  scale: "linear",
  low: null,
  high: null,
  levels: [],
  ...rest,
});

const settings: Settings = {
  ...defaultOptions,
  partnerColumn: "name",
  asOf,
  criteria: [
    criterion("reps", { weight: 2, low: 0, high: 50 }),
    criterion("revenue", { weight: 2, scale: "log" }),
    criterion("visits", { scale: "rank" }),
    criterion("competing", { weight: 3, scale: "yesno" }),
    criterion("trained", { scale: "yesno" }),
    criterion("size", {
      scale: "levels",
      levels: [
        { label: "大手", points: 100 },
        { label: "中堅", points: 60 },
        { label: "中小", points: 30 },
      ],
    }),
    criterion("industries", {
      scale: "match",
      levels: [
        { label: "製造", points: 60 },
        { label: "小売", points: 40 },
      ],
    }),
    criterion("contacted", { scale: "recency" }),
    criterion("orders", { axis: "results", weight: 2 }),
    criterion("last_order", { axis: "results", scale: "recency" }),
  ],
  segments: defaultSegments("ja"),
  locale: "ja",
};

/** What somebody who knows this one table would write. */
const byHand = `CREATE OR REPLACE TABLE by_hand AS
  WITH most AS (SELECT ln(1 + max(revenue)) AS revenue, max(orders) AS orders, count(visits) AS visits FROM "data.partners"),
  points AS (
    SELECT code,
      CASE WHEN reps > 50 THEN 100 ELSE reps * 2.0::DOUBLE END AS a,
      100 * ln(1 + partners.revenue) / most.revenue AS b,
      CASE WHEN partners.visits IS NULL THEN NULL ELSE 100 * ((rank() OVER w + count(*) OVER w) / 2 - 1) / (most.visits - 1) END AS c,
      CASE WHEN competing IN ('有', 'はい') THEN 100 WHEN competing IN ('無', 'いいえ') THEN 0 END AS d,
      CASE trained WHEN '○' THEN 100 WHEN '×' THEN 0 END AS e,
      CASE size WHEN '大手' THEN 100 WHEN '中堅' THEN 60 WHEN '中小' THEN 30 END AS f,
      CASE industries WHEN '製造、小売' THEN 100 WHEN '小売' THEN 40 WHEN '金融、製造' THEN 60 END AS g,
      CASE WHEN contacted < DATE '2025-11-23' THEN 0 ELSE 100 * (365 - (DATE '2026-11-23' - contacted)) / 365 END AS h,
      100 * partners.orders / most.orders AS y,
      CASE WHEN last_order IS NULL OR last_order < DATE '2025-11-23' THEN 0
        ELSE 100 * (365 - (DATE '2026-11-23' - last_order)) / 365 END AS z,
      partners.orders > 0 OR last_order IS NOT NULL AS high
    FROM "data.partners" AS partners, most
    WINDOW w AS (PARTITION BY partners.visits IS NULL ORDER BY partners.visits)
  ),
  scores AS (
    SELECT code, high AS y_high,
      round((2 * coalesce(a, 0) + 2 * coalesce(b, 0) + coalesce(c, 0) + 3 * coalesce(d, 0) + coalesce(e, 0) + coalesce(f, 0)
        + coalesce(g, 0) + coalesce(h, 0)) / nullif(CASE WHEN a IS NULL THEN 0 ELSE 2 END + CASE WHEN b IS NULL THEN 0 ELSE 2 END
        + CASE WHEN c IS NULL THEN 0 ELSE 1 END + CASE WHEN d IS NULL THEN 0 ELSE 3 END + CASE WHEN e IS NULL THEN 0 ELSE 1 END
        + CASE WHEN f IS NULL THEN 0 ELSE 1 END + CASE WHEN g IS NULL THEN 0 ELSE 1 END + CASE WHEN h IS NULL THEN 0 ELSE 1 END, 0), 9) AS x,
      round((2 * y + z) / 3, 9) AS y
    FROM points
  )
  SELECT code, x, y, CASE WHEN x IS NULL THEN NULL WHEN x >= 50 THEN CASE WHEN y_high THEN 'grow' ELSE 'activate' END
      WHEN y_high THEN 'sustain' ELSE 'nurture' END AS segment,
    CASE WHEN x IS NULL THEN NULL ELSE row_number() OVER (ORDER BY CASE WHEN x IS NULL THEN 5 WHEN x >= 50 THEN CASE WHEN y_high THEN 2 ELSE 1 END
      WHEN y_high THEN 4 ELSE 3 END, x DESC, y, code) END AS priority
  FROM scores`;

const difference = `SELECT count(*) AS partners,
    count(*) FILTER (WHERE ours.segment_key IS DISTINCT FROM hand.segment) AS segments,
    count(*) FILTER (WHERE ours.priority IS DISTINCT FROM hand.priority) AS priorities,
    count(*) FILTER (WHERE (ours.potential IS NULL) <> (hand.x IS NULL) OR abs(ours.potential - hand.x) > 1e-9 OR abs(ours.results - hand.y) > 1e-9) AS scores
  FROM ours FULL JOIN by_hand AS hand ON ours.key = hand.code`;

export interface MillionResult {
  readonly partners: number;
  /** Rows in which the two queries differ. */
  readonly segments: number;
  readonly priorities: number;
  readonly scores: number;
  /** Processor time in seconds. */
  readonly ours: number;
  readonly hand: number;
}

export async function compareMillion(database: DuckDb, rows: number): Promise<MillionResult> {
  await database.run(table(rows));
  const query = mapQuery(settings, {
    table: "data.partners",
    key: "code",
    columns: [],
    into: null,
    timeZone: "Asia/Tokyo",
    day: asOf,
    version: "0",
  });
  if (!query.ok) throw new Error(query.problems[0]?.code);
  const translated = await inDuckDb(query.value);
  const makeOurs = `CREATE OR REPLACE TABLE ours AS ${translated}`;
  // The first to run pays for the memory of both: each runs twice, and its better time counts.
  const hand = [await seconds(() => database.run(byHand))];
  const ours = [await seconds(() => database.run(makeOurs))];
  hand.push(await seconds(() => database.run(byHand)));
  ours.push(await seconds(() => database.run(makeOurs)));
  const [found] = await database.rows(difference);
  const count = (name: string) => Number(found?.[name]);
  return {
    partners: count("partners"),
    segments: count("segments"),
    priorities: count("priorities"),
    scores: count("scores"),
    ours: Math.min(...ours),
    hand: Math.min(...hand),
  };
}

/** What this process takes of its processors: others on the machine do not count. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
