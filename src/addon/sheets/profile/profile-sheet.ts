/** Which sheet is the partner profile. */
import { fold } from "../../../core/cells/cell";
import { type Source, sheetSource } from "../../../core/cells/source";
import { profileHeaders } from "../../../core/profile/header-row";
import { furtherMarkPattern } from "../../../core/sheets/further/further-sheet";
import { furtherSheetIds, hasCells, type OwnSheets } from "../../edge/own-sheets";
import { type Sheet, type Spreadsheet, sheetsByName, sourceOf } from "../../edge/spreadsheet";

/** A title row or two may stand above the header, not more than this. */
const headerRows = 30;
/** Headers that make a profile likely. */
const fewest = 2;

const ownOf = ({ map, settings, history, copies }: OwnSheets) => [map, settings, history, ...copies];

interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** The sheets that can hold a profile: all with cells but the add-on's own. */
export function profileCandidates(spreadsheet: Spreadsheet, own: OwnSheets): NamedSheet[] {
  const ours = new Set([...ownOf(own).map((sheet) => sheet?.getSheetId()), ...furtherSheetIds(spreadsheet)]);
  return [...sheetsByName(spreadsheet)].flatMap(([name, sheet]) =>
    ours.has(sheet.getSheetId()) || !hasCells(sheet) ? [] : [{ name, sheet }],
  );
}

export interface Suggestion extends NamedSheet {
  /** Its cells, where they have been read on the way. */
  readonly source?: Source;
  /** Whether it looks like a profile; otherwise it is only what there is. */
  readonly likely: boolean;
}

/**
 * The sheet that a build reads when nobody chooses: the one that the settings name, else the open one when it looks like
 * a profile, else the one with most usual headers, else the open one; null when that is the add-on's own. Only where the
 * first two are of no use the others are looked at.
 */
export function suggestedProfile(spreadsheet: Spreadsheet, own: OwnSheets, named: string | null): Suggestion | null {
  if (named !== null) {
    const found = sheetNamed(spreadsheet, own, named);
    return found && { ...found, likely: true };
  }
  const active = spreadsheet.getActiveSheet();
  const isOpen = !ownOf(own).some((sheet) => sheet?.getSheetId() === active.getSheetId());
  if (isOpen && hasCells(active)) {
    const name = active.getName();
    const source = sourceOf(active, name);
    if (!isMarked(source) && profileHeaders(topOf(source)) >= fewest)
      return { name, sheet: active, source, likely: true };
  }
  const candidates = profileCandidates(spreadsheet, own);
  let best: NamedSheet | null = null;
  let most = fewest - 1;
  for (const candidate of candidates) {
    const headers = profileHeaders(topOf(sourceOf(candidate.sheet, candidate.name)));
    if (headers <= most) continue;
    best = candidate;
    most = headers;
  }
  if (best) return { ...best, likely: true };
  const only =
    candidates.length === 1
      ? candidates[0]
      : candidates.find(({ sheet }) => sheet.getSheetId() === active.getSheetId());
  return only === undefined ? null : { ...only, likely: false };
}

/** Its cells have the mark of a sheet of ours. */
const isMarked = ({ cells }: Source): boolean =>
  cells.some((row) => row.some((cell) => typeof cell === "string" && furtherMark.test(cell)));

const furtherMark = new RegExp(`^${furtherMarkPattern}$`);

/** A sheet that can hold a profile by its name, also where somebody typed it a little differently. */
export function sheetNamed(spreadsheet: Spreadsheet, own: OwnSheets, name: string): Omit<Suggestion, "likely"> | null {
  const exact = spreadsheet.getSheetByName(name);
  const ours = ownOf(own).some((sheet) => sheet?.getSheetId() === exact?.getSheetId());
  const source = exact && !ours ? sourceIfAny(exact, name) : null;
  if (exact && source) return { name, sheet: exact, source };
  return profileCandidates(spreadsheet, own).find((each) => fold(each.name) === fold(name)) ?? null;
}

/** Null for a sheet without cells: only one that cannot be read is asked what it is. */
function sourceIfAny(sheet: Sheet, name: string): Source | null {
  try {
    return sourceOf(sheet, name);
  } catch (error) {
    if (hasCells(sheet)) throw error;
    return null;
  }
}

/** The first rows of a sheet: enough for titles and the header. */
const topOf = ({ cells, sheet }: Source): Source => sheetSource(cells.slice(0, headerRows), sheet ?? "");
