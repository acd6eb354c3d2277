/** DataValidation and its builder. */
import { flag, list, number, text } from "./arguments";
import type { Context } from "./context";
import type { ValidationRule } from "./handles";
import { rangeObject } from "./range";
import { type Methods, mismatch, overloads } from "./strict";

type Draft = Omit<ValidationRule, "criteria"> & { readonly criteria: ValidationRule["criteria"] | null };

const NEW: Draft = { criteria: null, args: [], allowInvalid: true, helpText: null };

/** Criteria with arguments of one type. */
const PLAIN: readonly (readonly [method: string, criteria: ValidationRule["criteria"], args: number, text: boolean])[] =
  [
    ["requireNumberBetween", "NUMBER_BETWEEN", 2, false],
    ["requireNumberEqualTo", "NUMBER_EQUAL_TO", 1, false],
    ["requireNumberGreaterThan", "NUMBER_GREATER_THAN", 1, false],
    ["requireNumberLessThan", "NUMBER_LESS_THAN", 1, false],
    ["requireTextContains", "TEXT_CONTAINS", 1, true],
    ["requireTextEqualTo", "TEXT_EQUAL_TO", 1, true],
    ["requireFormulaSatisfied", "CUSTOM_FORMULA", 1, true],
    ["requireDate", "DATE_IS_VALID_DATE", 0, false],
  ];

export function validationBuilder(context: Context, from: Draft = NEW): object {
  let draft = from;
  const change = (part: Partial<Draft>) => {
    draft = { ...draft, ...part };
    return builder;
  };
  const plain = PLAIN.map(([method, criteria, count, isText]) => [
    method,
    overloads((...args: unknown[]) => {
      if (args.length !== count) throw new Error(mismatch(args, `DataValidationBuilder.${method}`));
      return change({ criteria, args: args.map((arg) => (isText ? text(arg, "text") : number(arg, "number"))) });
    }),
  ]);
  const builder: object = context.strict.object("DataValidationBuilder", "spreadsheet", {
    local: {
      ...(Object.fromEntries(plain) as Methods),
      // Sheets makes text of every choice.
      requireValueInList: overloads((...args: unknown[]) => {
        if (args.length < 1 || args.length > 2) throw new Error(mismatch(args, "requireValueInList"));
        const arrow = args.length === 2 ? flag(args[1], "showDropdown") : true;
        return change({ criteria: "VALUE_IN_LIST", args: [list(args[0], "values").map(String), arrow] });
      }),
      requireValueInRange: overloads((...args: unknown[]) => {
        if (args.length < 1 || args.length > 2) throw new Error(mismatch(args, "requireValueInRange"));
        const arrow = args.length === 2 ? flag(args[1], "showDropdown") : true;
        return change({ criteria: "VALUE_IN_RANGE", args: [context.handles.read("Range", args[0]), arrow] });
      }),
      requireCheckbox: overloads((...args: unknown[]) => {
        if (args.length > 2) throw new Error(mismatch(args, "requireCheckbox"));
        return change({ criteria: "CHECKBOX", args: args as ValidationRule["args"] });
      }),
      setAllowInvalid: (allowed: unknown) => change({ allowInvalid: flag(allowed, "allowInvalidData") }),
      setHelpText: (help: unknown) => change({ helpText: text(help, "helpText") }),
      build: () => {
        const { criteria } = draft;
        if (!criteria) throw new Error("A data validation needs a criterion.");
        return validationObject(context, { ...draft, criteria });
      },
      ...answers(context, () => draft),
    },
  });
  return builder;
}

export function validationObject(context: Context, rule: ValidationRule): object {
  const made = context.strict.object("DataValidation", "spreadsheet", {
    local: { copy: () => validationBuilder(context, rule), ...answers(context, () => rule) },
  });
  return context.handles.add("DataValidation", made, rule);
}

/** What a rule and its builder say of themselves. */
const answers = (context: Context, rule: () => Draft): Methods => ({
  getAllowInvalid: () => rule().allowInvalid,
  getHelpText: () => rule().helpText,
  getCriteriaType: () => {
    const { criteria } = rule();
    return criteria && context.enums.object("DataValidationCriteria", criteria);
  },
  getCriteriaValues: () =>
    rule().args.map((arg) => (typeof arg === "object" && "sheetId" in arg ? rangeObject(context, arg) : arg)),
});
