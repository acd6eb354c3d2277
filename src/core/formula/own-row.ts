/** PARTNER_SEGMENT(): the segment of the partner on the formula's own row. */

import { fold } from "../cells/cell";
import { evaluate } from "../evaluate/evaluate";
import { segmentName } from "../evaluate/map-table";
import { failure, type Outcome, success } from "../problem/problem";
import { holdsSettings, readSettings } from "../settings/read-settings";
import type { Book } from "./book";
import { asking, type Surroundings } from "./formula-evaluation";

/** The name of the segment; blank on a row that is no partner. */
export function segmentOfOwnRow(book: Book, around: Surroundings): Outcome<string> {
  const { sheet, row } = book.formulaCell();
  const settings = book.settings();
  const read = settings && holdsSettings(settings) ? readSettings(settings) : null;
  if (read && !read.ok) return read;
  const named = read?.value.settings.profileSheet ?? null;
  if (named !== null && fold(named) !== fold(sheet)) return failure({ code: "notOnProfileSheet", profile: named });
  const profile = book.sheet(sheet);
  if (!profile) return failure({ code: "noProfileSheet", name: sheet, sheets: book.sheetNames() });
  const evaluated = evaluate(asking(around, { profile, settings, locale: book.locale(), headerFirst: false }));
  if (!evaluated.ok) return evaluated;
  const partner = evaluated.value.partners.find((candidate) => candidate.row === row);
  return success(partner ? segmentName(evaluated.value, partner.segment) : "");
}
