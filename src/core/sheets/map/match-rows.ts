/** Which row of a map built before is whose: notes stay with their partner when it moves, is renamed, or has a namesake. */
import { fold } from "../../cells/cell";
import type { PartnerKey, WrittenKey } from "./partner-keys";

/** A row that was a partner's. */
export interface OldRow {
  /** Index under the header. */
  readonly at: number;
  readonly name: string;
  readonly key: WrittenKey;
  readonly hasNotes: boolean;
}

/** Answers to "was it renamed?" by the old key: the new key, or "" for no. */
export type RenameAnswers = Readonly<Record<string, string>>;

export interface Homes {
  /** Rows by partner. */
  readonly rows: ReadonlyMap<number, number>;
  /** Keys of the partners that a row without one, but with notes, may now be called. */
  readonly heirs: ReadonlyMap<number, string>;
}

type Trait<Of> = (of: Of) => string | null;

export function homesOf(
  old: readonly OldRow[],
  keys: readonly PartnerKey[],
  names: readonly string[],
  answers: RenameAnswers,
): Homes {
  // A Map, because a partner may be called as a property that every object has.
  const answered = new Map(Object.entries(answers));
  const rows = new Map<number, number>();
  const left = new Set(old);
  const homeless = new Set(keys.keys());
  const keyOf = (partner: number) => keys[partner] as PartnerKey;
  const settle = (ofRow: Trait<OldRow>, ofPartner: Trait<number>) => {
    const byTrait = new Map<string, OldRow[]>();
    for (const row of left) {
      const trait = ofRow(row);
      if (trait === null) continue;
      const same = byTrait.get(trait);
      if (same) same.push(row);
      else byTrait.set(trait, [row]);
    }
    for (const partner of homeless) {
      const row = byTrait.get(ofPartner(partner) ?? "")?.shift();
      if (!row) continue;
      rows.set(partner, row.at);
      left.delete(row);
      homeless.delete(partner);
    }
  };
  const both = (row: Trait<WrittenKey>, partner: Trait<PartnerKey> = row as Trait<PartnerKey>) =>
    settle(
      ({ key }) => row(key),
      (at) => partner(keyOf(at)),
    );
  const base = ({ base: text }: PartnerKey) => fold(text);
  const look = ({ row, print }: PartnerKey) => `${row}:${print}`;
  both(({ base: text }) => fold(answered.get(text) ?? "") || null, base);
  both((key) => `${base(key)} ${look(key)}`);
  both((key) => `${base(key)} ${key.print}`);
  both((key) => `${base(key)} ${key.row}`);
  both(base);
  // From before the profile had codes, or from after it lost them.
  settle(
    ({ name }) => (name === "" ? null : fold(name)),
    (at) => fold(names[at] ?? ""),
  );
  // Another name in the same row, and all else as it was.
  both((key) => (key.row > 0 && key.print !== "0" && answered.get(key.base) !== "" ? look(key) : null), look);
  return { rows, heirs: heirsOf([...left], [...homeless].map(keyOf), new Set(keys.map(base)), answered) };
}

/** Rows with notes whose partner may be one that is new: it looks the same elsewhere, or stands in the same place. */
function heirsOf(
  left: readonly OldRow[],
  homeless: readonly PartnerKey[],
  present: ReadonlySet<string>,
  answered: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const heirs = new Map<number, string>();
  for (const { at, key, hasNotes } of left) {
    if (!hasNotes || answered.get(key.base) === "") continue;
    const asked = key.heir !== null && present.has(fold(key.heir)) ? key.heir : null;
    const similar =
      homeless.find(({ print }) => print !== "0" && print === key.print) ??
      homeless.find(({ row }) => row > 0 && row === key.row);
    const heir = asked ?? similar?.base;
    if (heir !== undefined) heirs.set(at, heir);
  }
  return heirs;
}
