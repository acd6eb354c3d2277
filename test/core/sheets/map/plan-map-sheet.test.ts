import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { lines } from "../../../../src/core/sheets/map/layout";
import { annotated, expected, first, handEdits, last, note, order, partners, shuffled } from "./hand-edits";
import {
  beside,
  built,
  evaluationOf,
  names,
  type PartnerRow,
  putColumns,
  putRows,
  readPaper,
  rowOf,
  set,
  sortPart,
  takeColumns,
} from "./paper";

describe("a map built again", () => {
  it("changes nothing when nothing changed, and writes nothing", () => {
    const paper = annotated();
    const { plan, paper: again } = built(paper, evaluationOf(partners));
    expect(again).toEqual(paper);
    expect([plan.writes, plan.order, plan.insertRows, plan.formats]).toEqual([[], null, [], []]);
  });

  it("has every note beside its partner after the profile was shuffled and extended", () => {
    const { paper } = built(annotated(), evaluationOf(shuffled));
    expect(beside(paper)).toEqual(expected());
    expect(names(paper)).toEqual(order(shuffled));
  });

  it("puts notes of partners that left into the archive, and back when they return", () => {
    const left = built(annotated(), evaluationOf(partners.slice(1))).paper;
    expect(beside(left)).toEqual(expected());
    const back = built(left, evaluationOf(partners)).paper;
    expect(beside(back)).toEqual(expected());
    expect(names(back)).toEqual(order(partners));
  });
});

describe("where all hidden columns were deleted", () => {
  it("partners keep their rows on a map with an archive, and its note stays beside its name", () => {
    const { firstRow, columns, ...left } = readPaper(built(annotated(), evaluationOf(partners.slice(1))).paper);
    const paper = left.values.map((line) => [...line]);
    takeColumns(paper, columns.key as number, 2);
    const evaluation = evaluationOf(partners.slice(1));
    const { paper: again } = built(paper, evaluation);
    const now = readPaper(again);
    const at = now.columns.table.partner as number;
    const rows = again.slice(now.firstRow).filter((line) => String(line[at]) !== "");
    const notes = rows.map((line) => [line[at], line.find((cell) => String(cell).endsWith("のメモ")) ?? ""]);
    expect(notes.slice(0, 4)).toEqual(order(partners.slice(1)).map((name) => [name, `${name}のメモ`]));
    expect(notes.filter(([, note]) => note === "東都システムのメモ").map(([name]) => name)).toEqual(["東都システム"]);
    expect(notes.map(([name]) => name).filter((name) => name === "北浜商事")).toHaveLength(1);
    expect(firstRow).toBe(now.firstRow);
  });
});

describe("where hidden rows were deleted and columns of theirs stand between ours, so that much is written anew", () => {
  /** The columns of the header that are written; `edit` has the header's row, in which a text with = is a formula. */
  const headersWritten = (edit: (header: Cell[]) => void = () => undefined) => {
    const paper = annotated();
    const { headerRow, chartRows } = readPaper(paper);
    const header = headerRow as number;
    for (const column of [first + 6, first + 4, first + 2]) {
      putColumns(paper, column, 1);
      for (let row = header + 1; row < header + 4; row += 1) set(paper, row, column, "自分のメモ");
    }
    edit(paper[header] as Cell[]);
    paper.splice(chartRows?.first as number, header - (chartRows?.first as number));
    const { writes, layout } = built(paper, evaluationOf(shuffled)).plan;
    return writes.flatMap(({ row, column, values }) => {
      const isIn = row <= layout.headerRow && layout.headerRow < row + values.length;
      return isIn ? (values[0] ?? []).map((_, at) => column + at) : [];
    });
  };

  it("writes headers of ours with it, in fewer calls", () => {
    expect(headersWritten()).toEqual(expect.arrayContaining([first, first + 1, first + 3]));
  });

  it("leaves a header that somebody reworded, with what else may be in it, such as a link", () => {
    const written = headersWritten((header) => {
      header[first + 1] = "営業の見込み";
    });
    expect(written).not.toContain(first + 1);
    expect(written).toContain(first + 3);
  });

  it("leaves a formula in the header, also one that shows nothing, and what it has filled in, also words of ours", () => {
    const written = headersWritten((header) => {
      header[first] = '={"会社","販売ポテンシャル"}';
    });
    expect(written).not.toContain(first);
    expect(written).not.toContain(first + 1);
    expect(written).toContain(first + 3);
  });
});

