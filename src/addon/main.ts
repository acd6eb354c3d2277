/** What the built file's top-level functions call. */
import type { Argument } from "../core/formula/argument";
import { callCustomFunction } from "../core/formula/custom-functions";
import { dayOrderOf } from "../core/model/locale";
import { argumentsOf, today } from "./edge/days";
import { openBook } from "./edge/open-book";

export { buildMapFromMenu, insertFormulaFromMenu, openMapDialog, openSidebar, showMenu } from "./menu";
export {
  buildMap,
  changeSheets,
  createTemplate,
  furtherSheets,
  insertFormula,
  placePicture,
  showCell,
  sidebarState,
  solverCode,
} from "./sidebar-server";

/** Arguments arrive as the cell gave them; those left out are undefined. */
export const customFunction = (name: string, args: readonly Argument[]) =>
  callCustomFunction(name, argumentsOf(args), { book: openBook(), today: today(), dayOrder: scriptDayOrder() });

/** By the script's own locale, for where there is no spreadsheet service. */
const scriptDayOrder = () => dayOrderOf(new Intl.DateTimeFormat().resolvedOptions().locale);
