/** The refusal of writes where somebody protected the cells from this person. */
import type { Rectangle } from "../values/a1";
import type { Context } from "./context";

/** For a range its area, for the sheet as a whole null. */
export const refuseProtected =
  ({ facts }: Context, sheetId: string, area: Rectangle | null) =>
  () => {
    if (facts.mayWrite(sheetId, area)) return;
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  };
