/**
 * Whose each row of a map is, built before and edited by hand since. What a person reads comes first: a row is the
 * partner's whose name it shows. Keys help where the name is nobody's, and tell namesakes apart where they are sure.
 */
import { fold } from "../../cells/cell";
import { grouped } from "./grouped";
import { plainName } from "./plain-name";
import { type PartnerKey, rowIdentity, type WrittenKey } from "./row-key";
import { type SeenRow, seenRows } from "./seen-rows";
import type { TableRow } from "./table-rows";

/** Answers to "who is this?" by what tells the row: what tells the partner, or "" for nobody. */
export type RenameAnswers = Readonly<Record<string, string>>;

/** A partner as far as rows are matched to it. */
export interface Known {
  readonly name: string;
  readonly key: PartnerKey;
}

/** Why a row is taken for a partner's whose name it does not show. */
export type Reason = "owner" | "answer" | "typedOver" | "form" | "key" | "sameRow";

export interface MatchedRows {
  /** Rows of the sheet by partner. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows taken for a partner's although they show another name, and why. */
  readonly reasons: ReadonlyMap<number, Reason>;
  /** Rows of namesakes that nothing tells apart, by the name. */
  readonly doubts: ReadonlyMap<number, string>;
  /** Keys of the partners that a row without one may now be called. */
  readonly heirs: ReadonlyMap<number, string>;
  /** The key of each row that is nobody's any more: the one that was written with what is seen in it. */
  readonly leftKeys: ReadonlyMap<number, WrittenKey>;
  /** Rows with a key in which somebody else's cells stand: the key's own row has been sorted away. */
  readonly foreign: ReadonlySet<number>;
}

/** `owners` are partners by row where that is known beforehand. */
export function matchRows(
  table: readonly TableRow[],
  partners: readonly Known[],
  answers: RenameAnswers,
  owners: ReadonlyMap<number, number> = new Map(),
): MatchedRows {
  return new Matching(table, partners, answers).matched(owners);
}

class Matching {
  private readonly answered: ReadonlyMap<string, string>;
  private readonly rows = new Map<number, number>();
  private readonly reasons = new Map<number, Reason>();
  private readonly doubts = new Map<number, string>();
  private readonly left: Set<SeenRow>;
  private readonly without: Set<number>;
  private readonly byName: ReadonlyMap<string, readonly number[]>;
  private readonly byBase: ReadonlyMap<string, readonly number[]>;
  private readonly seenByName: ReadonlyMap<string, readonly SeenRow[]>;

  constructor(
    table: readonly TableRow[],
    private readonly partners: readonly Known[],
    answers: RenameAnswers,
  ) {
    // A Map, because a partner may be called as a property that every object has.
    this.answered = new Map(Object.entries(answers).map(([from, to]) => [fold(from), fold(to)]));
    this.left = new Set(seenRows(table));
    this.without = new Set(partners.keys());
    this.byName = grouped(partners.keys(), (partner) => fold(this.partner(partner).name));
    this.byBase = grouped(partners.keys(), (partner) => this.base(partner));
    this.seenByName = grouped(this.left, ({ folded }) => folded);
  }

  matched(owners: ReadonlyMap<number, number>): MatchedRows {
    for (const row of [...this.left]) {
      const owner = owners.get(row.at);
      if (owner !== undefined && this.isOpen(owner)) this.settle(owner, row, "owner");
    }
    this.takeAnswers();
    this.takeTypedOver();
    this.takeNames();
    this.takeForms();
    this.takeKeys();
    this.takeSameRows();
    const { rows, reasons, doubts } = this;
    const foreign = this.foreign();
    const leftKeys = new Map(
      [...this.left].flatMap((row) => {
        const key = keyOf(row);
        return key && !foreign.has(row.at) ? [[row.at, key] as const] : [];
      }),
    );
    return { rows, reasons, doubts, heirs: this.heirs(foreign), leftKeys, foreign };
  }

  private partner = (at: number) => this.partners[at] as Known;
  private base = (at: number) => fold(this.partner(at).key.base);
  private isName = (folded: string) => this.byName.has(folded);
  private isOpen = (at: number) => this.without.has(at);
  private openByBase = (base: string) => (this.byBase.get(fold(base)) ?? []).filter(this.isOpen);

