/** ConditionalFormatRule and its builder. */
import { colour, flag, list, text } from "./arguments";
import type { Context } from "./context";
import type { ConditionalRule } from "./handles";
import { rangeObject } from "./range";

export function conditionalFormatBuilder(context: Context): object {
  let condition: ConditionalRule["condition"] | null = null;
  const rule: { -readonly [K in "background" | "fontColor" | "bold" | "areas"]: ConditionalRule[K] } = {
    background: null,
    fontColor: null,
    bold: null,
    areas: [],
  };
  const builder: object = context.strict.object("ConditionalFormatRuleBuilder", "spreadsheet", {
    local: {
      whenTextEqualTo: (value: unknown) => {
        condition = { kind: "TEXT_EQ", value: text(value, "text") };
        return builder;
      },
      whenFormulaSatisfied: (formula: unknown) => {
        condition = { kind: "CUSTOM_FORMULA", value: text(formula, "formula") };
        return builder;
      },
      setBackground: (value: unknown) => {
        rule.background = colour(value, "background");
        return builder;
      },
      setFontColor: (value: unknown) => {
        rule.fontColor = colour(value, "font colour");
        return builder;
      },
      setBold: (value: unknown) => {
        rule.bold = flag(value, "bold");
        return builder;
      },
      setRanges: (ranges: unknown) => {
        rule.areas = list(ranges, "ranges").map((range) => context.handles.read("Range", range));
        return builder;
      },
      build: () => {
        if (!condition) throw new Error("A conditional format rule needs a condition.");
        if (rule.areas.length === 0) throw new Error("A conditional format rule must have at least one range.");
        return conditionalFormatObject(context, { ...rule, condition });
      },
    },
  });
  return builder;
}

export function conditionalFormatObject(context: Context, rule: ConditionalRule): object {
  const made = context.strict.object("ConditionalFormatRule", "spreadsheet", {
    local: { getRanges: () => rule.areas.map((area) => rangeObject(context, area)) },
  });
  return context.handles.add("ConditionalFormatRule", made, rule);
}
