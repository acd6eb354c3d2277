/** English words of an account plan. */
import type { AccountPlanWords } from "./account-plan-words";

export const enAccountPlanWords: AccountPlanWords = {
  title: "Account plan",
  made: (day) => `Made on ${day}`,
  parts: {
    overview: "1 Overview",
    purpose: "2 Purpose",
    potential: "3 Potential",
    people: "4 People",
    actions: "5 Action plan",
  },
  overviewHeaders: ["Item", "Value"],
  segment: "Segment",
  support: "Support",
  purposes: ["Purpose", "In 90 days", "In a year", "What we leave alone"],
  suggestion: "Suggested direction",
  potentialHeaders: ["Criterion", "Value now", "Goal", "How to get there"],
  peopleHeaders: ["Name", "Role", "Closeness to the decision", "Interest in us", "Next meeting"],
  workHeaders: { owner: "Owner", action: "Next action", due: "Due", status: "Status" },
  untilHeaders: ["By when", "What"],
  until: (days, day) => `${days} days (${day})`,
  unknownPartner: (name, near) =>
    `There is no partner "${name}". ${near === null ? "Name it as it stands in the profile" : `Did you mean "${near}"?`}`,
  severalPartners: (name, choices) =>
    `There are several partners "${name}". Name one of them, from the top: ${choices}`,
  separator: ", ",
  handOver: "To hand it over, make a PDF of this sheet alone",
};
