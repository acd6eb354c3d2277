/** Settings that somebody tries out: steps to go back and forth between. Nothing of it is written. */

import { fold } from "../../core/cells/cell";
import type { Criterion } from "../../core/model/criterion";
import type { Settings } from "../../core/model/settings";
import { settingsGrid } from "../../core/settings/settings-grid";

/** The steps somebody has taken, across "apply": so one can go back behind it, too. */
export interface Tune {
  readonly steps: readonly Settings[];
  readonly step: number;
  /** Where a control is on its way; letting go of it is a step. */
  readonly passing: Passing | null;
}

export interface Passing {
  readonly settings: Settings;
  /** A line dragged on the map leaves the marks where they are; a slider moves them. */
  readonly by: "slider" | "grip";
}

export const startedWith = (saved: Settings): Tune => ({ steps: [saved], step: 0, passing: null });

/** Without what a control passes on its way. */
export const steppedTo = ({ steps, step }: Tune): Settings => steps[step] as Settings;

export const settingsOf = ({ steps, step, passing }: Tune): Settings => passing?.settings ?? (steps[step] as Settings);

export const canUndo = ({ step }: Tune): boolean => step > 0;

export const canRedo = ({ steps, step }: Tune): boolean => step < steps.length - 1;

export const changed = ({ steps, step }: Tune, next: Settings): Tune => ({
  steps: [...steps.slice(0, step + 1), next],
  step: step + 1,
  passing: null,
});

export const passed = (tune: Tune, settings: Settings, by: Passing["by"]): Tune => ({
  ...tune,
  passing: { settings, by },
});

/** The control is let go: where it is then is a step. */
export const letGo = (tune: Tune): Tune => (tune.passing === null ? tune : changed(tune, tune.passing.settings));

/** The control is given up: as before it was touched. */
export const cancelled = (tune: Tune): Tune => (tune.passing === null ? tune : { ...tune, passing: null });

export const undone = (tune: Tune): Tune => (canUndo(tune) ? { ...tune, step: tune.step - 1, passing: null } : tune);

export const redone = (tune: Tune): Tune => (canRedo(tune) ? { ...tune, step: tune.step + 1, passing: null } : tune);

const textOf = (settings: Settings): string => JSON.stringify(settingsGrid(settings));

/** Whether a settings sheet would be the same. */
export const sameSettings = (one: Settings, other: Settings): boolean => one === other || textOf(one) === textOf(other);

/**
 * The steps after the sheet has been read again. `base` is what the changes were made to (what was applied, after an
 * apply), `now` what stands on the sheet: what is not applied yet stays, on top of what is there now.
 */
export function settled(tune: Tune, base: Settings, now: Settings): Tune {
  const mine = settingsOf(tune);
  const next = withChanges(now, base, mine);
  const at = tune.steps.map(textOf).lastIndexOf(textOf(now));
  if (sameSettings(next, now)) return at < 0 ? startedWith(now) : { steps: tune.steps, step: at, passing: null };
  if (at >= 0 && sameSettings(next, mine)) return cancelled(tune);
  return { steps: [now, next], step: 1, passing: null };
}

/** What can be tuned. */
const tuned = ["weight", "scale", "axis", "low", "high", "levels"] as const satisfies readonly (keyof Criterion)[];
const options = [
  "potentialCut",
  "resultsCut",
  "partnerColumn",
  "rows",
  "readings",
  "weightSpread",
  "draws",
  "confidenceColumn",
] as const satisfies readonly (keyof Settings)[];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which one thing differs from another of its kind. */
function differing<Thing extends object, Field extends keyof Thing>(
  fields: readonly Field[],
  from: Thing,
  to: Thing,
): Partial<Thing> {
  const found: Partial<Thing> = {};
  for (const field of fields) if (!isSame(from[field], to[field])) found[field] = to[field];
  return found;
}

/** Settings with the changes that lead from `base` to `mine`; `mine` has the criteria of `base` first, in their order. */
export function withChanges(settings: Settings, base: Settings, mine: Settings): Settings {
  const criteria = [...settings.criteria];
  const indexOf = ({ column, axis }: Criterion) =>
    criteria.findIndex((each) => fold(each.column) === fold(column) && each.axis === axis);
  mine.criteria.forEach((criterion, index) => {
    const before = base.criteria[index];
    const at = indexOf(before ?? criterion);
    const found = criteria[at];
    if (before) {
      if (found) criteria[at] = { ...found, ...differing(tuned, before, criterion) };
    } else if (found) criteria[at] = { ...found, ...differing(tuned, found, criterion) };
    else criteria.push(criterion);
  });
  return { ...settings, ...differing(options, base, mine), criteria };
}
