/** Which partners a person covers: every named column must hold, by any of its items. */
import { cellText, isErrorCell } from "../../cells/cell";
import { listItems } from "../../cells/list";
import type { Person } from "../../decide/plan/team";
import type { Finding } from "../../problem/finding";
import { type Column, type PartnerRow, type Profile, partnerCell } from "../../profile/profile";
import { columnNamed } from "../../profile/read-profile";
import type { Cover } from "./read-team";

/** By partner of the profile: whether the person covers it. What is found at no partner is told. */
export function coveredPartners(
  profile: Profile,
  person: Person,
  { items, place }: Cover,
  tell: (finding: Finding) => void,
): boolean[] {
  if (items.length === 0) return profile.partners.map(() => true);
  const words = wordsOf(profile);
  const found = items.map(({ column, word }) => {
    const named = column === null ? null : columnNamed(profile.columns, column);
    return profile.partners.map((partner) => named !== undefined && words(partner, named).has(word));
  });
  const nowhere = items.filter((_, item) => !found[item]?.includes(true));
  if (nowhere.length > 0) {
    const texts = nowhere.map(({ column, word }) => (column === null ? word : `${column}=${word}`));
    tell({ code: "coverNowhere", person: person.name, items: texts, place });
  }
  const columns = [...new Set(items.map(({ column }) => column))];
  const covered = profile.partners.map((_, partner) =>
    columns.every((column) => items.some((item, at) => item.column === column && found[at]?.[partner] === true)),
  );
  if (nowhere.length < items.length && !covered.includes(true)) tell({ code: "coversNobody", person: person.name });
  return covered;
}

/** The items of a partner's cell or, without a column, of its whole row. */
function wordsOf(profile: Profile): (partner: PartnerRow, column: Column | null) => ReadonlySet<string> {
  const known = new Map<Column | null, Map<PartnerRow, ReadonlySet<string>>>();
  return (partner, column) => {
    const ofColumn = known.get(column) ?? new Map<PartnerRow, ReadonlySet<string>>();
    known.set(column, ofColumn);
    const words =
      ofColumn.get(partner) ??
      new Set((column === null ? profile.columns : [column]).flatMap((each) => itemsIn(profile, partner, each)));
    ofColumn.set(partner, words);
    return words;
  };
}

function itemsIn(profile: Profile, partner: PartnerRow, column: Column): string[] {
  const cell = partnerCell(profile, partner, column);
  return isErrorCell(cell) ? [] : listItems(cellText(cell));
}
