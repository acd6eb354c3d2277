/** The same scores as plain formulas, as somebody who knows spreadsheets would write them. */
import type { Cell } from "../core/cells/cell";
import type { Settings } from "../core/model/settings";

/** Where bounds and weights stand, right of the formulas: one column a criterion, from P on. */
const asideAt = 15;

export const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** Values and formulas from A1 on: the profile in A to K, scores and segment in L to N, bounds and weights from P on. */
export function formulaGrid(rows: readonly (readonly Cell[])[], { criteria }: Settings): (string | number)[][] {
  const last = rows.length;
  const aside = (at: number, row: number) => `${letterOf(asideAt + at)}$${row}`;
  const score = (axis: string, row: number) => {
    const own = criteria.flatMap((criterion, at) => (criterion.axis === axis ? [at] : []));
    const parts = own.map((at) => {
      const [low, high, weight] = [1, 2, 3].map((each) => aside(at, each));
      return `${weight}*100*(${letterOf(at + 1)}${row}-${low})/(${high}-${low})`;
    });
    return `=(${parts.join("+")})/(${own.map((at) => aside(at, 3)).join("+")})`;
  };
  return rows.map((cells, index) => {
    const row = index + 1;
    const values = cells.map((cell) => (typeof cell === "number" ? cell : String(cell)));
    const formulas =
      index === 0
        ? ["potential", "results", "segment"]
        : [
            score("potential", row),
            score("results", row),
            `=IF(L${row}>=50,IF(M${row}>0,"grow","activate"),IF(M${row}>0,"sustain","nurture"))`,
          ];
    const beside = criteria.map(({ weight }, at) => {
      const column = `${letterOf(at + 1)}$2:${letterOf(at + 1)}$${last}`;
      return [`=MIN(0,MIN(${column}))`, `=MAX(${column})`, weight][index] ?? "";
    });
    return [...values, ...formulas, "", ...beside];
  });
}

/** The cell whose change makes every row's scores be worked out anew. */
export const firstWeight = { row: 2, column: asideAt };
