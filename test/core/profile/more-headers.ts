/**
 * Headers as CRM exports, agency registers and partner tools have them, written down from knowledge of such systems, each
 * lot before the reader was tried on it. Tried first, the three lots were read right at 99 % (478, with the reader written
 * by whoever had written them), 88 % (318) and 92 % (247), one in the wrong direction in all. Axis and direction as in
 * test/cases/README.md; `none` never counts by itself.
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
  [
    "potential up",
    "営業担当人数|販売スタッフ|セールス担当者数|フィールドセールス人数|インサイドセールス人数|技術者在籍数|プリセールスの人数|社員規模|グループ従業員数|年商（億円）|前期売上高（会社全体）|直近期年商|事業所数|全国拠点数|取引顧客数|顧客保有社数|エンドユーザー保有数|中堅企業の顧客数|ターゲット業種の顧客社数|競合製品の販売有無|他社サービス取扱数|競合ベンダー取扱|類似商材の販売実績|勉強会開催回数|ハンズオン参加人数|eラーニング修了者数|製品資格保有者数|認定資格取得済み人数|販売認定の有無|オンボーディング進捗率|ポータルアクセス数|メルマガ開封率|動画視聴回数|共同セミナー開催数|定例会の頻度|直近の打合せ日|最終コンタクト日|最終商談日|決裁者接点の有無|経営層との接点|担当営業との関係|協業への意欲|提案スキル|製品理解度|パートナー評価|総合評価|格付|成長性評価|市場カバー率|年間取引社数",
  ],
  [
    "potential up",
    "Sales Team Headcount|Number of account executives|# Sales Engineers|Trained sales reps|Certified sellers|num_employees|NumberofEmployees|hs_num_employees|Employee Range|No. of Branches|Number of Locations|Annual Sales (USD M)|Total Revenue (Company)|Customers in target segment|Number of end customers|Install base|Installed base customers|Competitive products sold|Carries competitor|Also sells (competitor)|Training hours|Training sessions completed|Exam passes|Badge count|Learning completion %|Portal visits|Last portal login date|Email opens|Asset views|Co-marketing events|Business reviews held|Last QBR date|Last touch|Days active in portal|C-level access|Key contact relationship|Partner score|Engagement score|Enablement score|Program tier|Membership Level|Vertical expertise|Technical competency level|Market coverage|MDF utilization",
  ],
  [
    "results up",
    "受注合計|受注総数|受注実績(件)|受注金額計|成約社数|新規成約数|獲得契約数|契約獲得件数|アクティブ契約数|課金ユーザー数|有料アカウント数|販売ライセンス数|売上実績(千円)|当社売上高|当社商品販売額|当期売上|今期受注金額|2025年度実績|FY25売上|仕入高|年間仕入額|取引高|累計販売台数|導入済み社数|初成約日|最終購入日|直近成約月|更新件数|継続契約率|クロスセル件数|MRR(円)|ストック収益|粗利率|商談創出数|有効商談数|紹介案件数|リード提供数|リード獲得数|案件化率|案件登録数(累計)|提案実施数|見積依頼件数|共同提案数|POC件数|トライアル申込数|受注達成率|予実達成率|計画達成率|目標達成度",
  ],
  [
    "results up",
    "Closed deals YTD|Won deals (count)|Closed Won Amount (USD)|Total Won|Wins FY25|num_won_deals|hs_closed_won_count|Deals_Won__c|Total_Bookings__c|Resold ARR|New ARR|Recurring revenue|Net new logos|New logos|Units shipped|Sell-through revenue|POS revenue|Partner revenue (our product)|Revenue generated for us|Deal count|Average deal size|Contract value|Total contract value|Active contracts|Paying customers|Co-sell wins|Co-sell opportunities|Sourced opportunities|Influenced pipeline|Registered opportunities|MQLs delivered|SQLs|Lead referrals|Demo requests|Trials started|POCs run|Proposals submitted|Last win date|Latest purchase|First deal date|Date of last order|Quota achievement|Goal attainment|Win %|Lead conversion rate|Renewals|Upsell revenue",
  ],
  [
    "down",
    "離脱率|解約率（年間）|キャンセル率|クレーム発生件数|不良率|平均回答日数|見積回答日数|商談期間(日)|受注リードタイム|初回成約までの期間|サポート問い合わせ対応時間|最終活動からの経過日数|Cancellation rate|Churn %|Gross churn|Escalations|Defect rate|Refund rate|Days to first order|Time to onboard|Ramp time (days)|Average sales cycle|Quote turnaround (hours)|Days since last activity|Open tickets|Ticket backlog",
  ],
  [
    "none",
    "売上着地見込|受注予測|来月見込み|今期目標|年度予算|予算比|失注金額|失注理由|失注数|キャンセル数|解約社数|取引停止|契約満了日|契約期間|契約更新月|次回商談日|次回フォロー日|前年売上|前年度実績|昨年度受注件数|前年同月比|営業担当|SV名|担当部署|担当者メール|代表TEL|本社所在地|都道府県コード|顧客ID|取引先番号|登録番号|インボイス番号|英語表記|会社名（英語）|略称|業態|企業区分|販売形態|契約プラン|取扱商品|主力商材|NDA締結|契約書有無|備考・メモ|更新者|作成者|タイムスタンプ|NO|通番|支払サイト|掛率",
  ],
  [
    "none",
    "Committed forecast|Best case|Expected revenue|Target ARR|Target bookings|Plan|Budgeted sales|Pipeline target|Lost revenue|Closed-lost deals|Lost reason|Unqualified leads|Expired contracts|Inactive reps|Churned ARR|Revenue PY|Prior FY bookings|Sales LY|Growth %|YoY|Account number|Partner code|Salesforce ID|CRM ID|Owner name|Partner account manager|PAM|Contact email|Contact phone|Office phone|HQ address|Zip|State code|Contract type|Agreement type|Agreement signed date|Contract expiry|Renewal due|Onboarded on|Join date|Created by|Last updated by|Tags|Segment|Internal notes|Next meeting|Next follow-up|Payment terms|Margin %|Discount level",
  ],
  [
    "potential up",
    "営業マンの数|セールスエンジニア数|販売要員|直販営業人員数|パート含む従業員数|従業員数（連結）|年間売上高規模|年商区分|営業所の数|支社数|顧客企業数|商圏内の顧客数|既存取引先数|重点ターゲット企業数|ターゲット顧客への接点|競合の取り扱い有無|競合品取扱比率|他社商品の扱い|講習受講人数|認定セールス数|認定SE数|資格者比率|研修最終受講日|訪問頻度|面談実施回数|直近連絡日|会食回数|社長との関係|現場担当との関係値|やる気|熱意|注力商材化|提案レベル|導入支援力|代理店グレード",
  ],
  [
    "potential up",
    "Staff count|Total Headcount|Sales FTEs|AE count|Solution architects|People in sales|Partner employees|Employees (global)|Firm size|Revenue band|Company annual revenue|Branch offices|Storefronts|Number of clients|Client base size|Accounts in common|Account mapping overlaps|Target customers reached|Competitor lines carried|Competitive offering|Certified professionals|Accredited staff|Courses passed|Training attendance|Onboarding completed|Last partner login|Login count|Logins per month|Content shares|Meetings in last 90 days|Last meeting|Last call date|Executive alignment|Trust level|Partner commitment level|Sales aptitude|Product knowledge|Partner Program Level|Silver/Gold/Platinum tier",
  ],
  [
    "results up",
    "受注高|受注残高込み受注額|受注ユーザー数|成約金額合計|成約本数|契約数合計|契約獲得数|導入店舗数|納入台数|出荷台数|売上数量|売上件数|販売ライセンス本数|販売累計|弊社製品の販売額|自社サービス売上|仕入実績|直近3年の受注件数|24年度受注件数|R7年度受注額|上期受注件数|今年の成約数|最近の受注日|受注最終日|最新契約日|初契約日|紹介実績|送客件数|商談件数|提案書提出数|見積提示件数|案件発掘数|案件パイプライン額|有効リード数|受注転換率|目標に対する達成率",
  ],
  [
    "results up",
    "Order volume|Orders to date|Orders won|Total orders 2025|Annual orders|Deals won last 12 months|Sum of won deals|Won revenue|Closed business|Closed sales|Sales closed|Sales made|Product sales|Units sold FY2025|Licenses resold|Subscriptions sold|Customers acquired|Customers sold to|Accounts won|Revenue attributed|Revenue to date|Gross bookings|Net ARR|Expansion ARR|Date of most recent order|Last sale|Latest win|Leads generated|Leads passed|Qualified opportunities|Opportunity value|Pipeline created|Deal regs approved|Quotes issued|RFP responses|Win ratio|Target achievement %",
  ],
  [
    "down",
    "年間解約率|契約解約率(%)|苦情件数|クレーム率|返品率|納品リードタイム(日)|成約までの期間|回答リードタイム|最終接触からの日数|初受注までの月数|Annual customer churn|Churn rate (12m)|Customer complaints count|Number of support cases|Product return rate|Lead time in days|Time-to-revenue|Days to close (avg)|Sales cycle (days)|Response time (hours)",
  ],
  [
    "none",
    "売上見込額|次年度売上目標|月次目標|受注計画数|案件見込み|確度別見込|未受注案件数|失注件数(直近)|失注案件額|解約金額|休眠代理店数|却下された案件登録数|期限切れ認定数|前年度売上高|昨年度の受注件数|昨対売上|主担当者|弊社営業担当|決裁者名|代理店担当者名|電話|ファックス|E-mail|住所1|郵便番号（本社）|契約締結日|取引開始日|取引開始年月|契約ステータス|更新日時|代理店区分|代理店ID|企業ID|会社HP|社名カナ|カテゴリ|特約事項|コメント欄|決算期|対応履歴",
  ],
  [
    "none",
    "Annual quota|Q4 target|Forecast revenue|Planned bookings|Expected bookings|Upcoming renewals|Deals in progress|Open quotes|Lost accounts|Lost ARR|Rejected leads|Cancelled contracts|Expired quotes|Inactive accounts|Last FY revenue|Prior-year sales|Previous year bookings|Year-over-year growth|Partner ID number|Account Id (18)|Opportunity Owner|Account Manager Name|Sales Manager|Decision maker name|E-mail address|Phone number|Mailing city|Billing state|Company website|Company description|Record type|Lead status|Date created|Date modified|Partner since|Agreement end date|Next renewal date|Last modified on|Remarks|Currency code",
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
