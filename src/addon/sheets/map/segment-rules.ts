/** Colours by segment that follow a sort or a filter: one rule a segment over the whole column. */
import { addressOf, columnLetters } from "../../../core/cells/address";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import type { MapLayout } from "../../../core/sheets/map/map-plan";
import { segmentsByPriority } from "../../../core/sheets/map/panel";
import type { Sheet } from "../../edge/spreadsheet";
import { ink, tintOf } from "./panel-looks";

export type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The users' own rules stay, and come first. */
export function colourSegments(
  sheet: Sheet,
  { headerRow, columns }: MapLayout,
  evaluation: Evaluation,
  there: readonly Rule[],
): void {
  const column = columns.table.segment;
  if (column === undefined) return;
  const range = sheet.getRange(`${addressOf(headerRow + 1, column)}:${columnLetters(column)}`);
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
  const [only, ...others] = rule.getRanges();
  if (!condition || !only || others.length > 0) return false;
  return (
    only.getColumn() === column + 1 &&
    only.getNumColumns() === 1 &&
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
