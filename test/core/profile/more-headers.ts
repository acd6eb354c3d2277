/**
 * Headers as CRM exports, agency registers and partner tools have them, written down from knowledge of such systems before
 * the reader was tried on them. Axis and direction as in test/cases/README.md; `none` never counts by itself.
 */
const lines: readonly (readonly [expected: string, headers: string])[] = [
  [
    "potential up",
    "営業要員数|営業スタッフ数|営業部員数|セールス人数|販売員数|常勤従業員数|従業員総数|正社員数|社員数規模|技術者数|エンジニア数|SE人数|認定エンジニア数|有資格者数|認定技術者数(名)|資格取得者数|認定取得者数|研修受講者数|e-Learning修了率|研修修了率|オンボーディング完了率|製品勉強会の参加回数|セミナー共催回数|競合他社製品の取扱|競合取扱状況|類似サービス販売経験|他社製品取扱いの有無|顧客基盤数|取引先社数|エンドユーザー数|ターゲット業界の顧客数|見込み客数|ターゲット企業との取引社数|顧客との接点|経営層との関係|担当者との関係性|信頼関係|協業意欲|拡販意欲|本気度|営業力|販売力|技術レベル|企業規模|会社規模|年商規模|年間売上高(億円)|資本金(万円)|店舗数|支店数|営業所数|設立からの年数|訪問回数|同行訪問回数|面談回数|定例会実施回数|月間訪問件数|直近訪問日|最終面談日|最終ログイン日|ポータルログイン回数|資料ダウンロード数|メール開封率|キーマンとの接点有無|専任担当の有無|専任営業の有無|パートナーグレード|代理店ランク|与信ランク|会社情報_資本金|会社テーブル.従業員数|パートナー情報_営業人数|注力度",
  ],
  [
    "potential up",
    "Headcount|Total employees|Employee Count|Company size|No. of employees|numberofemployees|Num_Employees__c|Sales team size|Sales people|# of sellers|SalesRepCount|Technical staff|Presales engineers|Number of certified individuals|Certifications|Active certifications|Certification_Count__c|Training completion rate|Courses completed|Enablement sessions attended|Webinars attended|Portal logins|Last portal login|Content downloads|Asset downloads|Sells competing products|Competitor products carried|Carries rival line (Y/N)|Existing customers|Customer base|Number of customers|Target market fit|Customers in target industry|Shared accounts|Account overlap|Executive relationship|Relationship level|Partner engagement score|Engagement|Willingness to sell|Motivation|Partner Level|PartnerTier|Partner tier (Gold/Silver/Bronze)|Rating|Branches|Number of offices|Locations count|Annual turnover|Annual Revenue (USD)|Total annual revenue|Share capital|Last meeting date|Last visit|Last Contacted|Last activity|Organization - Number of employees|Company - Annual revenue|Technical capability|Sales capability|Joint marketing events|Meetings held|QBRs held",
  ],
  [
    "results up",
    "受注実績|受注社数|受注本数|受注台数|新規受注件数|年間受注件数|通算受注件数|受注総額|受注金額合計(円)|受注金額(税込)|成約金額|成約実績|契約件数|契約社数|契約本数|新規契約数|累計契約数|販売件数|販売本数|販売金額|販売高|販売額(千円)|導入件数|導入実績|導入企業数|納品件数|発注金額|仕入金額|購入金額|当社商材売上|自社製品の売上高|弊社売上高|当社との取引額|当社向け売上(百万円)|直近12か月の受注金額|FY2025受注件数|2025年受注件数|2025年度_受注金額|2025年度 契約件数|案件_受注件数|受注情報_受注日(直近)|最新受注日|最後に受注した日|初受注日|初回受注日|ARR(円)|月額課金額|粗利額|売上総利益|案件創出数|案件数|商談創出数|商談化件数|リード数|リード件数|送客数|紹介数|顧客紹介件数|アポイント数|提案件数|見積提出数|見積金額|引き合い件数|案件登録件数|目標達成率|売上達成率|予算達成率(%)|成約率|受注率(%)|リピート率|更新率|契約更新率|継続率",
  ],
  [
    "results up",
    "Orders|Total orders|Order count|Orders placed|Order value|Order Amount (USD)|Units sold|Seats sold|Licences sold|Deals closed won|Closed-Won Deals|closed_won_amount|Won Amount|WonOpportunityCount|Number of Won Opportunities|Total won value|Sum of closed won amount|Recent Deal Amount|Total Deal Value Closed|Number of closed deals|Bookings|Bookings FY25|Total bookings (K USD)|ARR|MRR|ACV closed|Sales with us|Our revenue|Partner revenue with us|Partner sourced revenue|Partner influenced ARR|Sourced bookings|Resale revenue|Purchases|Purchase volume|YTD orders|Last deal date|Last purchase date|Last Order|Latest order date|First order date|Last closed won date|Referrals|Referrals submitted|Leads|Lead count|Leads submitted|Opportunities created|Opportunities|Pipeline|Pipeline value|Sourced pipeline ($)|Quotes|Quotes sent|Proposals sent|Deal registrations|Registered deals|Approved deal registrations|Deal regs (last 12 months)|Quota attainment|Target attainment %|Attainment|Conversion rate|Close rate|Renewal rate|Retention rate|Contracts signed|Customers won|New customers won|Active subscriptions|Commission paid",
  ],
  [
    "down",
    "月次解約率|解約率(%)|顧客解約率|チャーン率|失注率(%)|クレーム数|クレーム|クレーム発生率|返品率(%)|リードタイム|納期リードタイム|初回受注までの日数|成約までの日数|平均対応日数|見積回答所要日数|最終受注からの経過日数|Churn|Annual churn rate|Logo churn %|Loss rate|Return rate|Customer complaints|Number of complaints|Open support tickets|Support ticket count|Days to close|Avg days to close|Time to first deal|Time to first order (days)|Average lead time|Lead Time|Sales cycle length (days)|Days since last order",
  ],
  [
    "none",
    "売上目標|年間目標|目標件数|目標受注金額|販売計画|計画値|予算|予算額|今期予算|見込金額|受注見込額|受注予定日|契約更新予定日|来期計画|来期目標|来年度売上|失注数|失注金額|解約数|解約社数|休眠顧客|却下数|前年実績|昨年実績|前年度受注金額|前年同月売上|昨対比|前年対比|構成比|担当営業|担当者名|当社担当者|窓口担当|代表者|代表者氏名|連絡先|メールアドレス|FAX番号|郵便番号|所在地|URL|ホームページ|備考欄|特記事項|コメント|ステータス|状況|契約状況|契約区分|取引区分|種別|契約開始日|契約終了日|契約更新日|登録日|作成日時|更新日時|設立年月日|次回訪問日|次回連絡日|パートナーID|管理番号|No.|No|企業コード|会社名(カナ)|フリガナ|略称|英語名|旧社名|決算月|手数料率|マージン率|仕切率|値引率|優先順位|順位",
  ],
  [
    "none",
    "Revenue target|Sales quota|Annual target|Target revenue|Orders (target)|Planned revenue|Plan FY26|Forecast|Forecasted amount|Budget|Expected close date|Next meeting date|Renewal date|Lost deals|Deals lost|Closed lost|Closed Lost Count|Lost revenue|Open opportunities|Open pipeline|Rejected deal registrations|Declined leads|Expired deal registrations|Expired certificates|Cancelled orders|Churned accounts|Dormant accounts|Inactive customers|Previous year orders|Prior year revenue|Revenue last year|Orders LY|YoY growth|Growth vs last year|Partner ID|Account ID|18 Digit Account ID|Id|Record Id|HubSpot Owner|Company owner|Owner|Account Manager|Channel manager|CAM|Primary contact|Contact name|First name|Email|Mobile|Fax|Website URL|Domain|Street address|City|Postal code|Billing Country|Description|Comments|Status|Stage|Lifecycle stage|Type|Partner type|Category|Created Date|Last Modified Date|Last modified by|Start date|End date|Contract end date|Sign-up date|Founded|Year founded|Currency|Discount %|Commission rate|Margin|Priority|Rank|Timezone|Language|LinkedIn page|Parent account|SIC code|VAT number|Next step|Next action",
  ],
];

export interface PractisedHeader {
  readonly header: string;
  readonly axis: "potential" | "results" | "none" | null;
  readonly direction: "up" | "down" | null;
}

export const moreHeaders: readonly PractisedHeader[] = lines.flatMap(([expected, headers]) => {
  const [axis, direction] = expected === "down" ? [null, "down" as const] : expected.split(" ");
  return headers.split("|").map((header) => ({
    header,
    axis: axis as PractisedHeader["axis"],
    direction: (direction ?? null) as PractisedHeader["direction"],
  }));
});
