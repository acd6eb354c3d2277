import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/core/cells/source";
import { unitIn } from "../../../src/core/cells/unit";
import { locales } from "../../../src/core/model/locale";
import type { Decision, FaultCode, Refusal } from "../../../src/core/problem/column-facts";
import { enColumns } from "../../../src/core/problem/en-columns";
import { findingText } from "../../../src/core/problem/finding";

const place = (cell: string): Place => ({ sheet: "一覧", cell });
const places = [place("C3"), place("C7"), place("C9")];
const unit = unitIn("百万円") as NonNullable<ReturnType<typeof unitIn>>;

const decisions: readonly Decision[] = [
  { what: "unit", unit, from: "header", own: places },
  { what: "separators", notation: "comma", from: "cells", places },
  { what: "separators", notation: "point", from: "default", places },
  { what: "dayOrder", order: "dmy", from: "list", places },
  { what: "currency", currency: "USD", places },
  { what: "ranges", places },
  { what: "ticks", mark: "○", places },
  { what: "filledIsYes", places },
  ...(["zero", "notYet", "no", "missing"] as const).map((as) => ({ what: "blanks", as, places }) as const),
];
const refusals: readonly Refusal[] = [
  ...(["unit", "separators", "dayOrder", "currencies"] as const).map((why) => ({ why, places })),
  { why: "unreadable", read: 1, filled: 5, text: "数名", places: [place("C3")] },
  { why: "offered", text: "製品X", places: [place("C3")] },
];

describe.each(locales)("how columns are read, said in %s", (locale) => {
  it.each(decisions.map((decision) => [decision.what, decision] as const))(
    "%s names column and cells",
    (_, decision) => {
      const text = findingText({ code: "columnRead", column: "年商", decisions: [decision] }, locale);
      expect(text).toContain("年商");
      expect(text).toContain("C3");
      expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    },
  );

  it.each(refusals.map((refusal) => [refusal.why, refusal] as const))(
    "a column that waits for %s names the cells and what to do or what was seen",
    (_, refusal) => {
      const text = findingText({ code: "columnNotUsed", column: "年商", refusal }, locale);
      expect(text).toContain("C3");
      expect(text).toMatch(locale === "ja" ? /読み方: 年商|「数名」/ : /Reading: 年商|"数名"/);
      expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    },
  );

  it("one line for a column, whatever was decided", () => {
    const text = findingText({ code: "columnRead", column: "年商", decisions }, locale);
    expect(text.split("\n")).toHaveLength(1);
  });

  it.each(Object.keys(enColumns.faults) as FaultCode[])(
    "cells that are %s: grouped, with value and addresses",
    (why) => {
      const many = Array.from({ length: 14 }, (_, at) => place(`C${at + 2}`));
      const text = findingText(
        { code: "badCells", column: "年商", why, allowed: ["大手"], texts: ["数名", "多め"], places: many },
        locale,
      );
      expect(text).toContain("C2");
      expect(text).toContain("C11");
      expect(text).not.toContain("C12");
      expect(text).toMatch(locale === "ja" ? /ほか 4 件/ : /4 more/);
      expect(text).toMatch(/数名.*多め/);
    },
  );
});

it("a header's unit and the cells with their own read as one sentence", () => {
  const decision: Decision = { what: "unit", unit, from: "header", own: places };
  expect(findingText({ code: "columnRead", column: "年商", decisions: [decision] }, "en")).toBe(
    "年商: numbers without a unit are 百万円 (from the header); 3 cells with a unit of their own: C3, C7, C9",
  );
});
