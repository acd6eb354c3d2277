/** English words of the support plan. */
import type { PlanWords } from "./plan-words";

export const enPlanWords: PlanWords = {
  sheets: { team: "Support team", plan: "Support plan" },
  sheet: {
    title: "Support plan",
    warning: "The add-on rewrites this part. Notes go right of the table, pins into the column Pin",
  },
  personHeaders: { person: "Person", hours: "Hours a month", covers: "Covers", most: "Max partners" },
  supportHeaders: { segment: "Segment", hours: "Hours a partner", weight: "Weight", candidate: "Candidate" },
  planHeaders: {
    priority: "Priority",
    partner: "Partner",
    segment: "Segment",
    support: "Support this month",
    owner: "Owner",
    hours: "Hours",
    gain: "Gain",
    ownerNow: "Owner now",
    change: "Change",
    pin: "Pin",
    why: "Why",
  },
  teamHeaders: {
    person: "Person",
    hours: "Hours a month",
    used: "Used",
    partners: "Partners",
    morePoints: "Points of 10 more hours",
    joining: "Who would join",
  },
  figures: {
    points: "Plan points",
    bound: "Plan bound",
    proven: "Plan proven",
    gain: "Plan gain",
    ownersKept: "Owners kept",
  },
  yes: "yes",
  no: "no",
  changes: { kept: "kept", new: "new", changed: "changed", released: "released" },
  statuses: { open: "Not started", going: "In progress", done: "Done", held: "On hold" },
  techTouch: "tech-touch",
  listSeparator: ", ",
  why: {
    product: (potential, lack, weight, gain) =>
      `potential ${potential} × results still lacking ${lack} ÷ 100 × weight ${weight} = ${gain}`,
    given: (gain) => `support gain ${gain}`,
    pinned: "pinned",
    noTime: (gain) => `not enough hours (gain ${gain})`,
    noPlace: (gain) => `max partners reached (gain ${gain})`,
    nobodyAble: "nobody covers it",
    noGain: "its gain is 0",
    notCandidate: "no candidate",
    noData: "outside the plan for lack of data",
  },
  placesFull: "max partners reached",
  range: (least, most) => `${least}–${most}`,
  says: {
    rest: (candidates, hours, inPlan, left) =>
      `${candidates} ${candidates === 1 ? "candidate" : "candidates"} for high-touch; ${hours} hours a month are enough for ${inPlan}.${left > 0 ? ` The other ${left} get tech-touch.` : ""}`,
    fittingCut: (cut, inPlan) => `A potential cut of ${cut} leaves at most ${inPlan} candidates.`,
    proven: (points) => `Plan points ${points}: proven to be the best`,
    unproven: (points, more, percent) => `Plan points ${points}: at most ${more} more are possible (${percent}%)`,
    missed: (partners) =>
      `Just missed (gain per hour): ${partners.map(({ name, gainPerHour }) => `${name} ${gainPerHour}`).join(", ")}`,
    leastInPlan: (name, gainPerHour) => `The least in the plan: ${name} ${gainPerHour}`,
  },
};
