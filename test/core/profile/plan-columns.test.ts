import { describe, expect, it } from "vitest";
import { planColumn } from "../../../src/core/profile/plan-columns";

describe("a column for the plan of support", () => {
  it.each([
    ["hours", "支援時間|Support hours|Support hour|SUPPORT HOURS|支援時間 (時間/月)"],
    ["gain", "支援効果|Support gain|支援効果（点）"],
    ["pin", "担当固定|Fixed owner"],
    ["excluded", "担当除外|Not with"],
    ["contractDay", "契約日|契約開始日|登録日|加盟日|Contract date|Start date|Joined"],
    ["firstOrderDay", "初受注日|初回受注日|First order|First order date"],
  ])("%s: %s", (kind, headers) => {
    expect(headers.split("|").map((header) => planColumn(header)?.kind)).toEqual(headers.split("|").map(() => kind));
  });

  it.each(
    (
      "総支援時間|支援時間帯|Total support hours|Support hours used|支援効果測定|期待支援効果|Support gains|No support gain|旧担当固定|担当固定費|Fixed owners|Not fixed owner|" +
      "担当除外日|要担当除外|Not within|Is not with|再契約日|契約日数|Contract dates|Last contract date|当初受注日|初回受注日数|First orders|Not first order|支援時間 (a) (b)|(支援時間)|企業名"
    ).split("|"),
  )("not %s", (header) => expect(planColumn(header)).toBeUndefined());
});

describe("the person in brackets", () => {
  it.each([
    ["支援時間", null],
    ["支援時間(佐藤)", "佐藤"],
    ["支援時間 （ 佐藤 花子 ）", "佐藤 花子"],
    ["Support gain (Mina)", "mina"],
    // Days and owners hold for everybody.
    ["担当固定(佐藤)", null],
    ["契約日(当初)", null],
  ])("%s: %s", (header, person) => expect(planColumn(header)?.person).toBe(person));

  it.each(
    "|時間|分|日|点|pt|h|hr|hrs|hour|hours|point|points|時間/月|時間 / 月|h/month|時間毎月|hours per month|h per  week|／月|月|月間|month|monthly|a month| 時間 ".split(
      "|",
    ),
  )("is none in (%s): that is a unit", (unit) => expect(planColumn(`支援時間(${unit})`)?.person).toBeNull());

  it.each("日野|月岡|Hall|Monthy Smith|Al month|時任|点 花子|大月|Max h|佐藤/田中|a h/month".split("|"))(
    "may be %s",
    (person) => expect(planColumn(`支援時間(${person})`)?.person).toBe(person.toLowerCase()),
  );
});
