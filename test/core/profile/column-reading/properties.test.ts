import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "../../../../src/core/cells/day";
import { asOf, decided, reading, refused, seen, seenDays } from "./reading";

const runs = { numRuns: 150 };

/** Notations of a whole number, with what they print. */
const grouped = (value: number, sign: string) => String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, sign);
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const notations: Readonly<Record<string, (value: number) => string>> = {
  plain: String,
  commas: (value) => `${value < 0 ? "-" : ""}${grouped(value, ",")}`,
  fullWidth: (value) => fullWidth(grouped(value, ",")).replace(/^/, value < 0 ? "▲" : ""),
  triangle: (value) => (value < 0 ? `▲${grouped(value, ",")}` : grouped(value, ",")),
  bracketed: (value) => (value < 0 ? `(${grouped(value, ",")})` : grouped(value, ",")),
  yen: (value) => (value < 0 ? `-¥${grouped(value, ",")}` : `¥${grouped(value, ",")}`),
  counter: (value) => `${value}件`,
  about: (value) => `約${value}名`,
  remark: (value) => `${value}(うち新規1)`,
  spaces: (value) => `${value < 0 ? "-" : ""}${grouped(value, " ")}`,
};

const numbers = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 12 });

describe("a number printed in any notation", () => {
  it.each(Object.entries(notations))("reads back: %s", (_, print) => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(seen(reading("受注件数", values.map(print)).numbers)).toEqual(values.map((value) => value + 0));
      }),
      runs,
    );
  });

  it("reads back among others of the same author", () => {
    const printed = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(...Object.keys(notations)));
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 12 }), (cells) => {
        const texts = cells.map(([value, notation]) => notations[notation]?.(value) ?? "");
        const values = reading("受注金額", texts).numbers;
        expect(seen(values)).toEqual(cells.map(([value]) => value));
      }),
      runs,
    );
  });

  it("reads back with dots for thousands where one cell can be nothing else", () => {
    const large = fc.integer({ min: 1_000_000, max: 999_999_999 });
    fc.assert(
      fc.property(large, fc.array(fc.integer({ min: 0, max: 999_999 }), { maxLength: 10 }), (witness, values) => {
        const column = reading(
          "Amount",
          [witness, ...values].map((value) => grouped(value, ".")),
          { locale: "en" },
        );
        expect(seen(column.numbers)).toEqual([witness, ...values]);
        expect(decided(column.numbers)).toEqual(["separators B2"]);
      }),
      runs,
    );
  });

  it("reads back with decimals in either notation", () => {
    const amounts = fc.array(fc.integer({ min: 100_001, max: 99_999_999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (cents, isComma) => {
        const [group, decimal] = isComma ? [".", ","] : [",", "."];
        const print = (value: number) =>
          `${grouped(Math.floor(value / 100), group)}${decimal}${String(value % 100).padStart(2, "0")}`;
        expect(seen(reading("Amount", cents.map(print), { locale: "en" }).numbers)).toEqual(
          cents.map((value) => value / 100),
        );
      }),
      runs,
    );
  });

  it("reads back in the unit of the header, and cells with a unit of their own in theirs", () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 10 }), (cells) => {
        const texts = cells.map(([value, own]) => (own ? `${value}万円` : String(value)));
        expect(seen(reading("年商(百万円)", texts).numbers)).toEqual(
          cells.map(([value, own]) => value * (own ? 10_000 : 1_000_000)),
        );
      }),
      runs,
    );
  });
});

describe("two notations in one column", () => {
  it("are told: as bad cells, or as a column that waits", () => {
    const large = fc.integer({ min: 1_000_000, max: 999_999_999 });
    fc.assert(
      fc.property(
        fc.array(large, { minLength: 1, maxLength: 6 }),
        fc.array(large, { minLength: 1, maxLength: 6 }),
        (a, b) => {
          const cells = [...a.map((value) => grouped(value, ",")), ...b.map((value) => grouped(value, "."))];
          const values = reading("Amount", cells, { locale: "en" }).numbers;
          const isTold = values.faults.some(({ code }) => code === "otherNotation") || refused(values) !== null;
          expect(isTold).toBe(true);
          // What is read is what was meant: nothing is read in the other notation.
          const meant = [...a, ...b];
          values.values.forEach((value, index) => {
            if (!Number.isNaN(value)) expect(value).toBe(meant[index]);
          });
        },
      ),
      runs,
    );
  });

  it("units and bare numbers far apart wait, whatever their order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (bare, units, isFirst) => {
          const withUnit = units.map((value) => `${value}億円`);
          const cells = isFirst ? [...withUnit, ...bare] : [...bare, ...withUnit];
          expect(refused(reading("年商", cells).numbers)).toMatch(/^unit /);
        },
      ),
      runs,
    );
  });
});

describe("a day printed in any notation", () => {
  const day = fc.integer({ min: 0, max: asOf });
  const parts = (value: number) => dayText(value).split("/").map(Number) as [number, number, number];
  const prints: Readonly<Record<string, (value: number) => string | number>> = {
    slashes: dayText,
    dashes: (value) => dayText(value).replaceAll("/", "-"),
    eightDigits: (value) => Number(dayText(value).replaceAll("/", "")),
    japanese: (value) => `${parts(value)[0]}年${parts(value)[1]}月${parts(value)[2]}日`,
    dotted: (value) => `${parts(value)[2]}.${parts(value)[1]}.${parts(value)[0]}`,
    named: (value) =>
      `${parts(value)[2]} ${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][parts(value)[1] - 1]} ${parts(value)[0]}`,
  };
  it.each(Object.entries(prints))("reads back: %s", (_, print) => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
        expect(seenDays(reading("最終受注日", days.map(print)).days(asOf))).toEqual(
          days.map((each) => dayText(each).replaceAll("/", "-")),
        );
      }),
      runs,
    );
  });

  it("reads back day first and month first where one day is after the twelfth", () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), fc.boolean(), (days, isDayFirst) => {
        const witness = 20_751; // 2026-10-25
        const print = (value: number) => {
          const [year, month, date] = parts(value);
          return isDayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
        };
        const all = [...days, witness];
        expect(seenDays(reading("Date", all.map(print), { locale: "en" }).days(asOf))).toEqual(
          all.map((each) => dayText(each).replaceAll("/", "-")),
        );
      }),
      runs,
    );
  });
});

describe("any cells at all", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom(
      null,
      undefined,
      "",
      "-",
      "○",
      "×",
      "3億円",
      "85%",
      "1.234,5",
      "28/10/2026",
      "10〜20",
      "なし",
      "#N/A",
    ),
  );
  it("are read or reported, each cell once, and never throw", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(cell, { maxLength: 12 }), (header, cells) => {
        const column = reading(`列${header}`, cells);
        for (const values of [column.numbers, column.yesNo, column.days(asOf)]) {
          const faulty = values.faults.map(({ index }) => index);
          expect(new Set(faulty).size).toBe(faulty.length);
          for (const index of faulty) expect(values.values[index]).toBeNaN();
          expect(values.read).toBeLessThanOrEqual(values.filled);
        }
      }),
      { numRuns: 400 },
    );
  });
});
