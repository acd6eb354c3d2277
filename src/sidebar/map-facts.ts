/** A map with all that can be asked about it. */
import type { PartnerNotes, Snapshot } from "../addon/api";
import { cellText, fold } from "../core/cells/cell";
import type { Evaluation } from "../core/evaluate/evaluation";
import type { Locale } from "../core/model/locale";
import { ownerColumn } from "../core/profile/owner-column";
import { notesByPartner } from "../core/sheets/map/notes";
import { type MapView, mapView } from "../core/view/map-view";
import { type PartnerCard, partnerCard } from "../core/view/partner-card";
import { evaluated } from "../core/wire/snapshot";

export interface MapFacts {
  readonly snapshot: Snapshot;
  readonly view: MapView;
  readonly evaluation: Evaluation;
  /** By priority, 1…n. */
  readonly card: (priority: number) => PartnerCard;
  /** Partners on the map. */
  readonly count: number;
  /** Who looks after each partner by priority; null where the profile does not say. */
  readonly owners: { readonly header: string; readonly of: (priority: number) => string } | null;
}

/** Throws an Error with everything that stands in the way of the map. */
export function mapFacts(snapshot: Snapshot, notes: readonly PartnerNotes[], locale: Locale): MapFacts {
  const evaluation = evaluated(snapshot, locale);
  const { order, partners, profile } = evaluation;
  const owner = ownerColumn(profile);
  const indexOf = (priority: number) => order[priority - 1] ?? 0;
  const notesOf = notesByPartner(notes, evaluation);
  return {
    snapshot,
    view: mapView(evaluation, snapshot.profile.name, locale),
    evaluation,
    card: (priority) => {
      const index = indexOf(priority);
      return partnerCard(evaluation, index, notesOf.get(partners[index]?.key ?? "") ?? [], locale);
    },
    count: placedIn(evaluation),
    owners: owner
      ? {
          header: owner.header,
          of: (priority) => cellText(profile.source.cells[partners[indexOf(priority)]?.row ?? 0]?.[owner.at]).trim(),
        }
      : null,
  };
}

/** How many partners can be judged: those with a segment. */
export const placedIn = ({ partners }: Evaluation): number => partners.filter(({ segment }) => segment !== null).length;

/** Whether a partner's name has a text in it, however wide its letters. */
export const isNamed = (name: string, text: string): boolean => fold(name).includes(fold(text));
