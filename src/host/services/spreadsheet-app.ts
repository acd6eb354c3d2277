/** SpreadsheetApp: the door to the open spreadsheet. */
import { conditionalFormatBuilder } from "./conditional-format";
import type { Context } from "./context";
import { validationBuilder } from "./data-validation";
import { rangeObject } from "./range";
import { activeArea, activeSheet, spreadsheetObject } from "./spreadsheet";
import { overloads } from "./strict";
import { textStyleBuilder } from "./text-style";
import { uiObject } from "./ui";

/** Opening other files takes scopes that the add-on must not have. */
const REFUSED = ["openById", "openByUrl", "open", "create"] as const;

export function spreadsheetApp(context: Context): object {
  const { enums } = context;
  const refused = Object.fromEntries(
    REFUSED.map((name) => [
      name,
      overloads(() => {
        throw new Error(
          `You do not have permission to call SpreadsheetApp.${name}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
        );
      }),
    ]),
  );
  const withScope = context.strict.object("SpreadsheetApp", "spreadsheet", {
    values: {
      BorderStyle: enums.holder("BorderStyle"),
      WrapStrategy: enums.holder("WrapStrategy"),
      Dimension: enums.holder("Dimension"),
      ProtectionType: enums.holder("ProtectionType"),
      SheetType: enums.holder("SheetType"),
      DataValidationCriteria: enums.holder("DataValidationCriteria"),
      BooleanCriteria: enums.holder("BooleanCriteria"),
      CopyPasteType: enums.holder("CopyPasteType"),
      // The menu is built before the user has granted anything.
      getUi: userInterface(context),
    },
    local: {
      getActiveSpreadsheet: () => spreadsheetObject(context),
      getActive: () => spreadsheetObject(context),
      getActiveSheet: () => activeSheet(context),
      getActiveRange: () => rangeObject(context, activeArea(context)),
      newConditionalFormatRule: () => conditionalFormatBuilder(context),
      newDataValidation: () => validationBuilder(context),
      newTextStyle: () => textStyleBuilder(context),
      ...refused,
    },
    reads: { flush: () => undefined },
  });
  return withScope;
}

function userInterface(context: Context): () => object {
  return () => {
    if (context.execution.inFormula) {
      throw context.realm.exception("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return uiObject(context);
  };
}
