/** The profile's columns about support: hours and gain of each partner, also for one person alone. */
import { cellText, isErrorCell, isMissing } from "../../cells/cell";
import { parseNumber } from "../../cells/number";
import type { Place } from "../../cells/source";
import { parseYesNo } from "../../cells/yes-no";
import { roundedUp, type Team } from "../../decide/plan/team";
import type { Finding } from "../../problem/finding";
import { planColumn } from "../../profile/plan-columns";
import { type Column, type PartnerRow, type Profile, partnerCell, partnerPlace } from "../../profile/profile";
import { personNamed } from "./person-name";

/** A cell about one person: a number, nothing, or that this person cannot take the partner. */
type Said = number | null | { readonly excludedAt: Place };

export interface SupportFacts {
  readonly time: number | null;
  readonly gain: number | null;
  /** Where a column of this person's own says no. */
  readonly excludedAt: Place | null;
}

interface SupportColumn {
  readonly column: Column;
  readonly kind: "hours" | "gain";
  /** Null: it holds for everybody. */
  readonly person: number | null;
}

/** Reads a partner's facts, by person; what is wrong with cells and columns goes to `tell`. */
export function supportReader(
  profile: Profile,
  { people }: Team,
  tell: (finding: Finding) => void,
): (partner: PartnerRow) => SupportFacts[] {
  const columns = supportColumns(profile, people, tell);
  const finer: Place[] = [];
  const bad = new Map<string, { text: string; place: Place }[]>();
  const said = (partner: PartnerRow, { column, kind, person }: SupportColumn): Said => {
    const cell = partnerCell(profile, partner, column);
    if (isMissing(cell)) return null;
    const place = partnerPlace(profile, partner, column);
    const value = isErrorCell(cell) ? undefined : parseNumber(cell);
    if (value !== undefined && value >= 0) {
      if (kind === "gain") return value;
      if (Math.abs(roundedUp(value) - value * 100) > 1e-6) finer.push(place);
      return roundedUp(value);
    }
    if (person !== null && parseYesNo(cell) === false) return { excludedAt: place };
    const cells = bad.get(column.header) ?? [];
    bad.set(column.header, cells);
    if (cells.every((other) => other.place.cell !== place.cell)) cells.push({ text: cellText(cell), place });
    return null;
  };
  const facts = (partner: PartnerRow): SupportFacts[] => {
    const of = (kind: "hours" | "gain", person: number | null): Said => {
      const column = columns.find((each) => each.kind === kind && each.person === person);
      return column ? said(partner, column) : null;
    };
    const general = { hours: of("hours", null), gain: of("gain", null) };
    return people.map((_, person) => {
      const own = { hours: of("hours", person), gain: of("gain", person) };
      const excluded = [own.hours, own.gain].find((each) => typeof each === "object" && each !== null);
      return {
        time: numberIn(own.hours) ?? numberIn(general.hours),
        gain: numberIn(own.gain) ?? numberIn(general.gain),
        excludedAt: typeof excluded === "object" && excluded !== null ? excluded.excludedAt : null,
      };
    });
  };
  const all = new Map(profile.partners.map((partner) => [partner, facts(partner)]));
  for (const [column, cells] of bad) tell({ code: "badSupportCells", column, cells });
  if (finer.length > 0) tell({ code: "hoursRounded", places: finer });
  return (partner) => all.get(partner) ?? [];
}

const numberIn = (said: Said): number | null => (typeof said === "number" ? said : null);

function supportColumns(profile: Profile, people: Team["people"], tell: (finding: Finding) => void): SupportColumn[] {
  const known: SupportColumn[] = [];
  for (const column of profile.columns) {
    const found = planColumn(column.header);
    if (found?.kind !== "hours" && found?.kind !== "gain") continue;
    const { kind, person: name } = found;
    const person = name === null ? null : personNamed(name, people);
    if (person === undefined) {
      tell({ code: "columnForNobody", column: column.header, person: name ?? "" });
      continue;
    }
    const first = known.find((each) => each.kind === kind && each.person === person);
    if (first) tell({ code: "columnTwice", column: column.header, first: first.column.header });
    else known.push({ column, kind, person });
  }
  return known;
}
