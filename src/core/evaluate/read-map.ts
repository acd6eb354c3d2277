/** Reads what a map is made from, every cell once. */
import type { Day } from "../cells/day";
import { lazily } from "../cells/lazily";
import { nearest } from "../cells/nearest";
import type { Place, Source } from "../cells/source";
import { inferSettings } from "../infer/infer-settings";
import { type Axis, axes } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Locale } from "../model/locale";
import type { Settings } from "../model/settings";
import { readOverrides } from "../place/overrides";
import type { Placeable } from "../place/place-partners";
import type { RefusedColumn } from "../problem/column-facts";
import type { Finding } from "../problem/finding";
import { failure, type Outcome, type Problem, success } from "../problem/problem";
import type { Region } from "../profile/column-reading/column-reading";
import { type Readings, readingsOf } from "../profile/column-reading/readings";
import { partnerKeys } from "../profile/partner-keys";
import type { Profile } from "../profile/profile";
import { columnNamed, readProfile } from "../profile/read-profile";
import { readingsWithoutColumn, type ScoredProfile, scoredProfile } from "../score/scored-profile";
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
  /** How the spreadsheet reads 3/11/2026; month first where nobody says. */
  readonly dayOrder?: Region["dayOrder"];
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

function readGiven(sources: MapSources, given: Source): Outcome<MapReading> {
  const { profile: source, headerFirst } = sources;
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
  if (missing.length > 0) return failure(...missing);
  const notices = readingsWithoutColumn(profile.value, settings.readings);
  return readingOf(sources, readingsUnder(sources, profile.value, settings), settings, notices, false);
}

function readInferred(sources: MapSources): Outcome<MapReading> {
  const { profile: source, today, locale, headerFirst } = sources;
  const profile = readProfile(source, { columns: [], partnerColumn: null, headerFirst });
  if (!profile.ok) return profile;
  const readings = readingsUnder(sources, profile.value, { locale, readings: [] });
  const inferred = inferSettings(readings, locale, today);
  if (!inferred.ok) return inferred;
  return readingOf(sources, readings, inferred.value.settings, inferred.value.notices, true);
}

/** The order of days is asked for only where cells leave it open: for a formula it is a call. */
function readingsUnder(
  sources: MapSources,
  profile: Profile,
  { locale, readings }: Pick<Settings, "locale" | "readings">,
): Readings {
  const dayOrder = lazily(() => sources.dayOrder ?? "mdy");
  const region: Region = {
    locale,
    get dayOrder() {
      return dayOrder();
    },
  };
  return readingsOf(profile, region, readings);
}

function readingOf(
  { today }: MapSources,
  readings: Readings,
  settings: Settings,
  notices: readonly Finding[],
  inferred: boolean,
): Outcome<MapReading> {
  const { profile } = readings;
  const scored = scoredProfile(readings);
  const lacking = axes.flatMap((axis) => lackingAxis(scored, settings, axis, today));
  if (lacking.length > 0) return failure(...lacking);
  const overrides = readOverrides(profile, settings);
  if (!overrides.ok) return overrides;
  const { segments, problems } = overrides.value;
  const keys = lazily(() => partnerKeys(profile));
  return success({
    profile,
    settings,
    inferred,
    scored,
    overrides: segments,
    get keys() {
      return keys();
    },
    today,
    notices,
    problems,
  });
}

/** An axis none of whose columns can be used. Columns that are only blank so far leave a map in which all need data. */
function lackingAxis(scored: ScoredProfile, settings: Settings, axis: Axis, today: Day): Problem[] {
  const refused: RefusedColumn[] = [];
  for (const criterion of settings.criteria) {
    if (criterion.axis !== axis || criterion.weight === 0) continue;
    const refusal = scored.scoresOf(criterion, settings.asOf ?? today)?.refusal ?? null;
    if (refusal === null) return [];
    refused.push({ column: criterion.column, refusal });
  }
  const isBlank = refused.every(({ refusal }) => refusal.why === "empty");
  return isBlank ? [] : [{ code: "noUsableColumn", axis, columns: refused }];
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
