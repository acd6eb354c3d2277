import { describe, expect, it } from "vitest";
import { sheetSource } from "../../../../src/core/cells/source";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import { notesByPartner } from "../../../../src/core/sheets/map/notes";
import { writtenKey } from "../../../../src/core/sheets/map/row-key";

function evaluation(rows: readonly (readonly (string | number)[])[]) {
  const outcome = evaluate({
    profile: sheetSource(rows, "一覧"),
    settings: null,
    today: 0,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
}

const note = (partner: string, key: string, text: string) => ({
  partner,
  key: writtenKey(key, partner),
  texts: [["メモ", text]] as const,
});

describe("notes by partner", () => {
  const twins = evaluation([
    ["企業名", "営業人数", "受注件数"],
    ["青葉商事", 10, 0],
    ["北浜商事", 20, 3],
    ["青葉商事", 30, 5],
  ]);

  it("give two partners of one name their own", () => {
    const notes = notesByPartner(
      [note("青葉商事", "青葉商事 @4:x", "二つ目"), note("青葉商事", "青葉商事 @2:y", "一つ目")],
      twins,
    );
    expect(Object.fromEntries([...notes].map(([key, { texts }]) => [key, texts]))).toEqual({
      青葉商事: [["メモ", "一つ目"]],
      "青葉商事 #2": [["メモ", "二つ目"]],
    });
  });

  it("are nobody's where the partner has left", () => {
    expect(notesByPartner([note("みなと情報", "みなと情報 @9:z", "古い")], twins).size).toBe(0);
  });
});
