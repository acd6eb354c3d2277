import { describe, expect, it } from "vitest";
import { receivedGrid } from "../../../../src/core/cells/sent";
import { sheetSource } from "../../../../src/core/cells/source";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import { segmentKeys } from "../../../../src/core/model/segment";
import { profileTemplate } from "../../../../src/core/sheets/template/template";

describe.each([
  [
    "ja",
    {
      potential: [
        "営業人数",
        "稼働営業人数",
        "認定取得者数",
        "競合商材の取り扱い",
        "キーマンとの関係",
        "顧客接点数",
        "研修参加(回)",
        "最終接触日",
      ],
      results: ["受注件数", "受注金額", "最終受注日"],
      listed: ["主要顧客の業種", "商談数", "提案数", "解約率"],
    },
  ],
  [
    "en",
    {
      potential: [
        "Sales reps",
        "Active sales reps",
        "Certified people",
        "Sells competing product",
        "Relationship with key person",
        "Target customers",
        "Training attended",
        "Last contact date",
      ],
      results: ["Orders", "Order amount", "Last order date"],
      listed: ["Customer industry", "Opportunities", "Proposals", "Churn rate"],
    },
  ],
] as const)("the template (%s)", (locale, { potential, results, listed }) => {
  const template = profileTemplate(locale);
  const outcome = evaluate({
    profile: sheetSource(receivedGrid(template.rows), template.name),
    settings: null,
    today: 20_800,
    locale,
    headerFirst: false,
  });

  it("is read as its notes say", () => {
    if (!outcome.ok) throw new Error("The template must evaluate.");
    const { criteria } = outcome.value.settings;
    const columns = (axis: string) =>
      criteria.filter((each) => each.axis === axis && each.weight > 0).map(({ column }) => column);
    expect(columns("potential")).toEqual(potential);
    expect(columns("results")).toEqual(results);
    expect(criteria.filter(({ weight }) => weight === 0).map(({ column }) => column)).toEqual(listed);
    expect(outcome.value.problems).toEqual([]);
  });

  it("has examples in every quadrant, and a note, a width and a format for every column", () => {
    if (!outcome.ok) throw new Error("The template must evaluate.");
    expect(outcome.value.partners.map(({ segment }) => segment).sort()).toEqual([...segmentKeys].sort());
    const columns = template.rows[0]?.length ?? 0;
    for (const each of [template.notes, template.widths, template.formats]) expect(each).toHaveLength(columns);
    expect(template.notes.every((note) => note.length > 10)).toBe(true);
  });
});