  private settle(partner: number, row: SeenRow, reason?: Reason): void {
    this.rows.set(partner, row.at);
    this.left.delete(row);
    this.without.delete(partner);
    if (reason) this.reasons.set(row.at, reason);
  }

  private answerTo(key: WrittenKey | null): string | undefined {
    return key === null ? undefined : (this.answered.get(fold(rowIdentity(key))) ?? this.answered.get(fold(key.base)));
  }

  /** What a person said, as long as the row does not show the name of somebody else. */
  private takeAnswers(): void {
    if (this.answered.size === 0) return;
    const identities = grouped(this.partners.keys(), (partner) => fold(rowIdentity(this.partner(partner).key)));
    for (const row of [...this.left]) {
      const to = this.answerTo(keyOf(row));
      if (to === undefined || to === "") continue;
      const [partner, ...others] = [...(identities.get(to) ?? []), ...(this.byBase.get(to) ?? [])].filter(this.isOpen);
      if (partner === undefined || (others.length > 0 && others.some((other) => other !== partner))) continue;
      if (this.isName(row.folded) && fold(this.partner(partner).name) !== row.folded) continue;
      this.settle(partner, row, "answer");
    }
  }

  /** Rows in which only the name was typed over. */
  private takeTypedOver(): void {
    for (const row of [...this.left]) {
      const own = row.isRenamedHere ? this.openByBase(row.key?.base ?? "") : [];
      if (own.length === 1) this.settle(own[0] as number, row, "typedOver");
    }
  }

  private takeNames(): void {
    for (const [name, all] of this.byName) {
      const open = all.filter(this.isOpen);
      if (open.length === 0) continue;
      const seen = (this.seenByName.get(name) ?? []).filter((row) => this.left.has(row));
      const keyed = seen.filter(({ kind }) => kind === "partner");
      const bare = seen.filter((row) => row.kind === "keyless" && row.isTakeable);
      if (all.length > 1) this.takeNamesakes(name, open, all.length, keyed, bare);
      else {
        const known = [...keyed, ...bare.filter(({ proven }) => proven !== null)];
        const best = bestOf(known, this.base(open[0] as number)) ?? bare[0];
        if (best) this.settle(open[0] as number, best);
      }
    }
  }

  /** Namesakes by their codes, or by what their rows in the profile hold; what is left keeps its order, in doubt. */
  private takeNamesakes(
    name: string,
    open: readonly number[],
    all: number,
    keyed: readonly SeenRow[],
    bare: readonly SeenRow[],
  ): void {
    const free = () => keyed.filter((row) => this.left.has(row));
    const sure = (row: SeenRow) => (row.key?.cells === null ? row.key : row.proven);
    const identity = (row: SeenRow) => rowIdentity(sure(row) as WrittenKey);
    const takeBy = (trait: (key: PartnerKey) => string | null) => {
      const ofRows = grouped(free(), (row) => (sure(row) ? trait(sure(row) as WrittenKey) : null));
      const ofPartners = grouped(open.filter(this.isOpen), (partner) => trait(this.partner(partner).key));
      for (const [value, some] of ofPartners) {
        const [row, ...others] = value === null ? [] : (ofRows.get(value) ?? []);
        // A copy of a row has the same key: the row stands above it.
        const isOne = row !== undefined && others.every((other) => identity(other) === identity(row));
        if (some.length === 1 && isOne) this.settle(some[0] as number, row);
      }
    };
    takeBy(({ base }) => (base.startsWith("id:") ? fold(base) : null));
    takeBy(lookOf);
    takeBy(({ print }) => (print === "0" ? null : print));
    const rest = open.filter(this.isOpen);
    const rows = free();
    const isLast = rest.length === 1 && rows.length === 1 && keyed.length === all && sure(rows[0] as SeenRow) !== null;
    if (rest.length > 0 && !isLast) for (const row of rows) this.doubts.set(row.at, name);
    [...rows, ...bare].slice(0, rest.length).forEach((row, at) => {
      this.settle(rest[at] as number, row);
    });
    // A question that nobody has answered stays.
    const isAnswered = (this.seenByName.get(name) ?? []).some((row) => this.answerTo(row.key) !== undefined);
    for (const row of keyed) if (row.key?.isInDoubt && !isAnswered) this.doubts.set(row.at, name);
    if (isAnswered) for (const row of keyed) this.doubts.delete(row.at);
  }

