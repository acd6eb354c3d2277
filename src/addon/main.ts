/** What the built file's top-level functions call. */
import type { Argument } from "../core/formula/argument";
import { callCustomFunction } from "../core/formula/custom-functions";
import { openBook } from "./edge/open-book";
import { today } from "./edge/today";

export { buildMapFromMenu, insertFormulaFromMenu, openMapDialog, openSidebar, showMenu } from "./menu";
export { buildMap, createTemplate, insertFormula, placePicture, showCell, sidebarState } from "./sidebar-server";

/** Arguments arrive as the cell gave them; those left out are undefined. */
export const customFunction = (name: string, args: readonly Argument[]) =>
  callCustomFunction(name, args, { book: openBook(), today: today() });
