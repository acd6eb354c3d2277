/** What the built file's top-level functions call. */
import type { Argument } from "../core/formula/argument";
import { callCustomFunction } from "../core/formula/custom-functions";
import { argumentsOf, today } from "./edge/days";
import { openBook } from "./edge/open-book";

export { buildMapFromMenu, insertFormulaFromMenu, openMapDialog, openSidebar, showMenu } from "./menu";
export { buildMap, createTemplate, insertFormula, placePicture, showCell, sidebarState } from "./sidebar-server";

/** Arguments arrive as the cell gave them; those left out are undefined. */
export const customFunction = (name: string, args: readonly Argument[]) =>
  callCustomFunction(name, argumentsOf(args), { book: openBook(), today: today() });