describe("lines above the table of which much is written anew", () => {
  it("have blanks written in no column but those of names: somebody may type there while the build writes", () => {
    const paper = annotated();
    const { columns, lines: above } = readPaper(paper);
    takeColumns(paper, columns.key as number, 1);
    const { plan } = built(paper, evaluationOf(shuffled));
    const rows = new Set([...above.values()].map(({ row }) => row));
    const { results, why } = plan.layout.columns.table;
    const blanks = plan.writes.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) =>
        line.flatMap((value, right) => {
          const [at, cell] = [row + down, column + right];
          const isBlank = value === "" && (paper[at]?.[cell] ?? "") === "";
          return rows.has(at) && cell >= (results as number) && cell <= (why as number) && isBlank
            ? [`${at} ${cell}`]
            : [];
        }),
      ),
    );
    expect(plan.writes.length).toBeGreaterThan(1);
    expect(blanks).toEqual([]);
  });
});

describe("a name that Sheets would take for a formula", () => {
  it("is made plain text before it is written, also where it only stands between others that changed", () => {
    const rows: readonly PartnerRow[] = [
      ["東都システム", 50, "有", 0],
      ["+81商会", 40, "有", 0],
      ["みなと情報", 30, "有", 0],
    ];
    const paper = built(null, evaluationOf(rows)).paper;
    const changed = rows.map(([name, reps, rival]): PartnerRow => [name, reps, rival, name === "+81商会" ? 0 : 1]);
    const { writes, formats } = built(paper, evaluationOf([changed[0], rows[1], changed[2]] as PartnerRow[])).plan;
    const texts = new Set(
      formats.flatMap(({ row, column, formats: grid }) =>
        grid.flatMap((line, down) =>
          line.flatMap((format, right) => (format === "@" ? [`${row + down} ${column + right}`] : [])),
        ),
      ),
    );
    const risky = writes.flatMap(({ row, column, values }) =>
      values.flatMap((line, down) =>
        line.flatMap((value, right) => (String(value).startsWith("+81") ? [`${row + down} ${column + right}`] : [])),
      ),
    );
    expect(risky.length).toBeGreaterThan(1);
    expect(risky.filter((cell) => !texts.has(cell))).toEqual([]);
  });
});

describe("a row that somebody copied, hidden key and all", () => {
  it("gives its key to no row of the users' that a sort of what is visible brought there", () => {
    const paper = annotated();
    const { firstRow: top } = readPaper(paper);
    const [blank, users, copy] = [top + 5, top + 6, top + 7];
    paper[top]?.slice(0, note).forEach((cell, column) => void set(paper, copy, column, cell));
    set(paper, users, last - 3, "自分の行");
    set(paper, users, note, "どの会社のでもないメモ");
    const seen = (row: number) => (paper[row] ?? []).slice(first, note + 1);
    const sorted = [
      [top, seen(top + 1)],
      [top + 1, seen(blank)],
      [blank, seen(top)],
      [users, seen(copy)],
      [copy, seen(users)],
    ] as const;
    for (const [row, cells] of sorted) cells.forEach((cell, at) => void set(paper, row, first + at, cell));
    const { paper: once } = built(paper, evaluationOf(shuffled));
    expect(beside(once)).toEqual(expected());
    const row = once.find((line) => line.includes("どの会社のでもないメモ"));
    expect(row?.slice(first).filter((cell) => cell !== "")).toEqual(["自分の行", "どの会社のでもないメモ"]);
  });
});

describe("a table of the users' under the table", () => {
  it("loses nothing where what is visible is sorted through both, and each partner keeps its row", () => {
    const paper = annotated();
    const { firstRow: top } = readPaper(paper);
    partners.forEach(([name], at) => {
      [name, 1, 2, `自分の ${name}`].forEach((cell, column) => void set(paper, top + 6 + at, first + column, cell));
    });
    sortPart(paper, top, top + 10, first, note, first + 3, true);
    const { paper: once } = built(paper, evaluationOf(shuffled));
    expect(beside(once)).toEqual(expected());
    const own = once.flatMap((line) => (String(line[first + 3]).startsWith("自分の") ? [line[first]] : []));
    expect(own.sort()).toEqual(partners.map(([name]) => name).sort());
    expect(built(once, evaluationOf(shuffled)).paper).toEqual(once);
  });
});

