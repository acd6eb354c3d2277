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
  whenTextEqualTo(text: string): FormatRule;
  whenFormulaSatisfied(formula: string): FormatRule;
}

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
    const builder = sheet.newConditionalFormattingRule();
    const rule =
      condition.kind === "TEXT_EQ"
        ? builder.whenTextEqualTo(condition.value)
        : builder.whenFormulaSatisfied(condition.value);
    if (background !== null) rule.setBackground(background);
    if (fontColor !== null) rule.setFontColor(fontColor);
    if (bold !== null) rule.setBold(bold);
    sheet.addConditionalFormattingRule(rule.setRanges(ranges.map((a1) => sheet.getRange(a1).getRange())).build());
  }
}
