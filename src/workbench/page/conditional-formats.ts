/** Shows the conditional formats that the host holds in the grid. */
import type { Host } from "../../host/host";

/** The parts of Univer's facade for conditional formats. */
export interface FormatSheet {
  clearConditionalFormatRules(): unknown;
  newConditionalFormattingRule(): FormatBuilder;
  addConditionalFormattingRule(rule: unknown): unknown;
  getRange(a1: string): { getRange(): unknown };
}

interface FormatBuilder {
  whenCellEmpty(): FormatRule;
  whenCellNotEmpty(): FormatRule;
  whenTextEqualTo(text: string): FormatRule;
  whenTextContains(text: string): FormatRule;
  whenNumberGreaterThan(number: number): FormatRule;
  whenNumberLessThan(number: number): FormatRule;
  whenNumberBetween(start: number, end: number): FormatRule;
  whenFormulaSatisfied(formula: string): FormatRule;
}

/** Univer's condition for each that the host knows. */
const conditions: Readonly<
  Record<string, (builder: FormatBuilder, values: readonly (string | number)[]) => FormatRule>
> = {
  CELL_EMPTY: (builder) => builder.whenCellEmpty(),
  CELL_NOT_EMPTY: (builder) => builder.whenCellNotEmpty(),
  TEXT_EQUAL_TO: (builder, [text]) => builder.whenTextEqualTo(String(text)),
  TEXT_CONTAINS: (builder, [text]) => builder.whenTextContains(String(text)),
  NUMBER_GREATER_THAN: (builder, [number]) => builder.whenNumberGreaterThan(Number(number)),
  NUMBER_LESS_THAN: (builder, [number]) => builder.whenNumberLessThan(Number(number)),
  NUMBER_BETWEEN: (builder, [start, end]) => builder.whenNumberBetween(Number(start), Number(end)),
  CUSTOM_FORMULA: (builder, [formula]) => builder.whenFormulaSatisfied(String(formula)),
};

interface FormatRule {
  setBackground(colour?: string): FormatRule;
  setFontColor(colour?: string): FormatRule;
  setBold(bold: boolean): FormatRule;
  setRanges(ranges: readonly unknown[]): FormatRule;
  build(): unknown;
}

export function showConditionalFormats(host: Host, sheetName: string, sheet: FormatSheet): void {
  sheet.clearConditionalFormatRules();
  // Univer gives the newest rule the first place, Sheets the first.
  for (const { condition, background, fontColor, bold, ranges } of host.conditionalFormats(sheetName).reverse()) {
    const rule = conditions[condition.kind]?.(sheet.newConditionalFormattingRule(), condition.values);
    if (!rule) continue;
    if (background !== null) rule.setBackground(background);
    if (fontColor !== null) rule.setFontColor(fontColor);
    if (bold !== null) rule.setBold(bold);
    sheet.addConditionalFormattingRule(rule.setRanges(ranges.map((a1) => sheet.getRange(a1).getRange())).build());
  }
}