describe("rows of namesakes that somebody copied", () => {
  it("stay the namesakes' whose they were, and one more build changes nothing", () => {
    const twins: readonly PartnerRow[] = [
      ["東都システム", 12, "無", 3],
      ["東都システム", 50, "有", 0],
      ["北浜商事", 30, "無", 0],
    ];
    const paper = built(null, evaluationOf(twins)).paper;
    const { firstRow: top } = readPaper(paper);
    const beside12 = paper.findIndex((line) => line[first] === "東都システム" && line[first + 2] !== 0);
    set(paper, beside12, note, "営業 12 名の会社");
    for (let at = 0; at < 3; at += 1) {
      paper[top + at]?.forEach((cell, column) => void set(paper, top + 4 + at, column, cell));
    }
    const { paper: once } = built(paper, evaluationOf(twins));
    const noted = once.findIndex((line) => line[note] === "営業 12 名の会社");
    expect(once[noted]?.[first + 2]).toBe(paper[beside12]?.[first + 2]);
    expect(built(once, evaluationOf(twins)).paper).toEqual(once);
  });
});

describe("a partner called like a mark of ours", () => {
  it("is a partner, also where its name stands twice among the chart's data", () => {
    const named = partners.map(([name, ...others]): PartnerRow => [name === "北浜商事" ? "map:key" : name, ...others]);
    const paper = annotated(named);
    const at = paper.findIndex((line) => line.slice(0, 5).includes("map:key"));
    set(paper, at, 4, "map:key");
    const { paper: once } = built(paper, evaluationOf(named));
    expect(beside(once)).toEqual(expected(named));
    expect(once).toHaveLength(paper.length);
  });
});

describe("a row put in among the hidden ones of the chart", () => {
  it("is told with its address where something is typed in a column of the chart's", () => {
    const paper = annotated();
    const row = (readPaper(paper).chartRows?.first ?? 0) + 9;
    putRows(paper, row, 1);
    set(paper, row, 2, "隠れたメモ");
    expect(() => built(paper, evaluationOf(shuffled))).toThrow(`would lose C${row + 1}: 隠れたメモ`);
  });
});

describe("two partners of one name", () => {
  const twins: readonly PartnerRow[] = [...partners, ["東都システム", 12, "無", 3]];
  const changed: readonly PartnerRow[] = twins.map(([name, reps, rival, orders]) =>
    name === "東都システム" ? [name, reps + 1, rival, orders + 1] : [name, reps, rival, orders],
  );

  it("are not asked about where nobody noted or coloured anything beside them", () => {
    const { plan, paper } = built(built(null, evaluationOf(twins)).paper, evaluationOf(changed));
    expect(plan.table.questions).toEqual([]);
    expect(paper.flat().some((cell) => String(cell).includes("確認を"))).toBe(false);
  });

  it("are asked about as soon as there is a note, or a colour", () => {
    const paper = built(null, evaluationOf(twins)).paper;
    const row = rowOf(paper, "東都システム");
    expect(built(paper, evaluationOf(changed), {}, new Set([row])).plan.table.questions).toHaveLength(1);
    set(paper, row, note, "どちらかのメモ");
    expect(built(paper, evaluationOf(changed)).plan.table.questions).toHaveLength(1);
  });
});

describe("after a hand edit", () => {
  it.each(handEdits)("%s: notes are right by the name that is seen", (_what, edit) => {
    for (const rows of [partners, shuffled]) {
      const paper = annotated();
      edit(paper);
      const once = built(paper, evaluationOf(rows)).paper;
      expect(beside(once), "once").toMatchObject(expected());
      expect(names(once)).toEqual(order(rows));
      expect(once.flat().filter((cell) => cell === "map.key")).toHaveLength(1);
      const twice = built(once, evaluationOf(rows));
      expect(twice.paper).toEqual(once);
      expect(readPaper(twice.paper).lines.size).toBe(lines.count);
    }
  });

  it("a row copied under the table stays there, also where the header is sorted below it", () => {
    const paper = annotated();
    handEdits.find(([what]) => what === "a row copied under the table and the header sorted below it")?.[1](paper);
    const { paper: after } = built(paper, evaluationOf(partners));
    const top = readPaper(after).firstRow;
    const copy = after[top + partners.length];
    expect(copy?.slice(first, last + 1)).toEqual(paper[top + partners.length - 1]?.slice(first, last + 1));
    expect(copy?.[first]).toBe("みなと情報");
  });
});
