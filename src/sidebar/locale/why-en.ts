/** How it is known, in English. */
import type { WhyTexts } from "./why-texts";

const count = (n: number) => n.toLocaleString("en-US");
const partners = (n: number) => (n === 1 ? "1 partner" : `${count(n)} partners`);

export const enWhy: WhyTexts = {
  title: "Why this judgement",
  tried: "Worked out with what you changed under Tune. The map has it once it is applied.",
  quoted: (column) => `"${column}"`,
  working: "Working it out…",
  sure: {
    title: "How sure is it?",
    first: (stay, judged) =>
      stay === judged
        ? `With slightly other weights all ${partners(judged)} nearly always stay in their segment.`
        : `With slightly other weights ${count(stay)} of ${partners(judged)} nearly always stay in their segment.`,
    borderline: (n) =>
      `${n === 1 ? "1 is" : `${count(n)} are`} borderline. Look at ${n === 1 ? "it" : "them"} before you decide on support.`,
    short: "borderline",
    nobody: "No partner is placed by its scores yet.",
    notAsked: (overridden, needData) =>
      `Not counted: ${[
        overridden > 0 ? `${count(overridden)} placed by override` : "",
        needData > 0 ? `${count(needData)} without enough data` : "",
      ]
        .filter((part) => part !== "")
        .join(", ")}.`,
    always: "Slightly other weights do not change its segment.",
    mostly: (percent) => `With slightly other weights it stays in its segment ${percent} times in 100.`,
    often: (percent) => `Borderline: with slightly other weights it stays in its segment only ${percent} times in 100.`,
    overridden: "Placed by override.",
    hangsOn: (column, now, edge, falls, segment) =>
      `It becomes "${segment}" if the weight of "${column}" ${falls ? "falls" : "rises"} ${edge === null ? `at all from ${now}` : `from ${now} to ${edge}`}.`,
    showOnMap: (name) => `Show ${name} on the map`,
    more: (n) => `${count(n)} more are in "The map as a table".`,
    how: "How this is worked out, and settings",
    meaning: (spread) =>
      `The figure is the share of weightings, up to ${spread} away from yours, that give the same segment. Below 80% a partner is called borderline.`,
    exact: "It is exact: every such weighting is counted, by a formula.",
    drawn: (draws) =>
      `Your cut follows from everybody's scores, so ${draws} weightings are tried. They are the same every time.`,
    spread: "Weight spread (%)",
    draws: "Draws",
    drawsUnused: "not needed with these cuts",
    badDraws: "Enter a whole number from 100 to 100,000",
    column: 'Show a "Confidence" column in the table',
    columnHint: "From the next build on it stands right of Why, which then also names borderline partners.",
  },
  steps: {
    title: {
      potential: { up: "High potential with any one of these", down: "Low potential with any one of these" },
      results: { up: "With results, by any one of these", down: "Without results, by any one of these" },
    },
    step: (column, now, need, points) =>
      `${column}: ${now} → ${need}${points === null ? "" : ` (${points === "1" ? "1 point" : `${points} points`})`}`,
    blank: "blank",
    numbers: {
      atLeast: (value) => `at least ${value}`,
      above: (value) => `above ${value}`,
      atMost: (value) => `at most ${value}`,
      below: (value) => `below ${value}`,
    },
    days: {
      atLeast: (value) => `${value} or later`,
      above: (value) => `after ${value}`,
      atMost: (value) => `${value} or earlier`,
      below: (value) => `before ${value}`,
    },
    becomes: (value) => `becomes "${value}"`,
    nothing: (columns) => `${columns}: alone this changes nothing`,
    separator: ", ",
  },
  predicts: {
    title: "What leads to results",
    caution: "What partners with results have more of. That need not be the cause.",
    tooFew: (withResults, without, rows) =>
      withResults < 5
        ? `Too early to say (${count(withResults)} with results; it takes 5).`
        : without < 5
          ? `Too early to say (${count(without)} without results; it takes 5).`
          : `Too early to say (${partners(rows)} with all data; it takes 20).`,
    tooManyCriteria: (most, criteria) =>
      `With these partners at most ${count(most)} ${most === 1 ? "criterion" : "criteria"} can be compared at once (now ${count(criteria)}). Choose which.`,
    nothingToFit: "There is nothing to compare.",
    tick: "Criteria to compare",
    ticked: (column) => `Compare "${column}"`,
    clear: (columns) => `Partners with results tend to have more points in ${columns}.`,
    reverse: (columns) => `In ${columns} it is partners with fewer points that have results.`,
    unclear: "No criterion tells partners with and without results apart clearly yet.",
    now: (times) =>
      `Take one partner with results and one without: by your weights the one with results has more points ${count(times)} times in 100 (50 would be chance).`,
    fitted: (times) =>
      `By weights that follow results it is ${count(times)} times in 100 (found without the partner they judge).`,
    picture: "Difference by criterion",
    pictureHint:
      "How much more often partners with many points have results than the others. The bar is the range it may lie in; where it touches 0 there may be no difference.",
    onlyForReference: "Difference by criterion (for reference: too few partners to decide by)",
    groups: ({ upper, lower }) =>
      `${count(upper.k)} of ${count(upper.n)} with many points have results, ${count(lower.k)} of the other ${count(lower.n)}`,
    difference: (value, low, high) => `Difference ${value} points (${low} to ${high})`,
    noGroups: "All the same: nothing to compare",
    verdicts: {
      more: "more with results",
      less: "fewer with results",
      open: "no clear difference",
    },
    figures: "The figures",
    odds: (column, times, low, high) => `${column}: ${times} times for 100 points more (${low} to ${high})`,
    oddsMeaning:
      "By how much the odds of results (with to without) grow while the other criteria stay the same. 1 time is no difference.",
    over: (times) => `over ${times}`,
    under: (times) => `under ${times}`,
    unbounded: "no limit",
    intervalMeaning:
      "In brackets: 95% ranges (differences of shares by Newcombe's interval, odds by Firth's logistic regression).",
    auc: (now, fitted, rows, withResults) =>
      `AUC: your weights ${now}, weights that follow results ${fitted} (leave-one-out), on the same ${partners(rows)} (${count(withResults)} with results).`,
    leaks: (columns) => `${columns}: follows from results, so it is not compared.`,
    leaksCount: (columns) =>
      `Your weights count ${columns}, too: they may only look right. Leave it out under Tune, then compare.`,
    neverUsed: (columns) => `Columns that follow from results: ${columns}`,
    leftOut: {
      missing: (column) => `"${column}" is left out: more than 30% of the partners have no data in it.`,
      noSpread: (column) => `"${column}" is left out: all partners have the same points.`,
      repeats: (column) => `"${column}" is left out: it repeats another criterion.`,
    },
    keep: "Your weights do well as they are.",
    offeredByChance: "But these weights, too, cannot be said to do better than chance yet: no ground to hurry.",
    noBetter:
      "Neither your weights nor those that follow results can be said to do better than chance yet: there is no ground to change them.",
    separator: ", ",
  },
  weights: {
    offer: "Weights that follow results do better. If you use them:",
    weight: (column, now, next) => `${column}: ${now} → ${next}`,
    toZero: (columns) => `The weight of ${columns} becomes 0.`,
    moved: (n) => (n === 0 ? "No partner changes its segment." : `${partners(n)} would change segment.`),
    movedOne: (name, from, to) => `${name}: ${from} → ${to}`,
    withOthers: (edits) =>
      edits === 1
        ? "1 change of the settings that is not applied yet is applied, too."
        : `${count(edits)} changes of the settings that are not applied yet are applied, too.`,
    use: "Use these weights",
    taken: "The weights were written and the map was built again.",
    back: "Undo",
    same: "They are the weights you have.",
  },
  kept: {
    title: "Weights behind a score you already keep",
    explanation: "Choose the column of a total score: it tells how much each criterion counts in it.",
    column: "Column of the score",
    none: "please choose",
    noColumns: "No column of numbers could be such a score.",
    madeOf: "Criteria in that score",
    found: (column) => `"${column}" is the sum of these weights.`,
    tooCoarse: (column) => `The values of "${column}" differ too little to tell weights from them.`,
    noSum: (column) => `"${column}" is not a weighted sum of the criteria.`,
    wrong: (rows) => `${partners(rows)} ${rows === 1 ? "does" : "do"} not add up with these weights.`,
    noneWrong: "Every partner's total adds up.",
    wrongOne: (name, total, byWeights) => `${name}: ${total} in the list, ${byWeights} by these weights`,
    leftOut: (rows) => `${partners(rows)} without all values ${rows === 1 ? "is" : "are"} left out.`,
  },
};
