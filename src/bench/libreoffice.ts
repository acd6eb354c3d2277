/** Plain formulas in LibreOffice, where it is installed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { root } from "../tooling/root";
import type { EngineTimes } from "./hyperformula";
import { firstWeight } from "./plain-formulas";

const programs = ["soffice", "libreoffice"] as const;

/** `compute` is a recalculation of everything, its cells being there; null where LibreOffice, or its Python, is not installed. */
export function libreOfficeTimes(grid: (string | number)[][]): EngineTimes | null {
  const office = programs.find((program) => spawnSync(program, ["--version"]).status === 0);
  if (!office) return null;
  const folder = mkdtempSync(join(tmpdir(), "segment-map-bench-"));
  try {
    const file = join(folder, "formulas.xlsx");
    writeFileSync(file, write({ SheetNames: ["formulas"], Sheets: { formulas: sheetOf(grid) } }, { type: "buffer" }));
    const { status, stdout } = spawnSync("/usr/bin/python3", [join(root, "src", "bench", "libreoffice.py"), office], {
      input: JSON.stringify({ file, weight: firstWeight }),
      encoding: "utf8",
      timeout: 120_000,
    });
    const [compute, recalculate] = stdout.trim().split(" ").map(Number);
    if (status !== 0 || !Number.isFinite(compute) || !Number.isFinite(recalculate)) return null;
    return { compute: compute as number, recalculate: recalculate as number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As a file: given to an open sheet, 10,000 rows of formulas take LibreOffice more than a minute to take in. */
function sheetOf(grid: readonly (string | number)[][]): WorkSheet {
  const sheet: WorkSheet = {};
  for (const [row, cells] of grid.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== "") sheet[utils.encode_cell({ r: row, c: column })] = cellOf(cell);
    }
  }
  const width = Math.max(...grid.map((cells) => cells.length));
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: grid.length - 1, c: width - 1 } });
  return sheet;
}

function cellOf(cell: string | number): CellObject {
  if (typeof cell === "number") return { t: "n", v: cell };
  return cell.startsWith("=") ? { t: "n", v: 0, f: cell.slice(1) } : { t: "s", v: cell };
}
