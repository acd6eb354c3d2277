/** English words of what changed. */
import type { MovementWords } from "./movement-words";

const because = (reason: string) => (reason === "" ? "" : ` by ${reason}`);
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
const partners = (count: number) => `${count} ${count === 1 ? "partner" : "partners"}`;

export const enMovementWords: MovementWords = {
  moveHeaders: {
    partner: "Partner",
    kind: "Kind",
    segmentBefore: "Segment before",
    segmentNow: "Segment now",
    axis: "Axis",
    cause: "Cause",
    criterion: "Criterion",
    points: "Points",
    scoreBefore: "Score before",
    scoreNow: "Score now",
  },
  moveKinds: {
    firstWin: "first win",
    moved: "moved",
    new: "new",
    left: "left",
    wavered: "wavered",
    changed: "changed",
  },
  causes: {
    own: "own value",
    others: "other partners",
    day: "day",
    settings: "settings",
    cut: "cut",
    override: "override",
    data: "data",
  },
  firstOrderFigures: {
    median: "Median days to first order",
    within90: "Active in 90 days",
    within90Low: "its low",
    within90High: "its high",
  },
  backTestFigures: {
    firstWins: "First wins",
    ofThemActivate: "Of them activate",
    withoutResults: "Without results then",
    byChance: "By chance",
    probability: "Chance probability",
  },
  moves: {
    firstWin: ({ partner, before, now, reason }) =>
      `${partner}: first win, ${before === now ? `still ${now}` : `from ${before} to ${now}`}${because(reason)}`,
    moved: ({ partner, before, now, reason }) => `${partner}: from ${before} to ${now}${because(reason)}`,
    new: ({ partner, now }) => `${partner}: new (${now})`,
    left: ({ partner, before }) => `${partner}: left (was ${before})`,
    wavered: ({ partner, before, now, reason }) =>
      `${partner}: from ${before} to ${now}${because(reason)} (close to the cut, not counted as a move)`,
    changed: ({ partner, now, reason }) => `${partner}: still ${now}, ${reason === "" ? "other scores" : reason}`,
  },
  titles: {
    wins: "First wins",
    otherWins: "More first wins",
    moved: "Moved",
    newOnes: "New partners",
    left: "No longer listed",
    wavered: "Wavered",
    changed: "Other scores, same segment",
    counts: "Partners by segment",
    order: "Did the order of support work?",
    firstOrders: "From contract to first order",
  },
  compacted: (day) => `The history was thinned on ${day}`,
  back: ({ partner, now }) => `${partner}: listed again (${now})`,
  celebrated: ({ partner, before, now, reason }) =>
    `Congratulations: the first win of ${partner}, from ${before} to ${now}${because(reason)}`,
  reasons: {
    cell: (column, before, now) => `${column} ${before} → ${now}`,
    points: (cause, points) => `${cause} ${points} points`,
    override: "override",
    cut: (points, rose) => `the cut ${rose ? "rising" : "falling"} ${points} points`,
    wavering: "wavering close to the cut",
    withoutPoints: {
      cut: "another kind of cut",
      settings: "other settings",
      others: "cells of other partners",
      day: "days gone by",
    },
  },
  data: { came: ". Data came in", went: ". Its data is gone" },
  blank: "blank",
  separator: ", ",
  sinceDay: (day) => `Since ${day}`,
  sinceYesterday: "Since yesterday",
  sinceLastWeek: "Since last week",
  sinceDate: (month, date) => `Since ${months[month - 1]} ${date}`,
  since: (since, moved, wins) => {
    const won = counted(wins, "first win");
    if (moved === 0) return `${since} there ${wins === 1 ? "was" : "were"} ${won}`;
    return wins > 0 ? `${since} ${partners(moved)} moved, with ${won}` : `${since} ${partners(moved)} moved`;
  },
  nothingSince: (since) => `${since} no partner has moved`,
  wavered: (count) => `Wavered close to a cut: ${partners(count)} (not counted as moves)`,
  firstRecord: "This is the first record. From the next one on you see who moved and why",
  backTest: (since, hits, wins, byChance, probability) =>
    `Of ${wins} first wins among those without results on ${since}, ${hits} ${hits === 1 ? "was" : "were"} activate; by chance it would be ${byChance}, and the probability that chance does as well is ${probability}`,
  tooFewWins: (since, wins) =>
    `Whether the order of support worked: too early to say (${counted(wins, "first win")} since ${since}; it takes 5)`,
  noOldBuild: "Whether the order of support worked shows once a record is 90 days old",
  notHistory: (headers) =>
    `There is no header row of a history. Name a table with ${headers} in one row, or a file that does not exist yet`,
  dayPast: (day, last) =>
    `${day} is before ${last}, the last day of the history, so it was not recorded. Build with ${last} or a later day`,
  tooLarge: (rows, letters) =>
    `One record has ${rows} rows and ${letters} characters, more than a history may have (20,000 rows, 1,000,000 characters), so it was not recorded. Split the profile`,
  unreadable: (headers) =>
    `The headers of the history are not in order from column A on, so nothing was recorded. Put them back in one row: ${headers}`,
  refused: (message) => `This build could not be recorded in the history: ${message}`,
  thinned: (before, after) =>
    `The history had more than 20,000 rows or 1,000,000 characters: of ${before} records ${after} ${after === 1 ? "is" : "are"} left`,
  sortedByHand:
    "The rows of the history were sorted, so they were put together by their days. The next record puts them back in order",
  ignoredBlock: (place, day, rows) =>
    `${counted(rows, "row")} of the history from ${place} on (${day}): there is no build row, or one that counts other rows. They are not used, and the next record removes them`,
  unknownRows: (places, kinds) => `The kind in ${places} of the history cannot be read. Allowed are ${kinds}`,
  changedByHand: (partner, place) =>
    `In ${place} of the history (${partner}) scores and record differ: the row was changed by hand and is not used for reasons`,
  moreChanged: (rows) => `In ${counted(rows, "more row")} of the history scores and record differ`,
  thinningRule:
    "A history has at most 20,000 rows and 1,000,000 characters. Beyond that all records of 56 days stay, of older ones the last of each week, beyond 52 weeks of each month; if that is still too much, the oldest go",
  firstOrders: (ordered, waiting) => `With a first order: ${ordered}; still waiting: ${waiting}`,
  median: (days) => `From contract to first order: half take ${counted(days, "day")} or less`,
  noMedian: "From contract to first order: not half of them have ordered yet",
  within90: (share, low, high) =>
    `A first order within 90 days of the contract: ${share}% (95% interval ${low}–${high}%)`,
  orderedBeforeContract: (places) => `Days out of order (first order before the contract) are not counted: ${places}`,
  ordersFromHistory:
    "There is no column of first order dates: the first order is the first record of the history with results",
};
