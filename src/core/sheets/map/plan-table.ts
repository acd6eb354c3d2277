/** The table as it is to be: which row is whose and in what order, and what is to stand in our cells of each. */
import { type Cell, fold } from "../../cells/cell";
import { lazily } from "../../cells/lazily";
import { certaintyOf } from "../../decide/certainty/certainty";
import type { Evaluation } from "../../evaluate/evaluation";
import { mapRow } from "../../evaluate/map-table";
import { shortWhy } from "../../evaluate/short-why";
import { words } from "../../words/words";
import { type Field, printedFields } from "./layout";
import { tokens } from "./marks";
import { type MatchedRows, matchRows, type RenameAnswers } from "./match-rows";
import {
  cellPrints,
  confidencePrint,
  keyText,
  type PartnerKey,
  partnerKeys,
  rowIdentity,
  type WrittenKey,
} from "./row-key";
import type { TableRow } from "./table-rows";

export type FieldCells = Readonly<Record<Field, Cell>>;

/** One row of the table, in the order to come. */
export interface PlannedRow {
  /** Its row on the sheet before the build; null: one is put in. */
  readonly from: number | null;
  readonly kind: "partner" | "archive" | "left" | "spare" | "users";
  /** Index of the partner in the evaluation. */
  readonly partner: number | null;
  readonly key: string;
  /** Null: our columns are left as they are. */
  readonly cells: FieldCells | null;
}

export interface TablePlan {
  readonly rows: readonly PlannedRow[];
  readonly matched: MatchedRows;
  readonly questions: readonly Rename[];
  /** Rows under the table that become part of it, and blank rows in it that a partner gets. */
  readonly below: ReadonlySet<number>;
  readonly blank: ReadonlySet<number>;
}

/** A partner that left with its notes, or one of several of a name, and who it may be: the keys are what an answer names. */
export interface Rename {
  readonly from: string;
  readonly fromKey: string;
  readonly to: string;
  readonly toKey: string;
}

export interface TableSources {
  readonly answers: RenameAnswers;
  /** Those of some rows in which people coloured or commented a cell; asked for only where a row would be given away. */
  readonly looks: (first: number, rows: number) => ReadonlySet<number>;
  readonly owners?: ReadonlyMap<number, number> | undefined;
  /** Rows after a row that nobody uses, as many as are needed, or none. */
  readonly freeBelow: (after: number, count: number) => readonly number[];
  /** Where the header is now: rows above it are the table's, should it be sorted in among them. */
  readonly headerRow: number;
}

