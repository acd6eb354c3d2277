import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { fold } from "../../../../src/core/cells/cell";
import { ownColumns } from "../../../../src/core/sheets/map/layout";
import {
  built,
  evaluationOf,
  moveColumn,
  type Paper,
  type PartnerRow,
  putColumns,
  putRows,
  readPaper,
  set,
  sortPart,
  takeColumns,
} from "./paper";

/** Source: Mulberry32 by T. Ettinger (public domain), as a generator of numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const companies = ["東都", "北浜", "瀬戸内", "みなと", "青葉", "山手", "下町", "港北", "大和", "富士", "旭", "若葉"];

interface World {
  paper: Paper;
  partners: PartnerRow[];
  notes: number;
  /** Names of the profile that were given in place of others since the last build. */
  renamed: Map<string, string>;
}

const isText = (cell: Cell) => typeof cell === "string" && /^(=?T\d+|=)/.test(cell);

/** Every cell of a person's with the name that is read beside it; "" where there is none. */
function typed({ paper }: Pick<World, "paper">) {
  const { rows, columns } = readPaper(paper);
  const nameOf = new Map(rows.map(({ at, name, key }) => [at, key ? name : ""]));
  const partner = columns.table.partner;
  const found = new Map<string, string>();
  paper.forEach((line, row) => {
    line.forEach((cell) => {
      if (!isText(cell)) return;
      if (found.has(String(cell))) throw new Error(`${cell} stands twice`);
      const shown = partner === undefined ? "" : String(line[partner] ?? "");
      found.set(String(cell), nameOf.has(row) ? (nameOf.get(row) ?? "") || (isText(shown) ? "" : shown) : "");
    });
  });
  return found;
}

