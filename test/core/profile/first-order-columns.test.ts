import { describe, expect, it } from "vitest";
import { contractColumn, firstOrderColumn } from "../../../src/core/profile/first-order-columns";
import { profileOf } from "./read-list";

const listWith = (header: string) =>
  profileOf([
    ["企業名", header, "受注件数"],
    ["青葉", "2026/4/1", 3],
  ]);

describe("the column of when the contract began", () => {
  it.each(
    (
      "契約日|契約開始日|契約締結日|契約年月日|登録日|加盟日|加入日|パートナー契約日|代理店登録日|販売店契約日|契約日(当初)|契約日（当初）|契約日【当初】|契約日[当初]|" +
      "Contract date|Contract start|Contract start date|Agreement signed|Agreement date|Start date|Joined|Joined on|Join date|Signed on|Signed|Registration date|Enrolment date|" +
      "Enrollment date|Partnership start date|Partner start date|Reseller agreement date|contract_start_date|Start Date (first)"
    ).split("|"),
  )("%s", (header) => expect(contractColumn(listWith(header))?.header).toBe(header));

  it.each(
    "契約件数|次回契約日|契約日数|契約更新日|契約終了日|Contract end date|Restart date|Start dates|Contracts|受注日|初回契約日".split(
      "|",
    ),
  )("not %s", (header) => expect(contractColumn(listWith(header))).toBeUndefined());
});

describe("the column of when the first order came", () => {
  it.each(
    (
      "初受注日|初回受注日|初回成約日|初回契約日|初回販売日|初発注日|初回受注年月日|初回受注日(当社)|" +
      "First order|First order date|First deal|First deal on|Initial sale date|First win|First purchase|first_order_date"
    ).split("|"),
  )("%s", (header) => expect(firstOrderColumn(listWith(header))?.header).toBe(header));

  it.each(
    "受注日|最終受注日|初回訪問日|初回受注日数|当初受注日|再初回受注日|First visit|First order value|Not first order|First orders".split(
      "|",
    ),
  )("not %s", (header) => expect(firstOrderColumn(listWith(header))).toBeUndefined());
});
