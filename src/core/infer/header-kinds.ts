/** What usual headers mean, in both languages: one line a kind, more words added in one place. */
import type { Axis } from "../settings/settings";

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

/** The first rule that fits is taken. */
export const kindRules: readonly KindRule[] = [
  rule(
    "partner",
    null,
    "(?:パートナー|販売|取引先?|代理|会|企業|法人|販売店|代理店|取引先|販売代理店|パートナー企業|パートナー会社|仕入先)(?:社|店|会社|企業)?(?:名|名称|社名)",
    "社名|会社|企業|パートナー|パートナー企業|パートナー会社|販売店|代理店|販売代理店|取引先|法人名|屋号|商号",
    "(?:partner|company|account|reseller|agency|dealer|distributor|vendor|business|organi[sz]ation|firm)(?: (?:name|company))?",
    "name",
  ),
  rule("override", null, "手動補正列?|手動セグメント|補正セグメント", "(?:manual |segment )?override"),
  rule(
    "other",
    null,
    "(?:当社|自社|弊社|営業|パートナー|主|先方|社内)?(?:担当|担当者|担当者名|窓口|窓口担当者?|責任者|オーナー)(?:名|氏名)?",
    "(?:代表)?(?:電話|電話番号|tel|fax|携帯)(?:番号)?|(?:e-?)?mail|メール|メールアドレス|(?:本社)?住所|郵便番号|url|web ?サイト|ホームページ|hp|サイト",
    "備考|メモ|コメント|特記事項|注記|その他|現状|状況|ステータス|次回?アクション|次の一手|課題",
    "no|番号|id|#|通し番号|連番|管理番号|(?:企業|会社|取引先|顧客|パートナー|法人)?(?:コード|id|番号)|順位|優先順位|優先度",
    "(?:契約|取引|登録|加盟|締結|設立|創業)(?:開始|締結)?(?:日|年月日|年|年月)|更新日|最終更新日?|作成日|記入日|登録日",
    "セグメント|支援手法|推奨アクション|理由|データ充足率|販売ポテンシャル|ポテンシャル|実績",
    "(?:account |partner |our |sales )?(?:owner|manager|contact|contact person|rep in charge|person in charge)",
    "phone|phone number|tel|telephone|fax|e-?mail|email address|address|zip|postcode|postal code|url|website|web site|web",
    "notes?|memo|comments?|remarks?|status|next step|next action",
    "no\\.?|number|id|code|(?:partner|account|company|customer) (?:id|code|no\\.?|number)|rank|priority",
    "(?:contract|start|signed|signing|partner|joined|created|updated|registered|founded)(?: start| signed)? (?:date|on|since|at)|since|founded|last updated",
    "segment|support|why|data ?%?|playbook|potential|sales potential|results",
  ),
  rule(
    "lastOrder",
    "results",
    "(?:最終|直近|前回|最後の)(?:受注|成約|契約|発注|購入|販売)(?:日|年月日|年月|時期)?",
    "(?:last|latest|most recent) (?:order|deal|sale|purchase|win)(?: date| on)?|date of last (?:order|sale|deal)",
  ),
  rule(
    "orderAmount",
    "results",
    "(?:受注|成約|契約|発注|販売|自社|当社|弊社|自社製品|自社商材|当社商材|自社商品)(?:売上|総|累計)?(?:金額|額|高|売上|売上高|売上金額)",
    "(?:受注|契約|販売)(?:売上|総額)|売上実績|mrr|arr",
    "(?:order|won|closed|deal|booked|our|sales)(?: won)? (?:amount|value|revenue|sales)|bookings|amount won|revenue (?:with us|won|from partner)|order revenue",
  ),
  rule(
    "orders",
    "results",
    "(?:受注|成約|契約|販売|発注|成立|導入)(?:件|社|本|台|案件)?(?:数|実績|実績数|件数|台数|実績件数)",
    "受注|成約|販売実績|受注済み?|導入社数",
    "(?:number of |no\\. of |# of )?(?:orders|deals won|won deals|closed deals|closed[ -]won|wins|sales closed|orders won|contracts|deals closed)(?: count| won)?|order count",
  ),
  rule(
    "activity",
    "results",
    "(?:顧客|リード|案件|見込客?|見込み客?)?(?:紹介|送客|トスアップ|リード|商談|案件|見積|見積もり|提案|引合|引き合い|パイプライン)(?:件|案件|社)?(?:数|実績|件数|創出数)?",
    "(?:number of |no\\. of |# of )?(?:referrals?|leads?|opportunit(?:y|ies)|meetings|deals?|pipeline|proposals?|quotes?|registered deals|deal registrations?)(?: count| created| made| registered| given)?",
  ),
  rule(
    "salesReps",
    "potential",
    "(?:営業|販売|セールス)(?:担当|担当者|員|マン|スタッフ|部員|要員|部隊|人員)?(?:の)?(?:人数|数|員数|人員|人員数|体制)",
    "(?:number of |no\\. of |# of )?(?:sales ?(?:reps?|people|persons?|staff|team|force|headcount|members)|sellers)(?: size| count| headcount)?",
  ),
  rule(
    "employees",
    "potential",
    "(?:全|総|連結|単体)?(?:従業員|社員|従業者|職員|スタッフ)(?:規模|数|人数)?|会社規模|企業規模|規模|人数",
    "(?:number of |no\\. of |# of )?(?:employees|staff|headcount|company size|size|workforce)(?: count| size| number)?",
  ),
  rule(
    "competing",
    "potential",
    "(?:競合|他社|類似)(?:他社)?(?:商材|製品|商品|サービス|品|取扱)?(?:の)?(?:取扱い?|取り扱い|販売|扱い|導入|経験|契約)?(?:の)?(?:有無|実績|状況|経験)?",
    "(?:sells?|selling|handles?|carries|has)? ?(?:a )?(?:competing|competitor|competitive|rival)(?:s|'s)?(?: (?:products?|goods|lines?|solutions?|offering|sold))?",
  ),
  rule(
    "region",
    "potential",
    "(?:担当|営業|対応|商圏|活動|主要|主な)?(?:エリア|地域|地区|都道府県|商圏|拠点エリア)|所在地|本社所在地",
    "(?:sales |main )?(?:regions?|areas?|territor(?:y|ies)|locations?|prefectures?|states?|countr(?:y|ies))",
  ),
  rule(
    "targetFit",
    "potential",
    "(?:主要|主な|得意|対象|注力|既存|ターゲット|メイン)?(?:顧客|取引先|販売先|ターゲット|クライアント|お客様)?(?:の)?(?:業種|業界|層|セグメント|区分|属性|タイプ)",
    "(?:主要|主な|得意|対象|ターゲット)(?:顧客|取引先|客層|業務|分野|領域)|得意分野|客層|顧客基盤|ターゲット一致|ターゲット適合",
    "(?:main |key |target |core )?(?:industr(?:y|ies)|verticals?|sectors?|customer (?:base|types?|industr(?:y|ies)|segments?)|customers? served|target (?:customers?|market|match|fit)|speciali[sz]ation|focus)",
  ),
  rule(
    "customers",
    "potential",
    "(?:既存|保有|取引|主要|ターゲット|対象|狙いの)?(?:顧客|取引先|エンドユーザー?|ユーザー|会員)(?:と)?(?:の)?(?:接点)?(?:数|社数|件数)|(?:顧客|ターゲット)?接点(?:数)?|訪問件数|月間訪問(?:数|件数)",
    "(?:number of |no\\. of |# of )?(?:existing |target |active |end )?(?:customers|clients|accounts|touch ?points|users)(?: count| number)?",
  ),
  rule(
    "relationship",
    "potential",
    "(?:キーマン|決裁者|経営層|役員|社長|経営者|トップ|担当者)(?:と)?(?:の)?(?:関係|関係性|関係値|接点|接触|パイプ|リレーション|距離)(?:性|度|構築)?|関係性|関係|関係値|関係度|リレーション|信頼関係|信頼度",
    "(?:relationship|relation|access|contact|rapport)(?: (?:to|with))?(?: (?:the )?(?:key (?:person|people|man|contact|decision makers?)|decision makers?|executives?|management))?(?: strength| level| quality)?|executive (?:sponsor|access|relationship)|key person(?: relationship)?|champion",
  ),
  rule(
    "training",
    "potential",
    "(?:製品|商品|商材|販売|営業)?(?:研修|勉強会|セミナー|トレーニング|講習|ウェビナー|説明会)(?:会)?(?:の)?(?:参加|受講|出席|実施|修了)?(?:回数|有無|実績|状況|人数|率|数|日|者数|済|済み)?",
    "(?:認定|有)?(?:資格|資格者|資格者数|認定者数|認定資格|保有資格|有資格者数?)(?:保有|保有者)?(?:数|者数|有無)?",
    "(?:training|enablement|onboarding|workshop|webinar|course|certification)s?(?: sessions?)?(?: attended| attendance| completed| done| participation| taken| passed| count)?|(?:attended|completed) training|trained(?: staff| reps| people)?|certifi(?:ed|cations?)(?: (?:staff|people|engineers|reps|members))?(?: count)?",
  ),
  rule(
    "company",
    "potential",
    "(?:年商|売上規模|年間売上高?|年間売上|全社売上高?|総売上高?|資本金|事業規模|拠点数|店舗数|支店数|営業所数|営業拠点数)",
    "(?:annual |company |total )(?:revenue|sales|turnover)|turnover|capital|(?:number of |no\\. of |# of )?(?:offices|branches|locations count|stores|sites)",
  ),
  rule(
    "willingness",
    "potential",
    "(?:販売|営業|協業|取組|取り組み|拡販|経営層の)?(?:意欲|積極性|熱量|本気度|温度感|モチベーション|コミット|コミットメント|注力度|やる気|姿勢)(?:度)?",
    "willingness|motivation|commitment|engagement|enthusiasm|interest|appetite",
  ),
  rule(
    "grade",
    "potential",
    "(?:パートナー|企業|会社|取引先|社内|信用|営業)?(?:ランク|格付|格付け|グレード|評価|等級|クラス|区分|レベル|ティア)|技術力|提案力|営業力|商材知識|製品知識|販売力|将来性|成長性|親和性|相性",
    "(?:partner |credit |company |account )?(?:tier|grade|rating|class|level|score)|technical skills?|sales skills?|product knowledge|fit|growth",
  ),
  rule(
    "contact",
    "potential",
    "(?:最終|直近|前回|最後の)(?:訪問|接触|連絡|面談|打ち?合わ?せ|mtg|コンタクト|商談|研修|紹介|活動|参加)(?:日|年月日|年月|時期)?",
    "(?:last|latest|most recent) (?:contact|visit|meeting|touch|call|activity|training|contacted|login)(?: date| on)?",
  ),
  rule(
    "sales",
    "results",
    "(?:販売|累計|年間|月間|前年)?売上(?:高|額|金額)?|販売(?:金額|額|高|台数|本数|数量)|取引(?:金額|額|高|実績)",
    "(?:total |net |annual )?(?:sales|revenue|purchases)(?: amount| volume| value| to date| ytd)?",
  ),
];
