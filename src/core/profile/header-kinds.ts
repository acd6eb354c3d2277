/** What usual headers mean, in both languages: one line a kind, more words added in one place. */
import type { Axis } from "../model/axis";

/** What a column tells by its name. `count` and the like say which scale fits when the values leave it open. */
export type HeaderKind =
  | "partner"
  | "override"
  | "other"
  | "salesReps"
  | "employees"
  | "competing"
  | "customers"
  | "targetFit"
  | "region"
  | "relationship"
  | "training"
  | "company"
  | "willingness"
  | "grade"
  | "contact"
  | "activity"
  | "orders"
  | "orderAmount"
  | "lastOrder"
  | "sales";

export interface KindRule {
  readonly kind: HeaderKind;
  /** Matches the whole of a plain header (see `plainHeader`). */
  readonly pattern: RegExp;
  /** Null: not a criterion. */
  readonly axis: Axis | null;
}

const rule = (kind: HeaderKind, axis: Axis | null, ...words: readonly string[]): KindRule => ({
  kind,
  axis,
  pattern: new RegExp(`^(?:${words.join("|")})$`),
});

/** The first rule that fits is taken. Words such as "number of" and "count" are gone by then. */
export const kindRules: readonly KindRule[] = [
  rule(
    "partner",
    null,
    "(?:販売)?(?:パートナー|取引先|代理店|販売店|特約店|会社|企業|法人)(?:企業|会社)?(?:名称?|社名)?|社名|屋号|商号",
    "(?:partner|company|account|reseller|agency|dealer|distributor|vendor|organi[sz]ation)(?: (?:name|company))?|name",
  ),
  rule("override", null, "手動補正列?|手動セグメント", "(?:manual |segment )?override"),
  rule(
    "other",
    null,
    "(?:当社|自社|弊社|営業|先方)?(?:担当|担当者|窓口|責任者)名?|(?:代表)?電話(?:番号)?|tel|fax|(?:e-?)?mail|メール(?:アドレス)?|住所|郵便番号|url|hp|web ?サイト",
    "備考|メモ|コメント|特記事項|その他|状況|ステータス|次回?アクション|課題|no\\.?|id|番号|連番|管理番号|.{0,6}コード|優先(?:順位|度)",
    "(?:契約|取引|登録|設立|創業)(?:開始)?(?:日|年月日|年|年月)|(?:最終)?更新日|作成日",
    "セグメント|支援手法|推奨アクション|理由|データ充足率|(?:販売)?ポテンシャル|実績",
    "(?:account |partner |our |sales )?(?:owner|manager|contact|contact person)|phone|telephone|address|zip|postcode|website|web",
    "notes?|memo|comments?|remarks?|status|next (?:step|action)|code|(?:partner|account|company) (?:id|code)|priority",
    "(?:contract|start|signed|partner|joined|created|updated|founded)(?: start)? (?:date|on|since|at)|since|last updated",
    "segment|support|why|data ?%?|playbook|(?:sales )?potential|results",
  ),
  rule(
    "lastOrder",
    "results",
    "(?:最終|直近|前回)(?:受注|成約|契約|発注|購入|販売)(?:日|年月日?|時期)?",
    "(?:last|latest|most recent) (?:order|deal|sale|purchase|win)(?: date| on)?",
  ),
  rule(
    "orderAmount",
    "results",
    "(?:受注|成約|契約|発注|販売|[自当弊]社(?:製品|商材|商品)?)(?:売上|総)?(?:金額|額|高|売上高?|売上金額)|売上実績|mrr|arr",
    "(?:order|won|closed|deal|booked|our|sales)(?: won)? (?:amount|value|revenue)|bookings|amount won|revenue with us",
  ),
  rule(
    "orders",
    "results",
    "(?:受注|成約|契約|販売|発注|導入)(?:件|社|本|台|案件)?(?:数|実績数?|件数|台数)?",
    "(?:orders?|deals|contracts|closed deals|closed[ -]won|wins)(?: won| closed)?|won deals|sales closed",
  ),
  rule(
    "activity",
    "results",
    "(?:顧客|リード|案件|見込み?客)?(?:紹介|送客|トスアップ|リード|商談|案件|見積もり|見積|提案|引合|引き合い)(?:件|案件)?(?:数|実績|件数|創出数)?",
    "(?:referrals?|leads?|opportunit(?:y|ies)|meetings|pipeline|proposals?|quotes?|registered deals|deal registrations?)(?: created| made| registered| given)?",
  ),
  rule(
    "salesReps",
    "potential",
    "(?:営業|販売|セールス)(?:担当者?|員|マン|スタッフ|要員|人員)?(?:人数|数|員数|人員|人員数|体制)",
    "sales ?(?:reps?|people|persons?|staff|team|force|headcount|members)(?: size| headcount)?|sellers",
  ),
  rule(
    "employees",
    "potential",
    "全?(?:従業員|社員|従業者|職員|スタッフ)(?:規模|数|人数)?|(?:会社|企業)?規模|人数",
    "(?:employees|staff|headcount|company size|size|workforce)(?: size)?",
  ),
  rule(
    "competing",
    "potential",
    "(?:競合|他社|類似)(?:他社)?(?:商材|製品|商品|サービス|品)?(?:取扱い?|取り扱い|販売|扱い|導入|経験)?(?:有無|実績|状況)?",
    "(?:(?:sells?|selling|handles?|carries|has) )?(?:a )?(?:competing|competitors?|competitive|rival)(?:'s)?(?: (?:products?|goods|lines?|solutions?|offering|sold))?",
  ),
  rule(
    "region",
    "potential",
    "(?:担当|営業|対応|活動|主要)?(?:エリア|地域|地区|都道府県|商圏)|(?:本社)?所在地",
    "(?:sales |main )?(?:regions?|areas?|territor(?:y|ies)|locations?|prefectures?|states?|countr(?:y|ies))",
  ),
  rule(
    "targetFit",
    "potential",
    "(?:主要|主な|得意|対象|注力|既存|ターゲット)?(?:顧客|取引先|販売先|ターゲット|クライアント)?(?:業種|業界|客?層|区分|属性|タイプ)",
    "(?:主要|主な|得意|対象|ターゲット)(?:顧客(?:業種)?|取引先|客層|分野|領域)|客層|顧客基盤|ターゲット(?:一致|適合)",
    "(?:main |key |target |core )?(?:industr(?:y|ies)|verticals?|sectors?|customer (?:base|types?|industr(?:y|ies)|segments?)|customers? served|target (?:customers?|market|match|fit))",
  ),
  rule(
    "customers",
    "potential",
    "(?:既存|保有|取引|主要|ターゲット|対象)?(?:顧客|取引先|(?:エンド)?ユーザー?|会員)(?:と)?(?:接点)?(?:数|社数|件数)|(?:顧客|ターゲット)?接点数?|(?:月間)?訪問件数",
    "(?:existing |target |active |end )?(?:customers|clients|accounts|touch ?points|users)",
  ),
  rule(
    "relationship",
    "potential",
    "(?:キーマン|決裁者|経営層|役員|社長|経営者|トップ|担当者)と?(?:関係|接点|接触|パイプ|距離)(?:性|値|度|構築)?|(?:信頼)?関係[性値度]?|信頼度",
    "(?:relationship|access|contact)(?: (?:to|with))?(?: (?:the )?(?:key (?:person|people|man|contact|decision makers?)|decision makers?|executives?|management))?(?: strength| level)?|executive (?:sponsor|access|relationship)|key person|champion",
  ),
  rule(
    "training",
    "potential",
    "(?:製品|商品|商材|販売|営業)?(?:研修|勉強会|セミナー|トレーニング|講習|ウェビナー|説明会)会?(?:参加|受講|出席|実施|修了)?(?:回数|有無|実績|状況|人数|率|数|日|者数|済み?)?",
    "(?:認定|保?有)?資格(?:保有)?者?(?:数|有無)?|認定者数",
    "(?:training|enablement|onboarding|workshop|webinar|certification)s?(?: sessions?)?(?: attended| attendance| completed| done| participation| taken| passed)?|(?:attended|completed) training|trained(?: staff| reps)?|certified(?: staff| people| engineers| reps)?",
  ),
  rule(
    "company",
    "potential",
    "年商|年間売上高?|売上規模|資本金|事業規模|(?:営業)?拠点数|店舗数|支店数|営業所数",
    "(?:annual |company )(?:revenue|sales|turnover)|turnover|capital|offices|branches|stores|sites",
  ),
  rule(
    "willingness",
    "potential",
    "(?:販売|営業|協業|取り?組み?|拡販)?(?:意欲|積極性|熱量|本気度|温度感|モチベーション|コミット|コミットメント|注力度|姿勢)度?",
    "willingness|motivation|commitment|engagement|enthusiasm|interest|appetite",
  ),
  rule(
    "grade",
    "potential",
    "(?:パートナー|企業|会社|取引先|社内|信用|営業)?(?:ランク|格付け?|グレード|評価|等級|クラス|レベル)|(?:技術|提案|営業|販売)力|(?:商材|製品)知識|将来性|成長性|相性",
    "(?:partner |credit |company |account )?(?:tier|grade|rating|class|level|score)|technical skills?|sales skills?|product knowledge|fit|growth",
  ),
  rule(
    "contact",
    "potential",
    "(?:最終|直近|前回)(?:訪問|接触|連絡|面談|打ち?合わ?せ|mtg|コンタクト|商談|研修|紹介|活動)(?:日|年月日?|時期)?",
    "(?:last|latest|most recent) (?:contact|visit|meeting|touch|call|activity|training|contacted)(?: date| on)?",
  ),
  rule(
    "sales",
    "results",
    "(?:販売)?売上(?:高|額|金額)?|取引(?:金額|額|高)",
    "(?:net )?(?:sales|revenue|purchases)(?: amount| volume| value)?",
  ),
];
