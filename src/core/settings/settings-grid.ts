/** Settings as a new settings sheet: the blocks side by side, with a blank column between. */
import type { Cell, Grid } from "../cells/cell";
import type { Settings } from "../model/settings";
import { settingsBlocks, settingsColumns } from "./blocks";

/** The grid with one header row; reading it back gives the same settings. */
export function settingsGrid(settings: Settings): Grid {
  const contents = new Map(
    settingsBlocks.map((block) => [
      block,
      [block.headers(settings.locale), ...block.rows(settings)] as readonly Readonly<Record<string, Cell>>[],
    ]),
  );
  const height = Math.max(...[...contents.values()].map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    settingsColumns().map(({ block, field }) => (field === null ? "" : (contents.get(block)?.[row]?.[field] ?? ""))),
  );
}
