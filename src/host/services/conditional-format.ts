/** ConditionalFormatRule and its builder. */
import { colour, flag, list, number, text } from "./arguments";
import type { Context } from "./context";
import type { ConditionalRule } from "./handles";
import { rangeObject } from "./range";
import { type Methods, mismatch, overloads } from "./strict";

type Condition = ConditionalRule["condition"];
type Draft = Omit<ConditionalRule, "condition"> & { readonly condition: Condition | null };

const NEW: Draft = { condition: null, background: null, fontColor: null, bold: null, areas: [] };

const CONDITIONS: readonly (readonly [
  method: string,
  kind: Condition["kind"],
  args: readonly ("text" | "number")[],
])[] = [
  ["whenCellEmpty", "CELL_EMPTY", []],
  ["whenCellNotEmpty", "CELL_NOT_EMPTY", []],
  ["whenTextEqualTo", "TEXT_EQUAL_TO", ["text"]],
  ["whenTextContains", "TEXT_CONTAINS", ["text"]],
  ["whenNumberGreaterThan", "NUMBER_GREATER_THAN", ["number"]],
  ["whenNumberLessThan", "NUMBER_LESS_THAN", ["number"]],
  ["whenNumberBetween", "NUMBER_BETWEEN", ["number", "number"]],
  ["whenFormulaSatisfied", "CUSTOM_FORMULA", ["text"]],
];

export function conditionalFormatBuilder(context: Context, from: Draft = NEW): object {
  let draft = from;
  const change = (part: Partial<Draft>) => {
    draft = { ...draft, ...part };
    return builder;
  };
  const conditions = CONDITIONS.map(([method, kind, types]) => [
    method,
    overloads((...args: unknown[]) => {
      if (args.length !== types.length) throw new Error(mismatch(args, `ConditionalFormatRuleBuilder.${method}`));
      const values = types.map((type, at) => (type === "text" ? text(args[at], "text") : number(args[at], "number")));
      return change({ condition: { kind, values } });
    }),
  ]);
  const builder: object = context.strict.object("ConditionalFormatRuleBuilder", "spreadsheet", {
    local: {
      ...(Object.fromEntries(conditions) as Methods),
      setBackground: (value: unknown) => change({ background: colour(value, "background") }),
      setFontColor: (value: unknown) => change({ fontColor: colour(value, "font colour") }),
      setBold: (value: unknown) => change({ bold: flag(value, "bold") }),
      setRanges: (ranges: unknown) =>
        change({ areas: list(ranges, "ranges").map((range) => context.handles.read("Range", range)) }),
      build: () => {
        const { condition } = draft;
        if (!condition) throw new Error("A conditional format rule needs a condition.");
        if (draft.areas.length === 0) throw new Error("A conditional format rule must have at least one range.");
        return conditionalFormatObject(context, { ...draft, condition });
      },
    },
  });
  return builder;
}

export function conditionalFormatObject(context: Context, rule: ConditionalRule): object {
  const { strict, enums } = context;
  const colourObject = (hex: string | null) =>
    hex &&
    strict.object("Color", "spreadsheet", {
      local: { asRgbColor: () => strict.object("RgbColor", "spreadsheet", { local: { asHexString: () => hex } }) },
    });
  const condition = () =>
    strict.object("ConditionalFormatBooleanCondition", "spreadsheet", {
      local: {
        getCriteriaType: () => enums.object("BooleanCriteria", rule.condition.kind),
        getCriteriaValues: () => [...rule.condition.values],
        getBackgroundObject: () => colourObject(rule.background),
        getFontColorObject: () => colourObject(rule.fontColor),
        getBold: () => rule.bold,
      },
    });
  const made = strict.object("ConditionalFormatRule", "spreadsheet", {
    local: {
      getRanges: () => rule.areas.map((area) => rangeObject(context, area)),
      getBooleanCondition: condition,
      getGradientCondition: () => null,
      copy: () => conditionalFormatBuilder(context, rule),
    },
  });
  return context.handles.add("ConditionalFormatRule", made, rule);
}
