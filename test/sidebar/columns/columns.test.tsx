// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Decisions } from "../../../src/addon/api";
import type { Cell } from "../../../src/core/cells/cell";
import { arrived, folded, opened, unapplied } from "../../../src/sidebar/state/transitions";
import { fileOf, snapshotOf } from "../profile";
import { drawPage, stateAfter } from "../render";

afterEach(cleanup);

const waiting = () => new Promise<never>(() => undefined);
const start = (cells: readonly (readonly Cell[])[]) => stateAfter(arrived(fileOf(snapshotOf(cells))));
const rowOf = (container: HTMLElement, header: string) =>
  [...container.querySelectorAll(".column")].find((row) => row.firstElementChild?.textContent === header) as Element;

describe("a list whose headers leave an axis open", () => {
  const cells: readonly (readonly Cell[])[] = [
    ["企業名", "営業人数", "件", "備考"],
    ["東都システム", 40, 0, "よい"],
    ["北浜商事", 50, 8, "ふつう"],
  ];

  it("is asked which column it is; the answer goes with the click that builds", async () => {
    const buildMap = vi.fn((_: string | null, _decisions?: Decisions) => waiting());
    const { container } = drawPage(start(cells), { buildMap });
    const question = container.querySelector("#which-results") as HTMLSelectElement;
    expect(container.querySelector(".question")?.textContent).toContain("「実績」を表す列はどれですか");
    expect(container.querySelector("#which-potential")).toBeNull();
    expect([...question.options].map(({ value }) => value).sort()).toEqual(["", "件", "備考"].sort());
    await fireEvent.change(question, { target: { value: "件" } });
    expect(container.querySelector(".question")).toBeNull();
    expect(container.querySelector(".recognised [role=status]")?.textContent).toContain("2社");
    await fireEvent.click(container.querySelector("#build") as Element);
    const draft = buildMap.mock.calls[0]?.[1]?.draft;
    expect(draft?.find((row) => row[0] === "件")?.slice(0, 3)).toEqual(["件", "実績", 1]);
  });

  it("lists every column with its values all the same", () => {
    const { container } = drawPage(start(cells));
    expect([...container.querySelectorAll(".column b")].map(({ textContent }) => textContent).sort()).toEqual(
      ["営業人数", "件", "備考"].sort(),
    );
    expect(rowOf(container, "件").textContent).toContain("例: 0、8");
  });
});

describe("a list whose names nobody recognises", () => {
  it("is asked which column names the partners, and says nothing of a sheet that is not there", async () => {
    const { container, store } = drawPage(
      start([
        ["番号札", "営業人数", "受注件数"],
        [3, 10, 4],
        [3, 5, 3],
      ]),
    );
    expect(container.querySelector(".recognised [role=status]")?.textContent).toContain("企業名の列が見つかりません");
    await fireEvent.change(container.querySelector("#which-partner") as Element, { target: { value: "番号札" } });
    expect(store.get().tune?.steps[1]?.partnerColumn).toBe("番号札");
    expect(container.querySelector(".recognised [role=status]")?.textContent).toContain("2社");
  });

  it("builds nothing that is still to be asked: the refusal names what could serve", async () => {
    const buildMap = vi.fn((_: string | null, _decisions?: Decisions) => waiting());
    const { container } = drawPage(
      start([
        ["企業名", "営業人数", "件"],
        ["東都システム", 40, 0],
        ["北浜商事", 50, 8],
      ]),
      { buildMap },
    );
    expect(container.querySelector(".recognised [role=status]")?.textContent).toContain("「件」");
    await fireEvent.click(container.querySelector("#build") as Element);
    expect(buildMap.mock.calls[0]?.[1]).toEqual({ wait: false });
  });
});

describe("a column that waits for an answer", () => {
  const cells: readonly (readonly Cell[])[] = [
    ["企業名", "営業人数", "年商", "受注件数", "取引"],
    ["東都システム", 40, "3億円", 0, "有"],
    ["北浜商事", 50, 120, 8, "無"],
    ["みなと情報", 20, 450, 2, "有"],
  ];
  const tab = () =>
    stateAfter(arrived(fileOf(snapshotOf(cells), { hasMap: true })), opened("data"), folded("columns", true));

  it("says why and offers units; what is chosen is a change to apply", async () => {
    const { container, store } = drawPage(tab());
    const row = rowOf(container, "年商");
    expect(row.querySelector(".note")?.textContent).toContain("単位が分かりません");
    await fireEvent.change(row.querySelector("select[id^=unit]") as Element, { target: { value: "百万円" } });
    expect(unapplied(store.get()).some(({ value }) => value === "百万円")).toBe(true);
    expect(container.querySelector(".unapplied")).not.toBeNull();
    expect(rowOf(container, "年商").textContent).toContain("3件中3件を読めます");
    await fireEvent.change(rowOf(container, "年商").querySelector("select[id^=unit]") as Element, {
      target: { value: "" },
    });
    expect(unapplied(store.get())).toEqual([]);
  });
});

