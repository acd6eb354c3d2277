/** What a profile and its settings come to: scored, segmented and prioritised partners, and everything to report. */

import type { Settings } from "../model/settings";
import type { Placement } from "../place/place-partners";
import type { Finding } from "../problem/finding";
import type { Profile } from "../profile/profile";
import type { MapReading } from "./read-map";

export interface Evaluation extends Placement {
  /** What it was evaluated from: other settings can be tried on it without reading a cell again. */
  readonly reading: MapReading;
  readonly profile: Profile;
  readonly settings: Settings;
  /** Whether the settings were inferred from the profile, there being none. */
  readonly inferred: boolean;
  /** What was assumed about the profile as a whole. */
  readonly notices: readonly Finding[];
  /** Cells that count as missing, names in doubt. */
  readonly problems: readonly Finding[];
}
