/** Whether a column follows from results: what is an order, a step before one, or decided by looking at them. */
import { fold } from "../cells/cell";
import { headerMeaning } from "./header-meaning";
import { isOwnerHeader } from "./owner-column";
import { planColumn } from "./plan-columns";

/** Words of orders and of the steps before them, also within headers that are not recognised. */
const signs =
  /受注|成約|商談|案件|売上|見積|失注|\b(?:orders?|deals?|won|wins?|opportunit(?:y|ies)|pipeline|bookings?|quotes?|win rate)\b/;

/** A company's own figures, such as 年商, are no sign of what it sold for the vendor. */
export function isResultsSign(header: string): boolean {
  const { axis, use, topic } = headerMeaning(header);
  if (topic === "companyFigure") return false;
  // When a contract was signed says nothing about what came of it; whom support goes to is decided by looking at results.
  const plan = planColumn(header)?.kind ?? "contractDay";
  const isDecided = use === "override" || plan !== "contractDay" || isOwnerHeader(header);
  return axis === "results" || isDecided || signs.test(fold(header));
}