describe("values that a column has and nobody can read", () => {
  const cells: readonly (readonly Cell[])[] = [
    ["企業名", "競合取扱", "受注件数"],
    ["東都システム", "有", 0],
    ["北浜商事", "無", 8],
    ["みなと情報", "検討中", 2],
    ["青葉電機", "有", 2],
    ["瀬戸内テック", "検討中", 1],
  ];

  it("are listed once each, with what they may mean", async () => {
    const state = stateAfter(
      arrived(fileOf(snapshotOf(cells), { hasMap: true })),
      opened("data"),
      folded("columns", true),
      folded("reading-B1", true),
    );
    const { container } = drawPage(state);
    const values = () => [...rowOf(container, "競合取扱").querySelectorAll<HTMLSelectElement>("select[id^=value]")];
    expect(values()).toHaveLength(1);
    expect(values()[0]?.closest("label")?.textContent).toContain("「検討中」は");
    await fireEvent.change(values()[0] as Element, { target: { value: "50" } });
    expect(rowOf(container, "競合取扱").textContent).toContain("5件中5件を読めます");
    expect(values()[0]?.value).toBe("50");
  });
});

describe("a row that is left out", () => {
  it("can be declared a partner", async () => {
    const cells = [
      ["企業名", "営業人数", "受注件数"],
      ["東都システム", 40, 0],
      ["北浜商事", 50, 8],
      ["合計", 90, 8],
    ];
    const state = stateAfter(
      arrived(fileOf(snapshotOf(cells), { hasMap: true })),
      opened("data"),
      folded("left-out", true),
    );
    const { container, store } = drawPage(state);
    expect(container.querySelector(".left-out")?.textContent).toContain("合計");
    await fireEvent.click(container.querySelector(".left-out button") as Element);
    expect(unapplied(store.get()).map(({ value }) => value)).toEqual(["行: 合計", "会社"]);
  });
});

describe("a figure in several periods", () => {
  const cells: readonly (readonly Cell[])[] = [
    ["企業名", "営業人数", "2024年度 受注件数", "2025年度 受注件数"],
    ["東都システム", 40, 3, 0],
    ["北浜商事", 50, 0, 8],
  ];

  it("counts in all of them after one click, and in the latest after another", async () => {
    const buildMap = vi.fn((_: string | null, _decisions?: Decisions) => waiting());
    const { container } = drawPage(start(cells), { buildMap });
    const offer = () => container.querySelector(".offer") as Element;
    expect(offer().textContent).toContain("「2025年度 受注件数」だけを数えています");
    await fireEvent.click(offer().querySelector("button") as Element);
    expect(offer().textContent).toContain("すべて数えています");
    await fireEvent.click(offer().querySelector("button") as Element);
    expect(offer().textContent).toContain("だけを数えています");
    await fireEvent.click(offer().querySelector("button") as Element);
    await fireEvent.click(container.querySelector("#build") as Element);
    expect(buildMap.mock.calls[0]?.[1]?.edits).toEqual([expect.objectContaining({ value: 1 })]);
  });
});

describe("an earlier period that stands alone", () => {
  it("answers which column shows results with one click", async () => {
    const cells = [
      ["企業名", "営業人数", "前年受注件数"],
      ["東都システム", 40, 3],
      ["北浜商事", 50, 0],
    ];
    const { container } = drawPage(start(cells));
    expect(container.querySelector("#which-results")).not.toBeNull();
    await fireEvent.click(container.querySelector(".offer button") as Element);
    expect(container.querySelector("#which-results")).toBeNull();
    expect(container.querySelector(".offer button")?.textContent).toBe("数えない");
  });
});

describe("sales that may be anybody's", () => {
  const cells: readonly (readonly Cell[])[] = [
    ["企業名", "営業人数", "売上高", "受注件数"],
    ["東都システム", 40, 300, 0],
    ["北浜商事", 50, 200, 8],
  ];

  it("are turned with one click, also once the map is built", async () => {
    const state = stateAfter(arrived(fileOf(snapshotOf(cells), { hasMap: true })), opened("data"));
    const { container, store } = drawPage(state);
    const buttons = () => [...container.querySelectorAll(".offer button")] as HTMLElement[];
    expect(container.querySelector(".offer")?.textContent).toContain("「売上高」は、だれの売上ですか");
    expect(buttons().map((button) => button.getAttribute("aria-pressed"))).toEqual(["false", "false"]);
    await fireEvent.click(buttons()[1] as Element);
    expect(buttons().map((button) => button.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
    expect(
      store
        .get()
        .tune?.steps.at(-1)
        ?.criteria.find(({ column }) => column === "売上高"),
    ).toMatchObject({
      axis: "results",
      weight: 1,
    });
    await fireEvent.click(buttons()[0] as Element);
    expect(buttons().map((button) => button.getAttribute("aria-pressed"))).toEqual(["true", "false"]);
  });
});

describe("rows with values and no name", () => {
  it("are added to the company above with one click", async () => {
    const cells = [
      ["企業名", "営業人数", "受注件数"],
      ["東都システム", 40, 0],
      ["", 20, 8],
      ["北浜商事", 50, 8],
    ];
    const state = stateAfter(
      arrived(fileOf(snapshotOf(cells), { hasMap: true })),
      opened("data"),
      folded("left-out", true),
    );
    const { container, store } = drawPage(state);
    await fireEvent.click(container.querySelector(".left-out button") as Element);
    expect(unapplied(store.get()).map(({ value }) => value)).toEqual(["行: 東都システム", "上の行"]);
  });
});
