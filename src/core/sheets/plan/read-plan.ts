/** Reads what a support plan is made from: the map, the team, and what the profile says about support. */
import type { Place, Source } from "../../cells/source";
import { isCandidate, type Pin, type PlanPartner, timeFor } from "../../decide/plan/plan-partner";
import { overfullPins, type PlanProblem, planProblem } from "../../decide/plan/plan-problem";
import { hoursOf } from "../../decide/plan/team";
import type { Evaluation } from "../../evaluate/evaluation";
import { segmentKeys } from "../../model/segment";
import type { AnyProblem, PlanOutcome } from "../../problem/any-problem";
import type { Finding } from "../../problem/finding";
import { failure, success } from "../../problem/problem";
import { cutCell } from "../../settings/cut-text";
import { coveredPartners } from "./covers";
import { ownersNow } from "./owners-now";
import { excludedIn, type Placed, pinIn, planCells, type ReadPin } from "./pins";
import type { SheetPins } from "./read-plan-sheet";
import { readTeam } from "./read-team";
import { supportReader } from "./support-columns";

export interface PlanSources {
  readonly evaluation: Evaluation;
  readonly team: Source;
  /** Filled cells of the plan sheet's column 固定, and, by partner key, of the work column 担当. */
  readonly pins?: SheetPins;
  readonly owners?: ReadonlyMap<string, Placed>;
}

/** A plan's problem, ready to be solved, and what is to be told about it. */
export interface ReadPlan {
  readonly problem: PlanProblem;
  readonly findings: readonly Finding[];
}

export function readPlan({ evaluation, team: teamSource, pins, owners }: PlanSources): PlanOutcome<ReadPlan> {
  const { profile, settings, partners } = evaluation;
  const problems: AnyProblem[] = [];
  const findings: Finding[] = [];
  const report = (problem: AnyProblem) => void problems.push(problem);
  const tell = (finding: Finding) => void findings.push(finding);
  const read = readTeam(teamSource, settings.segments, tell);
  if (!read.ok) return read;
  const { team, covers } = read.value;
  const { people, support } = team;
  const covered = people.map((person, index) =>
    coveredPartners(profile, person, covers[index] ?? { items: [], place: { sheet: null, cell: "" } }, tell),
  );
  const factsOf = supportReader(profile, team, tell);
  const keys = partners.map(({ key }) => key);
  const now = ownersNow(profile, keys, people, owners ?? new Map(), tell);
  const unknown: Placed[] = [];
  const strangers = new Set<string>();
  const strangeCells: Place[] = [];
  const planned = partners.map((partner, index): PlanPartner => {
    const row = profile.partners[index];
    const facts = row ? factsOf(row) : [];
    const excluded = excludedIn(row ? planCells(profile, row, "excluded") : [], people, (names, place) => {
      for (const name of names) strangers.add(name);
      strangeCells.push(place);
    });
    const onSheet = pins?.pins.get(partner.key);
    const pinned = onSheet ? [onSheet] : row ? planCells(profile, row, "pin") : [];
    const [pin = null, ...more] = pinned.flatMap((cell) => pinIn(cell, people, (each) => unknown.push(each)) ?? []);
    const other = more.find((each) => JSON.stringify(each.pin) !== JSON.stringify(pin?.pin));
    if (pin && other) report({ code: "pinTwice", partner: partner.name, places: [pin.place, other.place] });
    const result: PlanPartner = {
      ...partner,
      people: people.map((_, person) => ({
        time: facts[person]?.time ?? null,
        gain: facts[person]?.gain ?? null,
        uncovered: covered[person]?.[index] !== true,
        excluded: excluded.has(person) || (facts[person]?.excludedAt ?? null) !== null,
      })),
      pin: pin?.pin ?? null,
      now: now[index] ?? null,
    };
    const excludedAt = (person: number) => excluded.get(person) ?? facts[person]?.excludedAt ?? null;
    if (pin) problems.push(...pinProblems(result, pin, pin.pin, people, excludedAt, support));
    return result;
  });
  const allowed = people.map(({ name }) => name);
  for (const text of new Set(unknown.map((cell) => cell.text))) {
    const places = unknown.filter((cell) => cell.text === text).map(({ place }) => place);
    report({ code: "unknownPin", text, allowed, places });
  }
  if (problems.length > 0) return failure(...problems);
  if (strangers.size > 0) tell({ code: "unknownExcluded", names: [...strangers], places: strangeCells });
  const problem = planProblem(team, planned, settings.keepOwner);
  for (const { partner, pin } of pins?.unused ?? []) tell({ code: "pinUnused", partner, ...pin });
  const overfull = overfullPins(problem).map((each): AnyProblem => {
    const person = people[each.person]?.name ?? "";
    const names = each.partners.map(({ name }) => name);
    return each.by === "hours"
      ? { code: "pinsOverHours", person, taken: hoursOf(each.taken), limit: hoursOf(each.limit), partners: names }
      : { code: "pinsOverMost", person, taken: each.taken, limit: each.limit, partners: names };
  });
  if (overfull.length > 0) return failure(...overfull);
  if (people.every(({ time }) => time === 0)) tell({ code: "noHours", people: people.map(({ name }) => name) });
  if (!planned.some((partner) => isCandidate(partner, support))) {
    const segments = segmentKeys.filter((key) => support[key].candidate).map((key) => settings.segments[key].name);
    tell({ code: "noCandidates", segments, cut: String(cutCell(settings.potentialCut, settings.locale)) });
  }
  return success({ problem, findings });
}

/** What stands against a pin: that its person is kept away, or that nothing says how long it takes. */
function pinProblems(
  partner: PlanPartner,
  { place }: ReadPin,
  pin: Pin,
  people: PlanProblem["team"]["people"],
  excludedAt: (person: number) => Placed["place"] | null,
  support: PlanProblem["team"]["support"],
): AnyProblem[] {
  if (pin.kind === "techTouch") return [];
  const problems: AnyProblem[] = [];
  const exclusion = excludedAt(pin.person);
  if (exclusion) {
    const person = people[pin.person]?.name ?? "";
    problems.push({ code: "pinExcluded", person, partner: partner.name, places: [place, exclusion] });
  }
  if (timeFor(partner, pin.person, support) === null) {
    problems.push({ code: "pinWithoutHours", partner: partner.name, place });
  }
  return problems;
}
