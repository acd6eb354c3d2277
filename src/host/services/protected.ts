/** The refusals of writes that Sheets keeps for cells that are protected or typed. */
import type { Rectangle } from "../values/a1";
import type { Context } from "./context";

/** Cells that somebody protected from this person: for a range its area, for the sheet as a whole null. */
export const refuseProtected =
  ({ facts }: Context, sheetId: string, area: Rectangle | null) =>
  () => {
    if (facts.mayWrite(sheetId, area)) return;
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  };

/** The refusal of formats and validations in the columns of a table. */
export const refuseTyped =
  ({ facts }: Context, sheetId: string, area: Rectangle) =>
  (): void => {
    if (facts.hasTypedCells(sheetId, area)) {
      throw new Error("This operation is not allowed on cells in typed columns.");
    }
  };