export function planTable(
  evaluation: Evaluation,
  table: readonly TableRow[],
  { answers, looks: looksIn, owners, freeBelow, headerRow }: TableSources,
): TablePlan {
  const keys = partnerKeys(evaluation);
  const known = evaluation.partners.map(({ name }, at) => ({ name, key: keys[at] as PartnerKey }));
  const matched = matchRows(table, known, answers, owners);
  const given = new Set(matched.rows.values());
  const end = table.reduce((last, { at, kind }) => (given.has(at) || kind !== "keyless" ? at : last), -1);
  // What stands below the last row that is ours is the users'; above a header that was sorted in, it moves with the table.
  const region = table.filter(({ at }) => at <= end || at < headerRow);
  const [first, last] = [region[0]?.at ?? 0, region[region.length - 1]?.at ?? -1];
  const looks = lazily(() => looksIn(first, last - first + 1));
  const doubts = doubtsAtStake(matched.doubts, region, looks);
  const others = region.filter(({ at }) => !given.has(at));
  const users = others.filter((row) => isUsers(row, matched, end));
  const keyed = others.filter((row) => matched.leftKeys.has(row.at) && !users.includes(row));
  const plain = others.filter(({ kind, isBlank }) => kind === "keyless" && isBlank);
  const kept = keyed.filter(({ at, isFilled }) => isFilled || looks().has(at));
  const heading = others.find(({ kind }) => kind === "archive");
  const headings = others.filter(({ kind }) => kind === "archive");
  const needsHeading = kept.length > 0 || headings.some(({ isFilled }) => isFilled);
  const waiting = evaluation.order.filter((partner) => !matched.rows.has(partner));
  const spare = [...plain, ...keyed.filter((row) => !kept.includes(row)), ...(needsHeading ? [] : headings)];
  const needed = waiting.length + (needsHeading && !heading ? 1 : 0);
  // What somebody coloured or commented is given to nobody.
  const usable = needed > 0 && spare.length > 0 ? spare.filter(({ at }) => !looks().has(at)) : [];
  const questions: Rename[] = [];
  const missing = Math.max(0, needed - usable.length);
  const below = missing > 0 && region.length > 0 ? freeBelow(last, missing) : [];
  const places = [...usable.map(({ at }) => at), ...below];
  const fresh = new Map(waiting.map((partner, at) => [partner, places[at] ?? null]));
  const used = new Set<number | null>(fresh.values());
  const partnerRows = evaluation.order.map((partner): PlannedRow => {
    const from = matched.rows.get(partner) ?? fresh.get(partner) ?? null;
    const doubt = from === null ? undefined : doubts.get(from);
    return partnerRow(evaluation, partner, keys[partner] as PartnerKey, from, doubt !== undefined);
  });
  questions.push(...namesakeQuestions(evaluation, keys, partnerRows, doubts));
  const nameOf = new Map(keys.map(({ base }, at) => [fold(base), evaluation.partners[at]?.name ?? ""]));
  const leftRows = kept.map((row): PlannedRow & { readonly isSame: boolean; readonly isWritten: boolean } => {
    const heir = matched.heirs.get(row.at) ?? null;
    const to = heir === null ? null : (nameOf.get(fold(heir)) ?? heir);
    const key = matched.leftKeys.get(row.at) as WrittenKey;
    if (heir !== null && to !== null) questions.push({ from: row.name, fromKey: key.base, to, toKey: heir });
    const isAnswered = answers[key.base] === "";
    return leftRow(evaluation, row, { ...key, row: isAnswered ? 0 : key.row, heir }, to);
  });
  const archive: PlannedRow[] = needsHeading
    ? [archiveRow(evaluation, heading?.at ?? places.find((at) => !used.has(at)) ?? null, isWritten(heading))]
    : [];
  for (const { from } of archive) if (from !== null) used.add(from);
  const rows: PlannedRow[] = [
    ...partnerRows,
    ...archive,
    ...leftRows.filter(({ isSame }) => !isSame),
    ...leftRows.filter(({ isSame }) => isSame).map((row) => (row.isWritten ? { ...row, cells: null } : row)),
    ...spare.filter(({ at }) => !used.has(at)).map(({ at }) => spareRow(at)),
    ...[...users, ...(needsHeading ? headings.filter((row) => row !== heading) : [])]
      .sort((a, b) => a.at - b.at)
      .map(({ at }): PlannedRow => ({ from: at, kind: "users", partner: null, key: "", cells: null })),
  ];
  const blank = new Set(plain.flatMap(({ at }) => (used.has(at) ? [at] : [])));
  return { rows, matched, questions, below: new Set(below), blank };
}

/** Whether the heading has its words: a build may have died between its key and them. */
const isWritten = (heading: TableRow | undefined): boolean =>
  heading !== undefined && (heading.name !== "" || !heading.isNameAlone);

/** Of namesakes nobody is asked where none of their rows holds anything of a person's. */
function doubtsAtStake(
  doubts: MatchedRows["doubts"],
  region: readonly TableRow[],
  looks: () => ReadonlySet<number>,
): MatchedRows["doubts"] {
  const filled = new Set(region.flatMap(({ at, isFilled }) => (isFilled ? [at] : [])));
  const atStake = new Set<string>();
  for (const [at, name] of doubts) if (filled.has(at)) atStake.add(name);
  for (const [at, name] of doubts) if (!atStake.has(name) && looks().has(at)) atStake.add(name);
  return new Map([...doubts].filter(([, name]) => atStake.has(name)));
}

