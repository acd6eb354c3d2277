/** Reads the Support team sheet: the people, and hours and weight by segment. */
import { cellText, fold, isMissing } from "../../cells/cell";
import { listItems } from "../../cells/list";
import { parseNumber } from "../../cells/number";
import { type Place, placeIn, type Source } from "../../cells/source";
import { parseYesNo } from "../../cells/yes-no";
import { defaultSupport, type Person, roundedDown, roundedUp, type Support, type Team } from "../../decide/plan/team";
import type { PersonField, SupportField } from "../../model/fields";
import { locales } from "../../model/locale";
import type { SegmentKey, Segments } from "../../model/segment";
import type { AnyProblem, PlanOutcome } from "../../problem/any-problem";
import type { Finding } from "../../problem/finding";
import { failure, success } from "../../problem/problem";
import { isTotalWord } from "../../profile/row-words";
import { type Block, type BlockRow, type Headed, readBlock } from "../../settings/block";
import { segmentNamed } from "../../settings/segment-name";
import { sheetMark } from "../further/further-sheet";
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

type Report = (problem: AnyProblem) => void;

/** The team, or everything that is wrong with its sheet. */
export function readTeam(source: Source, segments: Segments, tell: (finding: Finding) => void): PlanOutcome<ReadTeam> {
  const problems: AnyProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const block = readBlock(source, peopleBlock, teamBlocks);
  const all = block?.rows ?? [];
  const totals = all.filter((row, at) => isTotal(row, all.slice(0, at)));
  const rows = all.filter((row) => !totals.includes(row));
  if (!block || rows.length === 0) return failure({ code: "noPeople", sheet: source.sheet });
  const supportRead = readBlock(source, supportBlock, teamBlocks);
  if (!block.columns.has("hours")) {
    const texts = unknownHeaders(source, block);
    return failure({ code: "noHoursColumn", texts, place: placeIn(source, block.header, 0) });
  }
  tellMissing(source, [block, ...(supportRead ? [supportRead] : [])], tell);
  for (const row of totals) tell({ code: "teamTotal", text: row.text("person"), place: row.place("person") });
  const people = rows.map((row) => readPerson(row, report));
  tellTwice(rows, report);
  const support = readSupport(supportRead?.rows ?? [], segments, report);
  if (problems.length > 0) return failure(...problems);
  return success({ team: { people, support }, covers: rows.map(coverOf) });
}

/** Nobody is called so. */
const total = /^(?:(?:総|小|累)?(?:合|総)?計|チーム計|(?:grand |sub ?|team )?totals?)$/;

/** A total under the people: by such a word, or by a word that may be a name and the sum of the hours above it. */
function isTotal(row: BlockRow<PersonField>, above: readonly BlockRow<PersonField>[]): boolean {
  const name = row.text("person");
  if (total.test(fold(name))) return true;
  const sum = above.reduce((all, each) => all + (parseNumber(each.cell("hours")) ?? 0), 0);
  const hours = parseNumber(row.cell("hours"));
  return isTotalWord(name) && above.length > 1 && hours !== undefined && Math.abs(hours - sum) < 1e-6;
}

/** A header that somebody reworded is found no more: what stood under it counts for nothing, which nobody may miss. */
function tellMissing(source: Source, blocks: readonly Block<string>[], tell: (finding: Finding) => void): void {
  for (const block of blocks) {
    const missing = missingIn(block);
    const texts = missing.length > 0 ? unknownHeaders(source, block) : [];
    if (texts.length > 0) tell({ code: "teamHeaders", missing, texts, place: placeIn(source, block.header, 0) });
  }
}

const shapes = teamBlocks as readonly Headed<string>[];

function missingIn({ columns, locale }: Block<string>): string[] {
  const shape = shapes.find(({ fields: [key = ""] }) => columns.has(key));
  return (shape?.fields ?? []).flatMap((field) => (columns.has(field) ? [] : [shape?.headers(locale)[field] ?? ""]));
}

/** Texts in a row of headers that are none of ours. */
function unknownHeaders(source: Source, { header }: Block<string>): string[] {
  const known = new Set(
    shapes.flatMap(({ headers }) => locales.flatMap((locale) => Object.values(headers(locale)))).map(fold),
  );
  return (source.cells[header] ?? []).flatMap((cell) => {
    const text = cellText(cell).trim();
    return text === "" || known.has(fold(text)) || text.startsWith(sheetMark("")) ? [] : [text];
  });
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
