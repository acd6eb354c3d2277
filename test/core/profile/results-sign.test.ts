import { describe, expect, it } from "vitest";
import { isResultsSign } from "../../../src/core/profile/results-sign";

describe("a column that follows from results", () => {
  it.each(
    (
      "受注件数|成約率|担当|Owner|手動補正|支援時間|担当固定|初回受注日|導入件数|契約件数|ARR|Referrals|" +
      // Not recognised, but about orders or the steps before them.
      "受注メモ|成約メモ|商談メモ|案件メモ|売上メモ|見積メモ|失注メモ|失注理由|Order notes|Orders memo|Deal notes|Deals memo|Won memo|Win notes|Wins memo|Opportunity notes|" +
      "Opportunities memo|Pipeline notes|Booking notes|Bookings memo|Quote notes|Quotes memo"
    ).split("|"),
  )("%s", (header) => expect(isResultsSign(header)).toBe(true));

  it.each(
    "営業人数|競合取扱|年商|売上高(会社全体)|グループ売上|Annual revenue|契約日|Contract date|企業名|所在地|研修受講|Sales reps|Dealer type|Border region|Window|備考".split(
      "|",
    ),
  )("not %s", (header) => expect(isResultsSign(header)).toBe(false));
});
