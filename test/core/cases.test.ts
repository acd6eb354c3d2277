/** The public cases of reading: each file comes out as test/cases/expected.json says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/core/cells/day";
import { sheetSource } from "../../src/core/cells/source";
import { evaluate } from "../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../src/core/evaluate/evaluation";
import type { Locale } from "../../src/core/model/locale";
import { findingText } from "../../src/core/problem/finding";
import type { Outcome } from "../../src/core/problem/problem";
import { problemText } from "../../src/core/problem/problem";
import { readTable } from "../../src/files/read-table";

interface Case {
  readonly family: string;
  readonly shows: string;
  readonly locale: Locale;
  readonly partners?: readonly string[];
  readonly skipped?: Readonly<Record<string, string>>;
  readonly criteria?: Readonly<Record<string, { readonly axis: string; readonly direction: string }>>;
  readonly unused?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly segments?: Readonly<Record<string, string>>;
  readonly told?: readonly { readonly about: string; readonly at: readonly string[] }[];
  readonly asks?: string;
  readonly asksAbout?: readonly string[];
  readonly mayAsk?: boolean;
  readonly saysOneOf?: readonly string[];
}

const folder = "test/cases";
const cases = JSON.parse(await readFile(join(folder, "expected.json"), "utf8")) as Readonly<Record<string, Case>>;

async function outcomeOf(file: string, { locale }: Case): Promise<Outcome<Evaluation>> {
  const cells = await readTable(join(folder, file), locale);
  return evaluate({
    profile: sheetSource(cells, "一覧"),
    settings: null,
    today: dayOf(new Date()),
    locale,
    headerFirst: false,
  });
}

const noticesOf = ({ notices, problems }: Evaluation, locale: Locale) =>
  [...notices, ...problems].map((finding) => findingText(finding, locale));

describe.each(Object.entries(cases))("%s", (file, expected) => {
  const { locale } = expected;
  if (expected.asks !== undefined || expected.mayAsk) {
    it(`${expected.shows}: asked for`, async () => {
      const outcome = await outcomeOf(file, expected);
      if (outcome.ok && expected.mayAsk) return;
      expect(outcome.ok).toBe(false);
      const said = outcome.ok ? "" : outcome.problems.map((problem) => problemText(problem, locale)).join("\n");
      if (!outcome.ok && expected.asks) {
        expect(outcome.problems.map((problem) => ("axis" in problem ? problem.axis : ""))).toEqual([expected.asks]);
      }
      for (const column of expected.asksAbout ?? []) expect(said).toContain(column);
      if (expected.saysOneOf) expect(expected.saysOneOf.filter((word) => said.includes(word))).not.toEqual([]);
    });
    return;
  }
  it(expected.shows, async () => {
    const outcome = await outcomeOf(file, expected);
    if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemText(problem, locale)).join("\n"));
    const evaluation = outcome.value;
    const { profile, settings, partners } = evaluation;
    expect(partners.map(({ name }) => name).sort()).toEqual([...(expected.partners ?? [])].sort());
    if (expected.skipped) {
      const leftOut = Object.fromEntries(profile.leftOut.map(({ row, reason }) => [String(row + 1), reason]));
      expect(leftOut).toMatchObject(expected.skipped);
    }
    const counting = settings.criteria.filter(({ weight }) => weight > 0);
    if (expected.criteria) {
      expect(
        Object.fromEntries(
          counting.map(({ column, axis, low, high }) => [
            column,
            { axis, direction: low !== null && high !== null && low > high ? "down" : "up" },
          ]),
        ),
      ).toEqual(expected.criteria);
    }
    for (const column of Object.keys(expected.unused ?? {})) {
      expect(counting.map((criterion) => criterion.column)).not.toContain(column);
    }
    const notices = noticesOf(evaluation, locale);
    for (const [column, why] of Object.entries(expected.unused ?? {})) {
      if (["id", "name", "step"].includes(why)) continue;
      expect(notices.filter((notice) => notice.includes(column))).not.toEqual([]);
    }
    for (const { about, at } of expected.told ?? []) {
      expect(
        notices.filter((notice) => at.some((each) => notice.includes(each))),
        `${about} ${at.join(" ")} in:\n${notices.join("\n")}`,
      ).not.toEqual([]);
    }
    const segments = new Map(partners.map(({ name, segment }) => [name, segment ?? "needs-data"]));
    for (const [name, segment] of Object.entries(expected.segments ?? {})) {
      expect(`${name}: ${segments.get(name)}`).toBe(`${name}: ${segment}`);
    }
    for (const [cell, value] of Object.entries(expected.values ?? {})) {
      if (value !== "bad") continue;
      expect(
        notices.filter((notice) => notice.includes(cell)),
        `${cell} is told`,
      ).not.toEqual([]);
    }
  });
});
