/** Changes of cells of the settings sheet. */
import { positionOf } from "../cells/address";
import type { SentCell, SentGrid } from "../cells/sent";

/** `was` is what stood in the cell when the change was decided; the cell is an A1 address. */
export interface SettingsEdit {
  readonly cell: string;
  readonly was: SentCell;
  readonly value: SentCell;
}

export function cellIn(cells: SentGrid, cell: string): SentCell {
  const [row, column] = positionOf(cell);
  return cells[row]?.[column] ?? "";
}

/** The grid with the edits made; it grows where they lie outside. */
export function withEdits(cells: SentGrid, edits: readonly Pick<SettingsEdit, "cell" | "value">[]): SentCell[][] {
  const grid = cells.map((row) => [...row]);
  for (const { cell, value } of edits) {
    const [row, column] = positionOf(cell);
    while (grid.length <= row) grid.push([]);
    const line = grid[row] as SentCell[];
    while (line.length <= column) line.push("");
    line[column] = value;
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
