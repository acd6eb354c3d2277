/** Reads the override column: where people overrule the scores. */

import { cellText, isErrorCell, isMissing } from "../cells/cell";
import { nearest } from "../cells/nearest";
import { type SegmentKey, segmentKeys } from "../model/segment";
import type { Settings } from "../model/settings";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, success } from "../problem/problem";
import { isOverrideHeader } from "../profile/headers";
import { type Column, columnCells, type PartnerRow, type Profile, partnerPlace } from "../profile/profile";
import { columnNamed } from "../profile/read-profile";
import { segmentNamed } from "../settings/segment-name";

export interface Overrides {
  /** By partner; null, or none at all: the scores decide. */
  readonly segments: readonly (SegmentKey | null)[];
  readonly problems: readonly Finding[];
}

/** The column with segments set by hand; undefined where the profile has none. */
export const overrideColumn = ({ columns }: Profile, { overrideColumn: named }: Settings): Column | undefined =>
  named === null ? columns.find(({ header }) => isOverrideHeader(header)) : columnNamed(columns, named);

export function readOverrides(profile: Profile, settings: Settings): Outcome<Overrides> {
  const named = settings.overrideColumn;
  const column = overrideColumn(profile, settings);
  if (!column) {
    if (named === null) return success({ segments: [], problems: [] });
    const headers = profile.columns.map(({ header }) => header);
    return failure({
      code: "missingOptionColumn",
      option: "overrideColumn",
      column: named,
      near: nearest(named, headers),
      headers,
    });
  }
  return success(overridesIn(profile, column, settings));
}

function overridesIn(profile: Profile, column: Column, settings: Settings): Overrides {
  const problems: Finding[] = [];
  const allowed = segmentKeys.map((key) => settings.segments[key].name);
  const segments = columnCells(profile, column).map((cell, index) => {
    if (isMissing(cell)) return null;
    const text = cellText(cell);
    const segment = segmentNamed(text, settings.segments);
    if (segment) return segment;
    const place = partnerPlace(profile, profile.partners[index] as PartnerRow, column);
    problems.push(
      isErrorCell(cell)
        ? { code: "badCells", column: column.header, why: "errorCell", allowed: [], texts: [text], places: [place] }
        : { code: "badOverride", column: column.header, text, allowed, place },
    );
    return null;
  });
  return { segments, problems };
}
