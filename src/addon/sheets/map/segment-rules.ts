/** Colours by segment that follow a sort or a filter: one rule a segment over the whole column. */
import { addressOf, columnLetters } from "../../../core/cells/address";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import type { MapLayout } from "../../../core/sheets/map/map-plan";
import { segmentsByPriority } from "../../../core/sheets/map/panel";
import type { Sheet } from "../../edge/spreadsheet";
import { ink, tintOf } from "./panel-looks";

export type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The users' own rules stay, and come first. */
export function colourSegments(sheet: Sheet, layout: MapLayout, evaluation: Evaluation, there: readonly Rule[]): void {
  const column = layout.columns.table.segment;
  if (column === undefined) return;
  const range = rangeIn(sheet, layout, column);
  const users = there.filter((rule) => !isOurRule(rule, column));
  const rules = segmentsByPriority(evaluation).map((key) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(evaluation.settings.segments[key].name)
      .setBackground(tintOf(evaluation, key))
      .setFontColor(ink)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...users, ...rules]);
}

/** Rules of ours that do not hold for all rows of the table get their range back, with what people have changed in them. */
export function keepRulesInPlace(sheet: Sheet, layout: MapLayout, there: readonly Rule[]): void {
  const { headerRow, tableRows } = layout;
  const column = layout.columns.table.segment ?? -1;
  const isAstray = (rule: Rule) => {
    const [only, ...others] = rule.getRanges();
    const isInPlace =
      others.length === 0 && only && only.getRow() <= headerRow + 2 && only.getLastRow() > headerRow + tableRows;
    return isOurRule(rule, column) && !isInPlace;
  };
  if (!there.some(isAstray)) return;
  const range = rangeIn(sheet, layout, column);
  sheet.setConditionalFormatRules(
    there.map((rule) => (isAstray(rule) ? rule.copy().setRanges([range]).build() : rule)),
  );
}

/** From the row of marks on: rows that come under it, the header or a partner's, are in the range. */
const rangeIn = (sheet: Sheet, { markRow }: MapLayout, column: number) =>
  sheet.getRange(`${addressOf(markRow, column)}:${columnLetters(column)}`);

/** Whether rules of ours are there, and whether they say of every segment what the settings say. */
export function coloursIn(rules: readonly Rule[], { columns }: MapLayout, evaluation: Evaluation) {
  const own = rules.filter((rule) => isOurRule(rule, columns.table.segment ?? -1));
  const now = own.map((rule) => {
    const condition = rule.getBooleanCondition() as unknown as ColouredCondition;
    return [String(condition.getCriteriaValues()[0]), hexOf(condition.getBackgroundObject())];
  });
  const wanted = segmentsByPriority(evaluation).map((key) => [
    evaluation.settings.segments[key].name,
    tintOf(evaluation, key),
  ]);
  return { areThere: own.length > 0, areAlike: JSON.stringify(now) === JSON.stringify(wanted) };
}

/** A rule for one text in the segment column alone, in our own ink: what the build gave before. */
function isOurRule(rule: Rule, column: number): boolean {
  const condition = rule.getBooleanCondition();
  return (
    condition !== null &&
    rule.getRanges().every((range) => range.getColumn() === column + 1 && range.getNumColumns() === 1) &&
    String(condition.getCriteriaType()) === "TEXT_EQUAL_TO" &&
    hexOf((condition as unknown as ColouredCondition).getFontColorObject()) === ink
  );
}

type Colour = GoogleAppsScript.Spreadsheet.Color | null;

const hexOf = (colour: Colour): string | undefined => colour?.asRgbColor().asHexString().toLowerCase();

/** What Google's documentation has and its types lack. */
interface ColouredCondition {
  getCriteriaValues(): unknown[];
  getFontColorObject(): Colour;
  getBackgroundObject(): Colour;
}
