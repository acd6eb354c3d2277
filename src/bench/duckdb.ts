/** The same scores, segments and order in DuckDB, on one thread: by the query that the settings become, and by one written by hand. */
import type { Settings } from "../core/model/settings";
import { mapQuery } from "../core/sql/map-query";
import { DuckDb, inDuckDb } from "../query/check/duckdb";

export interface QueryTimes {
  /** The query made from the settings, in milliseconds. */
  readonly ours: number;
  /** What somebody who knows this one table would write. */
  readonly hand: number;
}

const tableName = '"data.partners"';

/** The same numbers as in the profile; the row's number is the key. */
const table = (partners: number, { criteria }: Settings) => `CREATE OR REPLACE TABLE ${tableName} AS
  SELECT i AS code, 'パートナー' || i AS "企業名",
    ${criteria.map(({ column }, at) => `(i * 7919 + ${at * 104_729}) % 100 AS "${column}"`).join(", ")}
  FROM range(${partners}) AS made(i)`;

function byHand({ criteria, segments }: Settings): string {
  const points = (axis: string) =>
    criteria
      .map(({ column, axis: own, weight }, at) =>
        own === axis ? `${weight}e0 * 100 * ("${column}" - l${at}) / (h${at} - l${at})` : null,
      )
      .filter((part) => part !== null)
      .join(" + ");
  const weight = (axis: string) => criteria.reduce((sum, each) => (each.axis === axis ? sum + each.weight : sum), 0);
  const any = criteria.flatMap(({ axis, column }) => (axis === "results" ? [`"${column}" > 0`] : [])).join(" OR ");
  const { activate, grow, nurture, sustain } = segments;
  return `CREATE OR REPLACE TABLE by_hand AS
    WITH bounds AS (
      SELECT ${criteria.map(({ column }, at) => `least(0, min("${column}")) AS l${at}, max("${column}") AS h${at}`).join(", ")}
      FROM ${tableName}
    ),
    scores AS (
      SELECT code, "企業名" AS name, round((${points("potential")}) / ${weight("potential")}, 9) AS x,
        round((${points("results")}) / ${weight("results")}, 9) AS y, (${any}) AS sells
      FROM ${tableName}, bounds
    ),
    placed AS (
      SELECT code, name, x, y, CASE WHEN x >= 50 THEN CASE WHEN sells THEN 'grow' ELSE 'activate' END
        WHEN sells THEN 'sustain' ELSE 'nurture' END AS segment FROM scores
    )
    SELECT code, name, x, y, segment, row_number() OVER (ORDER BY CASE segment WHEN 'activate' THEN ${activate.priority}
      WHEN 'grow' THEN ${grow.priority} WHEN 'nurture' THEN ${nurture.priority} ELSE ${sustain.priority} END, x DESC, y, code) AS priority
    FROM placed`;
}

const differences = `SELECT count(*) AS found FROM ours FULL JOIN by_hand AS hand ON ours.key = hand.code
  WHERE ours.segment_key IS DISTINCT FROM hand.segment OR ours.priority IS DISTINCT FROM hand.priority`;

/** Throws where the two do not give the same segment and priority in every row. */
export async function queryTimes(partners: number, settings: Settings): Promise<QueryTimes> {
  const database = await DuckDb.start();
  await database.run(table(partners, settings));
  const query = mapQuery(settings, {
    table: "data.partners",
    key: "code",
    columns: [],
    into: null,
    timeZone: "Asia/Tokyo",
    day: 0,
    version: "0",
  });
  if (!query.ok) throw new Error(query.problems[0]?.code);
  const ours = `CREATE OR REPLACE TABLE ours AS ${await inDuckDb(query.value)}`;
  const hand = byHand(settings);
  // By turns: the first to run pays for the memory of both.
  const times = { ours: Number.POSITIVE_INFINITY, hand: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 3; run += 1) {
    times.hand = Math.min(times.hand, await milliseconds(() => database.run(hand)));
    times.ours = Math.min(times.ours, await milliseconds(() => database.run(ours)));
  }
  const [found] = await database.rows(differences);
  if (found?.found !== 0) throw new Error(`The queries differ in ${found?.found} of ${partners} rows.`);
  return times;
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
