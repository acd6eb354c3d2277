/** Settings that somebody tries out: steps to go back and forth, and the cells to change for them. Nothing is written. */
import type { SettingsEdit, Snapshot } from "../addon/api";
import { sentGrid } from "../core/cells/sent";
import type { Evaluation } from "../core/evaluate/evaluation";
import type { Locale } from "../core/model/locale";
import type { Settings } from "../core/model/settings";
import { settingsGrid } from "../core/settings/settings-grid";
import { withEdits } from "../core/tune/edit";
import { settingsEdits } from "../core/tune/settings-edits";
import { evaluated, type SentSheet } from "../core/wire/snapshot";

/** The steps somebody has taken, across "apply": so one can go back behind it, too. */
export interface TuneHistory {
  steps: readonly Settings[];
  step: number;
}

export const noHistory = (): TuneHistory => ({ steps: [], step: 0 });

export class Tuning {
  private readonly sheet: SentSheet;
  private readonly watchers: ((isStep: boolean) => void)[] = [];
  /** Where a slider is on its way; letting go of it is a step. */
  private passing: Settings | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    /** As it is on the sheet. */
    readonly saved: Evaluation,
    private readonly locale: Locale,
    private readonly history: TuneHistory,
  ) {
    this.sheet = snapshot.settings ?? { name: "", cells: sentGrid(settingsGrid(saved.settings)) };
    const textOf = (settings: Settings) => JSON.stringify(settingsGrid(settings));
    history.step = history.steps.map(textOf).lastIndexOf(textOf(saved.settings));
    // Somebody else changed the sheet: the steps lead nowhere.
    if (history.step < 0) Object.assign(history, { steps: [saved.settings], step: 0 });
  }

  get settings(): Settings {
    return this.passing ?? (this.history.steps[this.history.step] as Settings);
  }

  get canUndo(): boolean {
    return this.history.step > 0;
  }

  get canRedo(): boolean {
    return this.history.step < this.history.steps.length - 1;
  }

  /** Cells of the settings sheet to change for some settings. */
  edits = (settings = this.settings): SettingsEdit[] => settingsEdits(this.sheet, this.saved.settings, settings);

  /** What some settings come to; throws an Error with what is wrong with them. Those on the sheet are evaluated already. */
  evaluation(settings = this.settings): Evaluation {
    const edits = this.edits(settings);
    if (edits.length === 0) return this.saved;
    const cells = withEdits(this.sheet.cells, edits);
    return evaluated({ ...this.snapshot, settings: { ...this.sheet, cells } }, this.locale);
  }

  watch(watcher: (isStep: boolean) => void): void {
    this.watchers.push(watcher);
  }

  change = (next: Settings): void => {
    const { history } = this;
    history.steps = [...history.steps.slice(0, history.step + 1), next];
    this.go(history.steps.length - 1 - history.step);
  };

  /** While a slider moves. */
  pass = (next: Settings): void => {
    this.passing = next;
    this.tell(false);
  };

  undo = (): void => this.go(-1);

  redo = (): void => this.go(1);

  private go(by: number): void {
    const to = this.history.step + by;
    if (to < 0 || to >= this.history.steps.length) return;
    this.history.step = to;
    this.passing = null;
    this.tell(true);
  }

  private tell(isStep: boolean): void {
    for (const watcher of this.watchers) watcher(isStep);
  }
}

/** Control-Z and its kin, as in Sheets. */
export function undoKeys(element: HTMLElement, tuning: Tuning): void {
  element.addEventListener("keydown", (event) => {
    // In a text somebody types, it takes back letters.
    const isText = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (isText || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "y" || event.shiftKey) tuning.redo();
    else tuning.undo();
  });
}
