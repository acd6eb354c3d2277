/** Every cell of the public cases that expected.json tells is read so: as text, and as the values that a spreadsheet makes of it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Cell, cellText, type Grid } from "../../../../src/core/cells/cell";
import { dateOfDay, dayOf, dayText, parseDay } from "../../../../src/core/cells/day";
import { sheetSource } from "../../../../src/core/cells/source";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { partnerSegment } from "../../../../src/core/formula/functions";
import type { Locale } from "../../../../src/core/model/locale";
import { partnerPlace } from "../../../../src/core/profile/profile";
import { columnNamed } from "../../../../src/core/profile/read-profile";
import { words } from "../../../../src/core/words/words";
import { readTable } from "../../../../src/files/read-table";

interface Case {
  readonly locale: Locale;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly unit?: Readonly<Record<string, number>>;
  readonly segments?: Readonly<Record<string, string>>;
  readonly mayAsk?: boolean;
}

const folder = "test/cases";
const cases = JSON.parse(await readFile(join(folder, "expected.json"), "utf8")) as Readonly<Record<string, Case>>;
const today = dayOf(new Date());

/** What a spreadsheet makes of typed cells: 85% a fraction, ¥1,200 or $1,200 in its own currency a number, its own days days. */
function sheetValue(cell: Cell, locale: Locale): Cell {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  const number = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(%?)$/.exec(
    text.replace(locale === "ja" ? /^[¥￥]/ : /^\$/, ""),
  );
  if (number) {
    const value = Number(text.replace(/[¥￥$,%]/g, ""));
    return number[1] === "%" ? value / 100 : value;
  }
  const isOwnDay = /^\d{4}\/\d{1,2}\/\d{1,2}$|^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text);
  const day = isOwnDay ? parseDay(text) : undefined;
  return day === undefined ? cell : dateOfDay(day);
}

const typed = (cell: Cell): Cell =>
  typeof cell === "number" ? String(cell) : cell instanceof Date ? cellText(cell) : cell;

const forms: readonly (readonly [name: string, form: (cell: Cell, locale: Locale) => Cell])[] = [
  ["as the file has them", (cell) => cell],
  ["as texts", typed],
  ["as a spreadsheet has them", (cell, locale) => sheetValue(typed(cell), locale)],
];

/** A cell of a criterion's column as it was read. */
function readCell({ reading, profile, settings, criteria }: Evaluation, address: string): string | number {
  for (const { criterion, points } of criteria) {
    const column = columnNamed(profile.columns, criterion.column);
    if (!column) continue;
    const index = profile.partners.findIndex((partner) => partnerPlace(profile, partner, column).cell === address);
    if (index < 0) continue;
    const read = reading.scored.readings.of(column);
    const views = { recency: () => read.days(settings.asOf ?? today), yesno: () => read.yesNo } as const;
    if (criterion.scale === "levels" || criterion.scale === "match") return `label:${cellText(read.cells[index])}`;
    const values = criterion.scale in views ? views[criterion.scale as keyof typeof views]() : read.numbers;
    const value = values.values[index] as number;
    if (values.faults.some((fault) => fault.index === index)) return "bad";
    if (Number.isNaN(value)) {
      if (Number.isNaN(points[index])) return "missing";
      return criterion.scale === "recency" ? "not-yet" : 0;
    }
    if (criterion.scale === "recency") return dayText(value).replaceAll("/", "-");
    return criterion.scale === "yesno" ? (value === 1 ? "yes" : "no") : value;
  }
  return "no criterion";
}

/** Where a spreadsheet's own reading loses what a file's texts show: there it waits for an answer, or cannot know. */
const lostInSheet = new Set(["dots-as-thousands.csv", "day-first.csv"]);

describe.each(Object.entries(cases).filter(([, { values, segments, mayAsk }]) => !mayAsk && (values || segments)))(
  "%s",
  (file, expected) => {
    const { locale } = expected;
    it.each(forms)("%s", async (name, form) => {
      const cells: Grid = (await readTable(join(folder, file), locale)).map((row) =>
        row.map((cell) => form(cell as Cell, locale)),
      );
      const outcome = evaluate({
        profile: sheetSource(cells, "一覧"),
        settings: null,
        today,
        locale,
        headerFirst: false,
      });
      if (name === "as a spreadsheet has them" && lostInSheet.has(file)) {
        // Never a map that looks right: what the spreadsheet has read otherwise is asked for.
        expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toContain("noCriterion");
        return;
      }
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const read = Object.keys(expected.values ?? {}).map((address) => [address, readCell(outcome.value, address)]);
      expect(Object.fromEntries(read)).toEqual(expected.values ?? {});
      for (const [header, factor] of Object.entries(expected.unit ?? {})) {
        const column = columnNamed(outcome.value.profile.columns, header);
        expect(column && outcome.value.reading.scored.readings.of(column).unit?.factor).toBe(factor);
      }
      const { partners, profile, settings } = outcome.value;
      // The formula's range begins with the header, whatever title stands above.
      const top = file === "two-header-rows.csv" ? 0 : profile.headerRow;
      const column = partnerSegment([cells.slice(top)], { book: null, today }) as Cell[][];
      const shown = partners.map(({ row, name: partner }) => [partner, column[row - top - 1]?.[0]]);
      const needsData = words[settings.locale].needsData;
      expect(shown).toEqual(
        partners.map(({ segment, name: partner }) => [partner, segment ? settings.segments[segment].name : needsData]),
      );
    });
  },
);