/** One question fewer than there are rows in doubt: the last one follows from the others. */
function namesakeQuestions(
  { order }: Evaluation,
  keys: readonly PartnerKey[],
  rows: readonly PlannedRow[],
  doubts: MatchedRows["doubts"],
): Rename[] {
  const inDoubt = rows.flatMap(({ from, partner }) =>
    from !== null && partner !== null && doubts.has(from) ? [{ partner, name: doubts.get(from) as string }] : [],
  );
  return inDoubt.flatMap(({ partner, name }, at) => {
    const mates = [
      ...inDoubt
        .slice(at + 1)
        .filter((other) => other.name === name)
        .map((other) => other.partner),
      ...order.filter(
        (other) => !inDoubt.some((each) => each.partner === other) && fold(keys[other]?.base ?? "") === name,
      ),
    ];
    const [mate] = mates;
    const [own, other] = [keys[partner], mate === undefined ? undefined : keys[mate]];
    if (!own || !other) return [];
    const label = ({ base, row }: PartnerKey) => `${base} (${row})`;
    return [{ from: label(own), fromKey: rowIdentity(own), to: label(other), toKey: rowIdentity(other) }];
  });
}

/** A row that people put there themselves, in the table or below `end`, the last row that is ours: also a copy of one of ours. */
const isUsers = ({ at, kind, isBlank }: TableRow, { foreign, leftKeys }: MatchedRows, end: number): boolean =>
  foreign.has(at) || ((at > end || !leftKeys.has(at)) && kind !== "archive" && !isBlank);

function partnerRow(
  evaluation: Evaluation,
  partner: number,
  key: PartnerKey,
  from: number | null,
  isInDoubt: boolean,
): PlannedRow {
  const values = mapRow(evaluation, partner);
  const own = Object.fromEntries(printedFields.map((field, at) => [field, values[at]])) as unknown as FieldCells;
  const { inDoubt } = words[evaluation.settings.locale].mapSheet;
  const sure = { ...own, ...confidenceCells(evaluation, partner, shortWhy(evaluation, partner)) };
  const cells = isInDoubt ? { ...sure, why: inDoubt(String(sure.why)) } : sure;
  const prints = { cells: cellPrints(cells), confidence: confidencePrint(cells) };
  const text = keyText({ ...key, ...prints, heir: null, isInDoubt });
  return { from, kind: "partner", partner, key: text, cells };
}

/** How sure the placement is, where the vendor wants to see it, and what is borderline in words. */
function confidenceCells(evaluation: Evaluation, partner: number, why: string): Pick<FieldCells, "confidence" | "why"> {
  const { confidenceColumn, locale } = evaluation.settings;
  if (!confidenceColumn) return { confidence: "", why };
  const { confidence, isBorderline, hangsOn } = certaintyOf(evaluation);
  const share = confidence[partner] ?? null;
  if (share === null || !isBorderline(partner)) return { confidence: share ?? "", why };
  const text = words[locale].mapSheet.borderline(Math.floor(100 * share), hangsOn(partner)?.criterion.column ?? null);
  return { confidence: share, why: text + why };
}

const noCells: FieldCells = {
  partner: "",
  potential: "",
  results: "",
  segment: "",
  support: "",
  priority: "",
  data: "",
  why: "",
  confidence: "",
};

/** A partner that is no longer in the profile keeps its row and its name while people have something in it. */
function leftRow({ settings }: Evaluation, row: TableRow, key: WrittenKey, to: string | null) {
  const { notInProfile, renamed } = words[settings.locale].mapSheet;
  const segment = row.name === "" ? "" : notInProfile;
  const cells = { ...noCells, partner: row.name, segment, why: to === null ? "" : renamed(to) };
  const prints = cellPrints(cells);
  return {
    from: row.at,
    kind: "left",
    partner: null,
    key: keyText({ ...key, cells: prints, confidence: null, isInDoubt: false }),
    cells,
    isSame: key.cells === prints,
    // A build may have died between the key and the cells.
    isWritten: row.cells === prints,
  } as const;
}

/** The heading over the partners that left. */
function archiveRow({ settings }: Evaluation, from: number | null, isThere: boolean): PlannedRow {
  const cells = { ...noCells, partner: words[settings.locale].mapSheet.archive };
  return { from, kind: "archive", partner: null, key: tokens.archive, cells: isThere ? null : cells };
}

/** A row that is nobody's any more: blank, under the others. */
const spareRow = (from: number): PlannedRow => ({
  from,
  kind: "spare",
  partner: null,
  key: "",
  cells: noCells,
});
