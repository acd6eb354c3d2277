/** Plain formulas on HyperFormula, a spreadsheet engine in JavaScript. */
import { HyperFormula } from "hyperformula";
import { fastest } from "./fastest";
import { firstWeight } from "./plain-formulas";

export interface EngineTimes {
  /** From cells to results, in milliseconds. */
  readonly compute: number;
  /** After one weight was changed. */
  readonly recalculate: number;
}

export function hyperFormulaTimes(grid: (string | number)[][]): EngineTimes {
  const open = () => HyperFormula.buildFromArray(grid, { licenseKey: "gpl-v3" });
  const compute = fastest(() => open().destroy(), 2);
  const engine = open();
  let weight = 1;
  const recalculate = fastest(() => {
    weight = 3 - weight;
    engine.setCellContents({ sheet: 0, row: firstWeight.row, col: firstWeight.column }, weight);
  }, 3);
  engine.destroy();
  return { compute, recalculate };
}
