/** DataValidation and its builder. */
import { flag, list, number, text } from "./arguments";
import type { Context } from "./context";
import type { ValidationRule } from "./handles";
import { mismatch, overloads } from "./strict";

export function validationBuilder(context: Context): object {
  let criteria: Pick<ValidationRule, "criteria" | "args"> | null = null;
  let allowInvalid = true;
  let helpText: string | null = null;
  const builder: object = context.strict.object("DataValidationBuilder", "spreadsheet", {
    local: {
      requireValueInList: overloads((...args: unknown[]) => {
        if (args.length < 1 || args.length > 2) throw new Error(mismatch(args, "requireValueInList"));
        const values = list(args[0], "values").map((value) => text(value, "list value"));
        if (args.length === 2) flag(args[1], "showDropdown");
        criteria = { criteria: "VALUE_IN_LIST", args: values };
        return builder;
      }),
      requireNumberBetween: (start: unknown, end: unknown) => {
        criteria = { criteria: "NUMBER_BETWEEN", args: [number(start, "start"), number(end, "end")] };
        return builder;
      },
      setAllowInvalid: (allowed: unknown) => {
        allowInvalid = flag(allowed, "allowInvalidData");
        return builder;
      },
      setHelpText: (help: unknown) => {
        helpText = text(help, "helpText");
        return builder;
      },
      build: () => {
        if (!criteria) throw new Error("A data validation needs a criterion.");
        return validationObject(context, { ...criteria, allowInvalid, helpText });
      },
    },
  });
  return builder;
}

export function validationObject(context: Context, rule: ValidationRule): object {
  const made = context.strict.object("DataValidation", "spreadsheet", {
    local: {
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.helpText,
      getCriteriaValues: () => (rule.criteria === "VALUE_IN_LIST" ? [[...rule.args], true] : [...rule.args]),
    },
  });
  return context.handles.add("DataValidation", made, rule);
}
