import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/core/model/locale";
import type { Settings } from "../../../src/core/model/settings";
import { queryProblemText } from "../../../src/core/problem/query-problem";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { mapQuery } from "../../../src/core/sql/map-query";
import type { QueryRequest } from "../../../src/core/sql/query-request";

const criterion = { axis: "potential", weight: 1, scale: "linear", low: null, high: null, levels: [] } as const;
const settings: Settings = {
  ...defaultOptions,
  partnerColumn: "企業名",
  criteria: [
    { ...criterion, column: "営業人数" },
    { ...criterion, column: "受注件数", axis: "results" },
  ],
  segments: defaultSegments("ja"),
  locale: "ja",
};
const request: QueryRequest = {
  table: "p.d.t",
  key: "コード",
  columns: [],
  into: null,
  timeZone: "Asia/Tokyo",
  day: 20_780,
  version: "1.2.3",
};

function queryOf(own: Partial<Settings>, asked: Partial<QueryRequest> = {}): string {
  const query = mapQuery({ ...settings, ...own }, { ...request, ...asked });
  if (!query.ok) throw new Error(query.problems.map((problem) => queryProblemText(problem, "ja")).join("\n"));
  return query.value;
}

function refusals(own: Partial<Settings>, asked: Partial<QueryRequest>, locale: Locale = "ja"): string[] {
  const query = mapQuery({ ...settings, ...own }, { ...request, ...asked });
  return query.ok ? [] : query.problems.map((problem) => queryProblemText(problem, locale));
}

describe("the query of a map", () => {
  it("begins with a comment in which no text of the settings stands", () => {
    const hostile = "営業\n人数'; DROP";
    const query = queryOf(
      { criteria: [{ ...criterion, column: hostile }, ...settings.criteria.slice(1)] },
      { columns: [`${hostile}=reps`] },
    );
    const comment = query.split("\n").filter((line) => line.startsWith("--"));
    expect(comment[0]).toBe("-- Partner Segment Map 1.2.3、2026/11/23 作成。");
    expect(query.startsWith(comment.join("\n"))).toBe(true);
    expect(comment.join("")).not.toContain("DROP");
  });

  it("names every column of the table once, in the first step, the table as one path", () => {
    const query = queryOf({ criteria: [...settings.criteria, { ...criterion, column: "営業人数", scale: "rank" }] });
    expect(query.match(/`営業人数`/g)).toHaveLength(1);
    expect(query.match(/`p\.d\.t`/g)).toHaveLength(1);
    expect(query.indexOf("`営業人数`")).toBeLessThan(query.indexOf("named AS"));
  });

  it("calls columns as the table does, also where the header has the dividing sign", () => {
    const query = queryOf(
      {
        criteria: [
          { ...criterion, column: "年商(百万円)" },
          { ...criterion, column: "a=b;", axis: "results" },
        ],
      },
      { columns: ["年商(百万円)=revenue", "a=b;=won = all"] },
    );
    expect(query).toContain("`revenue` AS c1");
    expect(query).toContain("`won = all` AS c2");
  });

  it("leaves out what has no weight", () => {
    expect(
      queryOf({ criteria: [...settings.criteria, { ...criterion, column: "備考(長い)", weight: 0 }] }),
    ).not.toContain("備考");
  });

  it("counts days to the As of, or to today where the vendor is", () => {
    const recency = [{ ...criterion, column: "最終連絡", scale: "recency" as const }, ...settings.criteria];
    expect(queryOf({ criteria: recency, asOf: 20_780 })).toContain("DATE_DIFF(DATE '2026-11-23', d1, DAY)");
    expect(queryOf({ criteria: recency })).toContain("DATE_DIFF(CURRENT_DATE('Asia/Tokyo'), d1, DAY)");
  });

  it("orders its rows, or makes a table, which has no order", () => {
    expect(queryOf({})).toMatch(/ORDER BY priority IS NULL, priority, `key`\n$/);
    const made = queryOf({}, { into: "p.d.map" });
    expect(made).toMatch(/\nCREATE OR REPLACE TABLE `p\.d\.map` AS\nWITH\n/);
    expect(made).toMatch(/FROM ordered\n$/);
  });

  it("reads an override only where the settings name its column", () => {
    expect(queryOf({})).not.toContain("override_text");
    expect(queryOf({ overrideColumn: "手動補正" })).toContain("`手動補正` AS override");
  });

  it("leaves out the rows that the settings leave out", () => {
    expect(queryOf({ rows: [{ name: "ＴＥＳＴ社", as: "skip" }] })).toContain("WHEN 'test社' THEN FALSE");
  });

  it("speaks English for English settings", () => {
    const query = queryOf({ locale: "en" });
    expect(query).toContain("-- Partner Segment Map 1.2.3, made 2026/11/23.");
    expect(query).toContain("'Needs data'");
    expect(query).toContain(' filled cells of the column "営業人数" only ');
  });
});

describe("a query is refused", () => {
  const bracketed = { criteria: [{ ...criterion, column: "年商(百万円)" }, ...settings.criteria.slice(1)] };

  it("for a header that BigQuery cannot have, with the option that maps it", () => {
    expect(refusals(bracketed, {})).toEqual([
      'BigQueryでは「年商(百万円)」という列名は使えません。--column "年商(百万円)=列名" で指定してください。',
    ]);
    expect(refusals(bracketed, {}, "en")[0]).toMatch(
      /^BigQuery cannot have a column named "年商\(百万円\)". Map it with --column/,
    );
  });

  it.each<[Partial<QueryRequest>, RegExp, RegExp]>([
    [{ table: "" }, /^--table は プロジェクト/, /^--table is project\.dataset\.table/],
    [{ table: "p.d.t*" }, /「p\.d\.t\*」ではなく/, /not "p\.d\.t\*"/],
    [{ table: "p.d.`t" }, /^--table/, /^--table/],
    [{ into: "t" }, /^--into は/, /^--into is/],
    [{ into: "d.t" }, /読むテーブルと同じ/, /is the table that is read/],
    [{ key: "" }, /^--key に、行ごとに異なる列/, /^Name a column as --key/],
    [{ key: "a`b" }, /「a`b」という列名/, /"a`b" \(--key\)/],
    [{ columns: ["営業人員=reps"] }, /「営業人数」のことですか/, /Did you mean "営業人数"/],
    [{ columns: ["zzz=reps"] }, /使われているのは「企業名」「営業人数」「受注件数」/, /They use "企業名", "営業人数"/],
    [{ columns: ["営業人数"] }, /"見出し=列名" の形/, /is "header=column"/],
    [{ columns: ["営業人数=a(b)"] }, /「a\(b\)」という列名/, /named "a\(b\)"/],
    [{ columns: ["営業人数=a", "営業人数=b"] }, /2 回指定/, /twice/],
  ])("for %j", (asked, ja, en) => {
    const said = refusals({}, asked);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(ja);
    expect(refusals({}, asked, "en")[0]).toMatch(en);
  });

  it("where nobody says which column names the partner", () => {
    expect(refusals({ partnerColumn: null }, {})[0]).toMatch(/「企業名列」に列名を入れてください/);
  });

  it("with everything that is wrong at once", () => {
    expect(refusals(bracketed, { table: "t", key: "" })).toHaveLength(3);
  });
});
