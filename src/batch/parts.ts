/** The parts of a run, in the order of their figures in the summary. */
import type { Cell } from "../core/cells/cell";
import { words } from "../core/words/words";
import { accountPlanPart } from "./account-plan-part";
import { certaintyPart } from "./certainty-part";
import { evidencePart } from "./evidence-part";
import { firstOrderPart } from "./first-order-part";
import { historyPart } from "./history-part";
import type { Part, PartInput, PartOutput } from "./part";
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
export function partFiles(input: PartInput): Pick<PartOutput, "files" | "lines"> {
  const outputs = parts.map((part) => part(input));
  const { figure, value } = words[input.locale].summaryHeaders;
  const summary: readonly (readonly Cell[])[] = [[figure, value], ...outputs.flatMap(({ figures }) => figures)];
  return {
    files: Object.assign({ "summary.csv": summary }, ...outputs.map(({ files }) => files)),
    lines: outputs.flatMap(({ lines }) => lines),
  };
}
