/** What a profile and its settings come to: scored, segmented and prioritised partners, and everything to report. */

import type { Partner } from "../model/partner";
import type { Settings } from "../model/settings";
import type { Finding } from "../problem/finding";
import type { Profile } from "../profile/profile";
import type { ScoredCriterion } from "../score/scored-profile";
import type { MapReading } from "./read-map";

export interface Evaluation {
  /** What it was evaluated from: other settings can be tried on it without reading a cell again. */
  readonly reading: MapReading;
  readonly profile: Profile;
  readonly settings: Settings;
  /** Whether the settings were inferred from the profile, there being none. */
  readonly inferred: boolean;
  /** In row order, as `profile.partners`. */
  readonly partners: readonly Partner[];
  /** Indexes of the partners by priority; those that need data last, in row order. */
  readonly order: readonly number[];
  /** The criteria with a weight, each with the points of every partner. */
  readonly criteria: readonly ScoredCriterion[];
  /** What was assumed about the profile as a whole. */
  readonly notices: readonly Finding[];
  /** Cells that count as missing, names in doubt. */
  readonly problems: readonly Finding[];
}
