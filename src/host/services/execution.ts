/** What the running piece of the add-on may do, and what it has asked Google for so far. */
import type { FormulaCell } from "../engine/custom-functions";

/** A menu or sidebar call, the opening trigger before the user has enabled the add-on, or a formula. */
export type Mode = "script" | "opening" | "formula";

export type Scope = "spreadsheet" | "container.ui" | "none";

const SCOPES: Readonly<Record<Exclude<Scope, "none">, readonly string[]>> = {
  spreadsheet: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/spreadsheets",
  ],
  "container.ui": ["https://www.googleapis.com/auth/script.container.ui"],
};

export class Execution {
  private mode: Mode = "script";
  private calls: string[] = [];
  private left: number | null = null;
  private interruption: { left: number; readonly work: () => void } | null = null;
  /** The cell whose formula is being computed. */
  formulaCell: FormulaCell | null = null;

  constructor(private readonly granted: readonly string[]) {}

  get inFormula(): boolean {
    return this.mode === "formula";
  }

  get serviceCalls(): readonly string[] {
    return [...this.calls];
  }

  forgetCalls(): void {
    this.calls = [];
    this.committing = [];
  }

  /** Writes wait in a buffer: whether there are any. */
  private buffered = false;
  private committing: string[] = [];

  /** Calls since the last `forgetCalls` that had to commit what was buffered: reads, searches and flushes after a write. */
  get commits(): readonly string[] {
    return [...this.committing];
  }

  /** A call that needs the cells as they are: everything written before is committed first. */
  private reads(call: string): void {
    if (this.buffered) this.committing.push(call);
    this.buffered = false;
  }

  private refusals = new Map<string, string>();

  /** Lets a call of this name fail from now on, as Google may; null lets it succeed again. */
  refuse(call: string, message: string | null): void {
    if (message === null) this.refusals.delete(call);
    else this.refusals.set(call, message);
  }

  /** Throws where a call is to fail. */
  refuseCall(call: string): void {
    const message = this.refusals.get(call);
    if (message !== undefined) throw new Error(message);
  }

  /** Who holds the document lock: nobody, a run of this host, or somebody outside who never lets go. */
  lock: "free" | "run" | "outside" = "free";

  /** Whether the present run has written: then it cannot begin again as if it had waited. */
  private wrote = false;
  private waiting = false;
  private waiters: (() => void)[] = [];

  /** Ends a run that has to wait for another one's lock; whoever runs it begins it again when the lock is free. */
  wait(): never {
    if (this.wrote) throw new Error("The host cannot suspend a run that has written before it asked for the lock.");
    this.waiting = true;
    throw new Error("Waiting for the document lock");
  }

  /** Whether the run that just ended only waited. */
  waited(): boolean {
    const { waiting } = this;
    this.waiting = false;
    return waiting;
  }

  unlocked(): Promise<void> {
    return this.lock === "run" ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  private unlock(): void {
    this.lock = "free";
    const { waiters } = this;
    this.waiters = [];
    for (const go of waiters) go();
  }

  release(): void {
    if (this.lock === "run") this.unlock();
  }

  written(): void {
    this.wrote = true;
    this.buffered = true;
  }

  /** Does something right before the n-th call from now. */
  duringCall(n: number, work: () => void): void {
    this.interruption = { left: n, work };
  }

  /** Counts a round trip; after as many as the run may live, it and all that follow fail. */
  count(call: string, reading: boolean): void {
    if (this.interruption) {
      this.interruption.left -= 1;
      if (this.interruption.left === 0) {
        const { work } = this.interruption;
        this.interruption = null;
        work();
      }
    }
    if (this.left !== null) {
      if (this.left === 0) throw new Error("Exceeded maximum execution time");
      this.left -= 1;
    }
    this.calls.push(call);
    if (reading) this.reads(call);
  }

  /** What somebody does by hand meanwhile: no call of a run's. */
  aside<T>(work: () => T): T {
    const { calls, committing, buffered, left, interruption } = this;
    this.calls = [];
    this.left = null;
    this.interruption = null;
    try {
      return this.as("script", null, work);
    } finally {
      Object.assign(this, { calls, committing, buffered, left, interruption });
    }
  }

  /** Lets the run die after a number of calls, as Google does after 6 minutes; null lets it live. */
  liveFor(calls: number | null): void {
    this.left = calls;
  }

  as<T>(mode: Mode, formulaCell: FormulaCell | null, work: () => T): T {
    const outer = { mode: this.mode, formulaCell: this.formulaCell, lock: this.lock, wrote: this.wrote };
    this.wrote = false;
    if (mode !== "formula") this.buffered = false;
    this.mode = mode;
    this.formulaCell = formulaCell;
    try {
      return work();
    } finally {
      this.mode = outer.mode;
      this.formulaCell = outer.formulaCell;
      this.wrote = outer.wrote;
      // A lock does not outlive the run that took it, however it ended.
      if (outer.lock === "free") this.release();
    }
  }

  /** Throws unless the manifest and the moment allow a call that needs the scope. */
  require(scope: Scope, call: string): void {
    if (scope === "none") return;
    const enough = SCOPES[scope];
    if (this.mode === "opening" || !enough.some((url) => this.granted.includes(url))) {
      throw new Error(`You do not have permission to call ${call}. Required permissions: ${enough.join(" || ")}`);
    }
  }

  /** Throws inside a custom function, which may look and not touch. */
  refuseInFormula(call: string): void {
    if (this.mode === "formula") throw new Error(`You do not have permission to call ${call}`);
  }
}
