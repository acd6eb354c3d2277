/** What a cell shows when a formula cannot give a right answer. */
import type { Locale } from "../model/locale";
import { type Problem, problemText } from "./problem";

/** More than this at once nobody reads. */
const told = 5;

/** Problems as one message, a line each. */
export function problemsText(problems: readonly Problem[], locale: Locale): string {
  const lines = problems.slice(0, told).map((problem) => problemText(problem, locale));
  return [...lines, ...(problems.length > told ? ["…"] : [])].join("\n");
}