describe("hand edits and builds in any order", () => {
  it("lose no cell and put none beside another partner, in 2,400 steps", () => {
    const random = randomFrom(20_261_126);
    const below = (limit: number) => Math.floor(random() * limit);
    const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
    const company = (name: string): PartnerRow => [name, below(60), pick(["有", "無"]), below(9)];
    let steps = 0;
    let builds = 0;
    let cells = 0;

    const fresh = (): World => {
      const partners = companies.slice(0, 4 + below(4)).map(company);
      return { paper: built(null, evaluationOf(partners)).paper, partners, notes: 0, renamed: new Map() };
    };
    const text = (world: World) => {
      world.notes += 1;
      cells += 1;
      return `${random() < 0.2 ? "=" : ""}T${world.notes}`;
    };
    const table = (world: World) => {
      const read = readPaper(world.paper);
      const keyed = read.rows.filter(({ key, kind }) => key || kind === "archive").map(({ at }) => at);
      const rows = keyed.length > 0 ? keyed : world.partners.map((_, at) => read.firstRow + at);
      const own = ownColumns(read.columns);
      const visible = Object.values(read.columns.table);
      return {
        ...read,
        own,
        visible,
        first: Math.min(...rows),
        last: Math.max(...rows),
        width: world.paper[0]?.length ?? 0,
      };
    };
    const freeColumn = (world: World) => {
      const { own, width } = table(world);
      const free = Array.from({ length: width + 2 }, (_, at) => at).filter((at) => at > 6 && !own.includes(at));
      return pick(free);
    };

    const edits: Readonly<Record<string, (world: World) => void>> = {
      note: (world) => {
        const { first, last } = table(world);
        set(world.paper, first + below(last - first + 1), freeColumn(world), text(world));
      },
      "note under the table": (world) => {
        const { last } = table(world);
        set(world.paper, last + 1 + below(5), pick([freeColumn(world), ...table(world).visible]), text(world));
      },
      "note in the panel": (world) => {
        const row = below(38);
        const column = freeColumn(world);
        if ((world.paper[row]?.[column] ?? "") === "") set(world.paper, row, column, text(world));
      },
      "text in a blank cell of the board": (world) => {
        const { columns } = table(world);
        const [row, column] = [17 + below(20), columns.table.partner ?? 7];
        if ((world.paper[row]?.[column] ?? "") === "") set(world.paper, row, column, text(world));
      },
      "sort what is visible": (world) => {
        const { first, last, visible, width } = table(world);
        const [from, to] = random() < 0.6 ? [first, last] : [first + below(2), Math.max(first + 1, last - below(2))];
        const left = Math.min(...visible);
        sortPart(world.paper, from, Math.min(to, last), left, width - 1, pick(visible), random() < 0.5);
      },
      "sort whole rows": (world) => {
        const { first, last, width } = table(world);
        sortPart(world.paper, first, last, 0, width - 1, below(width), random() < 0.5);
      },
      "put rows in": (world) => {
        const { first, last } = table(world);
        putRows(world.paper, pick([first, first + below(last - first + 1), last + 1, below(38)]), 1 + below(2));
      },
      "put a column in": (world) => putColumns(world.paper, below(20), 1),
      "drag a column": (world) => {
        const { own } = table(world);
        const from = pick(own);
        moveColumn(world.paper, from, below(world.paper[0]?.length ?? 1));
      },
      "delete a column of ours": (world) => {
        const { columns } = table(world);
        const column = pick([columns.key, columns.order, ...Object.values(columns.table)]);
        if (column !== null && world.paper.every((line) => !isText(line[column] ?? "")))
          takeColumns(world.paper, column, 1);
      },
      "retype a header": (world) => {
        const { headerRow, visible } = table(world);
        if (headerRow !== null) set(world.paper, headerRow, pick(visible), pick(["会社", "理由", "Segment", "x"]));
      },
      "type over a cell": (world) => {
        const { columns, first, last } = table(world);
        const column = pick([columns.table.potential, columns.table.results, columns.table.why]);
        const row = first + below(last - first + 1);
        if (column !== undefined && !isText(world.paper[row]?.[column] ?? "")) set(world.paper, row, column, below(99));
      },
      "shuffle the profile": (world) => {
        world.partners = world.partners
          .map((row) => ({ row, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
      },
      "change figures": (world) => {
        world.partners = world.partners.map(([name, ...others]) =>
          random() < 0.4 ? company(name) : [name, ...others],
        );
      },
      "a partner joins": (world) => {
        const name = pick(companies);
        if (!world.partners.some(([known]) => plain(known) === name)) world.partners.push(company(name));
      },
      "a partner leaves": (world) => {
        if (world.partners.length > 3) world.partners.splice(below(world.partners.length), 1);
      },
      "株式会社 comes or goes": (world) => {
        world.partners = world.partners.map(([name, ...others]) => {
          const now = name.startsWith("株式会社") ? plain(name) : `株式会社${name}`;
          world.renamed.set(name, now);
          return [now, ...others];
        });
      },
    };
    const kinds = Object.keys(edits);
    const plain = (name: string) => name.replace("株式会社", "");

    /** What goes wrong is told with the way that led there. */
    const carried = <Value>(told: string, work: () => Value): Value => {
      try {
        return work();
      } catch (error) {
        throw new Error(`${told}: ${error instanceof Error ? error.message : String(error)}`);
      }
    };

    let world = fresh();
    while (steps < 2400) {
      if (random() < 0.02) world = fresh();
      const trail: string[] = [];
      for (let at = below(4); at >= 0; at -= 1) {
        const kind = pick(kinds);
        trail.push(kind);
        edits[kind]?.(world);
        steps += 1;
      }
      const told = `step ${steps}: ${trail.join(", ")}`;
      const before = typed(world);
      const evaluation = evaluationOf(world.partners);
      const { paper } = carried(told, () => built(world.paper, evaluation));
      const after = typed({ paper });
      expect([...after.keys()].sort(), told).toEqual([...before.keys()].sort());
      // Where the names were deleted, nobody reads one.
      const isNamed = readPaper(world.paper).columns.table.partner !== undefined;
      for (const [cell, name] of isNamed ? before : []) {
        const isSame = fold(plain(after.get(cell) ?? "")) === fold(plain(name));
        if (!isSame) throw new Error(`${told}: ${cell} stood beside "${name}" and stands beside "${after.get(cell)}"`);
      }
      const shown = readPaper(paper)
        .rows.flatMap(({ key, name }) => (key ? [name] : []))
        .slice(0, world.partners.length);
      expect(shown, told).toEqual(evaluation.order.map((index) => evaluation.partners[index]?.name));
      const { paper: again } = built(paper, evaluation);
      // Told apart as texts first: hundreds of sheets are compared.
      if (JSON.stringify(again) !== JSON.stringify(paper)) expect(again, `${told}: built once more`).toEqual(paper);
      world.paper = paper;
      world.renamed.clear();
      steps += 1;
      builds += 1;
    }
    console.log(`Random walk: ${steps} steps, ${builds} of them builds, ${cells} cells typed, none lost or misplaced`);
  }, 300_000);
});
