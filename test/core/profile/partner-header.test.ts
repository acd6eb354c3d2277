import { describe, expect, it } from "vitest";
import { partnerHeaderRank } from "../../../src/core/profile/partner-header";

/** 4 says that it is a partner, 3 a company, 2 whoever buys, 1 just a name; below 0 the same name in another writing. */
const ranks: readonly (readonly [rank: number | null, headers: string])[] = [
  [
    4,
    "パートナー|パートナー名|パートナー企業名|販売代理店|代理店の名称|一次代理店名|販売 店 名|認定パートナー様|特約店名（正式）|Partner|Partners|Partner Name|The partner|Resellers|Channel Partner|Dealer|Distributor name|Agency|VAR|PartnerName|Partner_Name__c|Partner Account|partner / company",
  ],
  [
    3,
    "企業名|会社名称|※会社名|会社名(必須)|会社名【正式】|1. 会社名|会社名 1|会社名*|社名|法人名|Company|CompanyName|Company: Name|Legal company name|Organisation|Business name|Firm|Name of company|Company (registered)|Company(legal)Name|Company__Organization|12 Company",
  ],
  [2, "取引先名|顧客名|得意先|アカウント名|Account Name|Customers|Client|Supplier name"],
  [1, "名称|名前|Name|Full name|Display Name"],
  // After a table's or a first row's name the last part tells, where that ends as a name.
  [3, "基本情報_会社名|基本情報 会社名|A-B.企業名称|管理 社名"],
  [-6, "パートナー名カナ|代理店略称|Partner alias|Partner short name"],
  [-7, "会社名(カナ)|会社名フリガナ|旧社名|旧社名カナ|会社名 英語|Company (former)|Old company name|CompanyName Kana"],
  [-9, "名称(略称)|Short name"],
  [
    null,
    "|備考|営業人数|所在地|会社規模|会社名簿|基本情報_会社|基本情報_名簿|社名変更|非会社名|パートナー区分|パートナー名_担当|A_B|Var code|Partner ID|Partner manager|Partner since|Company size|Of the|Legal|Channel|Address|Constructor|Gas|Companys office|カナ|Short",
  ],
];

describe("how well a header names the partner", () => {
  it.each(ranks.flatMap(([rank, headers]) => headers.split("|").map((header) => [header, rank] as const)))(
    "%s: %s",
    (header, rank) => expect(partnerHeaderRank(header)).toBe(rank),
  );

  it("is not asked of a text", () => {
    const given = (length: number) => `会社名(${"あ".repeat(length - 5)})`;
    expect(partnerHeaderRank(given(60))).toBe(3);
    expect(partnerHeaderRank(given(61))).toBeNull();
  });
});
