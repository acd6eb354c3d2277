/** Plain formulas in LibreOffice, where it is installed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../tooling/root";
import type { EngineTimes } from "./hyperformula";
import { firstWeight } from "./plain-formulas";

const programs = ["soffice", "libreoffice"] as const;

/** `compute` is a recalculation of everything, its cells being there; null where LibreOffice, or its Python, is not installed. */
export function libreOfficeTimes(grid: (string | number)[][]): EngineTimes | null {
  const office = programs.find((program) => spawnSync(program, ["--version"]).status === 0);
  if (!office) return null;
  const { status, stdout } = spawnSync("/usr/bin/python3", [join(root, "src", "bench", "libreoffice.py"), office], {
    input: JSON.stringify({ ...apart(grid), weight: firstWeight }),
    encoding: "utf8",
    timeout: 120_000,
  });
  const [compute, recalculate] = stdout.trim().split(" ").map(Number);
  if (status !== 0 || !Number.isFinite(compute) || !Number.isFinite(recalculate)) return null;
  return { compute: compute as number, recalculate: recalculate as number };
}

interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: (string | number)[][];
}

const isFormula = (cell: string | number | undefined): boolean => typeof cell === "string" && cell.startsWith("=");

/** Values as one rectangle, and each run of columns with formulas as a block: the two ways in which a range takes cells at once. */
function apart(grid: readonly (string | number)[][]): { cells: (string | number)[][]; formulas: FormulaBlock[] } {
  const width = Math.max(...grid.map((row) => row.length));
  const cells = grid.map((row) =>
    Array.from({ length: width }, (_, at) => (isFormula(row[at]) ? "" : (row[at] ?? ""))),
  );
  const formulas: FormulaBlock[] = [];
  let column = 0;
  while (column < width) {
    const rows = grid.flatMap((row, at) => (isFormula(row[column]) ? [at] : []));
    const [first] = rows;
    const last = rows[rows.length - 1];
    let end = column + 1;
    if (first !== undefined && last !== undefined) {
      while (end < width && isFormula(grid[first]?.[end]) && isFormula(grid[last]?.[end])) end += 1;
      formulas.push({ row: first, column, rows: grid.slice(first, last + 1).map((row) => row.slice(column, end)) });
    }
    column = end;
  }
  return { cells, formulas };
}
