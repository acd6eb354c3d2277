import { describe, expect, it } from "vitest";
import { isOwnerHeader, ownerColumn } from "../../../src/core/profile/owner-column";
import { profileOf } from "./read-list";

describe("a header of who looks after the partner", () => {
  it.each(
    "担当|担当者|担当者名|当社担当|自社担当者名|弊社担当|営業担当|社内責任者|責任者|責任者名|Owner|Account owner|Partner Manager|Channel manager|Our rep|Rep|PAM|CAM|ＣＡＭ".split(
      "|",
    ),
  )("%s is one", (header) => expect(isOwnerHeader(header)).toBe(true));

  it.each(
    "担当製品|担当エリア|前担当|先方責任者|Ownership|Co-owner|Sales reps|Reply|Webcam|Campaign|企業名|".split("|"),
  )("%j is none", (header) => expect(isOwnerHeader(header)).toBe(false));
});

describe("the column of who looks after the partner", () => {
  it("is the first with such a header", () => {
    const profile = profileOf([
      ["企業名", "受注件数", "営業担当", "担当者"],
      ["青葉", 3, "佐藤", "鈴木"],
    ]);
    expect(ownerColumn(profile)).toEqual({ header: "営業担当", at: 2 });
  });

  it("may be missing", () => {
    expect(ownerColumn(profileOf([["企業名"], ["青葉"]]))).toBeUndefined();
  });
});
