/** What the built file's top-level functions call. */
import type { Argument } from "../core/formula/argument";
import type { Surroundings } from "../core/formula/formula-evaluation";
import * as functions from "../core/formula/functions";
import { openBook } from "./edge/open-book";
import { today } from "./edge/today";

export { buildMap } from "./commands/build-map";
export { createTemplate } from "./commands/create-template";
export { insertFormula } from "./commands/insert-formula";
export { buildMapFromMenu, insertFormulaFromMenu, openMapDialog, openSidebar, showMenu } from "./menu";
export { placePicture, showCell, sidebarState } from "./sidebar-server";

const around = (): Surroundings => ({ book: openBook(), today: today() });

/** Arguments arrive as the cell gave them, also those beyond the named ones. */
export const partnerSegment = (...args: Argument[]) => functions.partnerSegment(args, around());
export const partnerPotential = (...args: Argument[]) => functions.partnerPotential(args, around());
export const partnerResults = (...args: Argument[]) => functions.partnerResults(args, around());
export const partnerMap = (...args: Argument[]) => functions.partnerMap(args, around());
export const partnerSupport = (...args: Argument[]) => functions.partnerSupport(args, around());
