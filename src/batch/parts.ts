/** The parts of a run, in the order of their figures in the summary. */
import type { Cell } from "../core/cells/cell";
import { lazily } from "../core/cells/lazily";
import { keptHistory } from "../core/sheets/history/kept-history";
import { words } from "../core/words/words";
import { accountPlanPart } from "./account-plan-part";
import { certaintyPart } from "./certainty-part";
import { evidencePart } from "./evidence-part";
import { firstOrderPart } from "./first-order-part";
import { historyPart } from "./history-part";
import type { Part, PartOutput, RunInput } from "./part";
import { planPart } from "./plan-part";
import { weightsPart } from "./weights-part";

const parts: readonly Part[] = [
  planPart,
  certaintyPart,
  evidencePart,
  weightsPart,
  firstOrderPart,
  historyPart,
  accountPlanPart,
];

/** All files that follow from the map, the summary among them, and all lines. */
export function partFiles({ history, ...input }: RunInput): Pick<PartOutput, "files" | "lines"> {
  const kept = lazily(() => history && keptHistory(history, input.evaluation, input.locale));
  const outputs = parts.map((part) => part({ ...input, kept }));
  const { figure, value } = words[input.locale].summaryHeaders;
  const summary: readonly (readonly Cell[])[] = [[figure, value], ...outputs.flatMap(({ figures }) => figures)];
  return {
    files: Object.assign({ "summary.csv": summary }, ...outputs.map(({ files }) => files)),
    lines: outputs.flatMap(({ lines }) => lines),
  };
}
