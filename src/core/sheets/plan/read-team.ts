/** Reads the Support team sheet: the people, and hours and weight by segment. */
import { isMissing } from "../../cells/cell";
import { listItems } from "../../cells/list";
import { parseNumber } from "../../cells/number";
import type { Place, Source } from "../../cells/source";
import { parseYesNo } from "../../cells/yes-no";
import { defaultSupport, type Person, roundedDown, roundedUp, type Support, type Team } from "../../decide/plan/team";
import type { PersonField, SupportField } from "../../model/fields";
import type { SegmentKey, Segments } from "../../model/segment";
import { failure, type Outcome, type Problem, success } from "../../problem/problem";
import { type BlockRow, readBlock } from "../../settings/block";
import { segmentNamed } from "../../settings/segment-name";
import { isSamePerson } from "./person-name";
import { peopleBlock, supportBlock, teamBlocks } from "./team-blocks";

/** What a person covers, as written: items that any of must hold, each of one column or, null, of any. */
export interface Cover {
  readonly items: readonly { readonly column: string | null; readonly word: string }[];
  readonly place: Place;
}

export interface ReadTeam {
  readonly team: Team;
  /** By person. */
  readonly covers: readonly Cover[];
}

type Report = (problem: Problem) => void;

/** The team, or everything that is wrong with its sheet. */
export function readTeam(source: Source, segments: Segments): Outcome<ReadTeam> {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const rows = readBlock(source, peopleBlock, teamBlocks)?.rows ?? [];
  if (rows.length === 0) return failure({ code: "noPeople", sheet: source.sheet });
  const people = rows.map((row) => readPerson(row, report));
  tellTwice(rows, report);
  const support = readSupport(readBlock(source, supportBlock, teamBlocks)?.rows ?? [], segments, report);
  if (problems.length > 0) return failure(...problems);
  return success({ team: { people, support }, covers: rows.map(coverOf) });
}

function readPerson(row: BlockRow<PersonField>, report: Report): Person {
  const name = row.text("person");
  if (name === "") report({ code: "nothingNamed", place: row.place("person") });
  const hours = parseNumber(row.cell("hours"));
  if (hours === undefined || hours < 0)
    report({ code: "badHours", text: row.text("hours"), place: row.place("hours") });
  const most = isMissing(row.cell("most")) ? null : parseNumber(row.cell("most"));
  if (most === undefined || (most !== null && !(Number.isInteger(most) && most >= 0))) {
    report({ code: "badMost", text: row.text("most"), place: row.place("most") });
  }
  return { name, time: roundedDown(hours ?? 0), most: most ?? null };
}

function tellTwice(rows: readonly BlockRow<PersonField>[], report: Report): void {
  rows.forEach((row, index) => {
    const name = row.text("person");
    const same = rows.filter((other) => name !== "" && isSamePerson(other.text("person"), name));
    if (same.length > 1 && same[0] === rows[index]) {
      report({ code: "personTwice", name, places: same.map((each) => each.place("person")) });
    }
  });
}

function coverOf(row: BlockRow<PersonField>): Cover {
  const items = listItems(row.text("covers")).map((item) => {
    const [column, ...rest] = item.split("=");
    const word = rest.join("=").trim();
    return word === "" ? { column: null, word: item } : { column: (column ?? "").trim(), word };
  });
  return { items: isMissing(row.cell("covers")) ? [] : items, place: row.place("covers") };
}

function readSupport(rows: readonly BlockRow<SupportField>[], segments: Segments, report: Report): Support {
  const support = { ...defaultSupport };
  const seen = new Set<SegmentKey>();
  for (const row of rows) {
    const text = row.text("segment");
    const key = segmentNamed(text, segments);
    if (!key) {
      report({ code: "unknownSegment", text, place: row.place("segment") });
      continue;
    }
    if (seen.has(key)) report({ code: "segmentTwice", text, place: row.place("segment") });
    seen.add(key);
    const given = (field: "hours" | "weight"): number | null => {
      if (isMissing(row.cell(field))) return null;
      const value = parseNumber(row.cell(field));
      if (value !== undefined && value >= 0) return value;
      report({ code: "badSupport", field, text: row.text(field), place: row.place(field) });
      return null;
    };
    const [hours, weight] = [given("hours"), given("weight")];
    const candidate = isMissing(row.cell("candidate")) ? support[key].candidate : parseYesNo(row.cell("candidate"));
    if (candidate === undefined) {
      report({ code: "badSupport", field: "candidate", text: row.text("candidate"), place: row.place("candidate") });
    }
    support[key] = {
      time: hours === null ? support[key].time : roundedUp(hours),
      weight: weight ?? support[key].weight,
      candidate: candidate ?? support[key].candidate,
    };
  }
  return support;
}