  /** The same company with its form of business added or left out. */
  private takeForms(): void {
    const rows = [...this.left].filter(({ key, folded }) => key && !this.isName(folded));
    const seen = grouped(rows, (row) => plainName(row.name));
    for (const [name, of] of grouped(this.without, (partner) => plainName(this.partner(partner).name))) {
      const [row, ...others] = seen.get(name) ?? [];
      if (name !== "" && of.length === 1 && row && others.length === 0) this.settle(of[0] as number, row, "form");
    }
  }

  /** The key, where the name is nobody's: its own, unless what is seen was written with another, or another row's with it. */
  private takeKeys(): void {
    const rows = [...this.seenByName.values()].flat();
    const elsewhere = new Set(rows.flatMap(({ key, proven }) => (key && proven !== key ? [proven] : [])));
    for (const row of [...this.left]) {
      const key = row.proven ?? (elsewhere.has(row.key) ? null : row.key);
      const own = row.key && key && !this.isName(row.folded) ? this.openByBase(key.base) : [];
      if (own.length === 1) this.settle(own[0] as number, row, "key");
    }
  }

  /** Another name in the same row of the profile, and all else there as it was. */
  private takeSameRows(): void {
    const rows = [...this.left].filter(
      (row) => row.key && !this.isName(row.folded) && this.answerTo(keyOf(row)) !== "",
    );
    const seen = grouped(rows, (row) => lookOf(keyOf(row) as WrittenKey));
    for (const [look, of] of grouped(this.without, (partner) => lookOf(this.partner(partner).key))) {
      const [row, ...others] = look === null ? [] : (seen.get(look) ?? []);
      if (row && others.length === 0 && of.length === 1) this.settle(of[0] as number, row, "sameRow");
    }
  }

  private foreign(): ReadonlySet<number> {
    const taken = new Set(this.partners.flatMap((_, at) => (this.isOpen(at) ? [] : [this.base(at)])));
    const known = new Set([...this.seenByName.values()].flat().flatMap(({ key }) => (key ? [fold(key.base)] : [])));
    const rows = [...this.left].filter(
      ({ key, proven, folded, isStrange }) =>
        key?.cells && !proven && (this.isName(folded) ? isStrange : !known.has(folded)) && taken.has(fold(key.base)),
    );
    return new Set(rows.map(({ at }) => at));
  }

  /** Rows whose partner may be one that is new: it looks the same elsewhere, or stands in the same place. */
  private heirs(foreign: ReadonlySet<number>): ReadonlyMap<number, string> {
    const heirs = new Map<number, string>();
    const open = [...this.without].map((partner) => this.partner(partner).key);
    for (const row of this.left) {
      const key = keyOf(row);
      if (!key || foreign.has(row.at) || this.answerTo(key) === "") continue;
      const asked = key.heir !== null && this.byBase.has(fold(key.heir)) ? key.heir : null;
      const similar =
        open.find(({ print }) => print !== "0" && print === key.print) ??
        open.find(({ row: at }) => at > 0 && at === key.row);
      const heir = asked ?? similar?.base;
      if (heir !== undefined) heirs.set(row.at, heir);
    }
    return heirs;
  }
}

const keyOf = (row: SeenRow): WrittenKey | null => row.proven ?? row.key;

const lookOf = ({ row, print }: PartnerKey): string | null => (row > 0 && print !== "0" ? `${row}:${print}` : null);

/** Of several rows that show one name: the one whose key agrees, else the first: the archive stands below the partners. */
function bestOf(rows: readonly SeenRow[], base: string): SeenRow | undefined {
  const score = (row: SeenRow) =>
    (row.isStrange || fold(keyOf(row)?.base ?? "") !== base ? 0 : row.key ? 2 : 1) +
    (row.proven !== null && row.proven === row.key ? 1 : 0);
  return [...rows].sort((a, b) => score(b) - score(a) || a.at - b.at)[0];
}
