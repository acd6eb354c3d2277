/** Reads what a map is made from, every cell once. */
import type { Day } from "../cells/day";
import { lazily } from "../cells/lazily";
import { nearest } from "../cells/nearest";
import type { Place, Source } from "../cells/source";
import { inferSettings } from "../infer/infer-settings";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import type { Settings } from "../model/settings";
import { readOverrides } from "../place/overrides";
import type { Placeable } from "../place/place-partners";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, type Problem, success } from "../problem/problem";
import { partnerKeys } from "../profile/partner-keys";
import type { Profile } from "../profile/profile";
import { columnNamed, readProfile } from "../profile/read-profile";
import { scoredProfile } from "../score/scored-profile";
import { holdsSettings, readSettings } from "../settings/read-settings";

/** What a map is made from. */
export interface MapSources {
  readonly profile: Source;
  /** Null, or cells without anything in them: infer the settings from the profile. */
  readonly settings: Source | null;
  readonly today: Day;
  /** The language of inferred settings. */
  readonly locale: Locale;
  /** Whether the header must be the profile's first row (output that stands beside its rows). */
  readonly headerFirst: boolean;
}

/** The sources as read: what is needed to place the partners, also under other settings than these. */
export interface MapReading extends Placeable {
  readonly profile: Profile;
  readonly settings: Settings;
  /** Whether the settings were inferred from the profile, there being none. */
  readonly inferred: boolean;
  /** What was assumed about the profile, and what is wrong with single cells of the override column. */
  readonly notices: readonly Finding[];
  readonly problems: readonly Finding[];
}

/** Reads cells, all that is needed of them; fails with everything that stands in the way of a map. */
export function readMap(sources: MapSources): Outcome<MapReading> {
  const given = sources.settings && holdsSettings(sources.settings) ? sources.settings : null;
  return given ? readGiven(sources, given) : readInferred(sources);
}

function readGiven({ profile: source, today, headerFirst }: MapSources, given: Source): Outcome<MapReading> {
  const read = readSettings(given);
  if (!read.ok) return read;
  const { settings, places } = read.value;
  const columns = settings.criteria.map(({ column }) => column);
  const profile = readProfile(source, {
    columns,
    partnerColumn: settings.partnerColumn,
    headerFirst,
    rows: settings.rows,
  });
  if (!profile.ok) return profile;
  const missing = missingColumns(profile.value, settings, places);
  return missing.length > 0 ? failure(...missing) : readingOf(profile.value, settings, [], today, false);
}

function readInferred({ profile: source, today, locale, headerFirst }: MapSources): Outcome<MapReading> {
  const profile = readProfile(source, { columns: [], partnerColumn: null, headerFirst });
  if (!profile.ok) return profile;
  const inferred = inferSettings(profile.value, locale, today);
  if (!inferred.ok) return inferred;
  return readingOf(profile.value, inferred.value.settings, inferred.value.notices, today, true);
}

function readingOf(
  profile: Profile,
  settings: Settings,
  notices: readonly Finding[],
  today: Day,
  inferred: boolean,
): Outcome<MapReading> {
  const overrides = readOverrides(profile, settings);
  if (!overrides.ok) return overrides;
  const { segments, problems } = overrides.value;
  const keys = lazily(() => partnerKeys(profile));
  return success({
    profile,
    settings,
    inferred,
    scored: scoredProfile(profile),
    overrides: segments,
    get keys() {
      return keys();
    },
    today,
    notices,
    problems,
  });
}

function missingColumns(
  profile: Profile,
  { criteria }: Settings,
  places: ReadonlyMap<Criterion, Place>,
): readonly Problem[] {
  const headers = profile.columns.map(({ header }) => header);
  return criteria.flatMap((criterion): Problem[] => {
    const { column, weight } = criterion;
    if (weight === 0 || columnNamed(profile.columns, column)) return [];
    const place = places.get(criterion) ?? null;
    return [{ code: "missingColumn", column, near: nearest(column, headers), headers, place }];
  });
}
