/** The words of headers, in both languages, by what they tell: more words are added in one place. */
import { lazily } from "../cells/lazily";

/** What a word in a header tells. */
export type Tag =
  // Words that change the meaning of the rest.
  | "target"
  | "plan"
  | "lost"
  | "churned"
  | "dormant"
  | "rejected"
  | "expired"
  | "open"
  | "older"
  | "compared"
  | "spent"
  | "attained"
  | "lowIsGood"
  // What a column is about.
  | "order"
  | "won"
  | "gained"
  | "work"
  | "agreement"
  | "sale"
  | "own"
  | "money"
  | "step"
  | "competing"
  | "customer"
  | "people"
  | "heads"
  | "salesTeam"
  | "training"
  | "contact"
  | "engagement"
  | "relationship"
  | "willingness"
  | "skill"
  | "experience"
  | "grade"
  | "companyFigure"
  | "employees"
  | "industry"
  | "region"
  | "complaint"
  | "returned"
  | "duration"
  | "span"
  | "retention"
  | "potential"
  | "results"
  // How it is counted.
  | "count"
  | "amount"
  | "rate"
  | "date"
  | "days"
  | "yesno"
  | "last"
  | "first"
  // What is no criterion.
  | "info"
  | "category"
  | "person"
  | "id"
  | "phone"
  | "event"
  // Says nothing by itself.
  | "neutral";

/** Made when the first header is read. */
function wordsByTag(): Readonly<Record<Tag, string>> {
  return {
    target: "kpi|kgi|目標|ノルマ|ターゲット|必達|target|goal|quota|objective",
    plan: "可能性|予想|estimated|likely|upside|stretch|フォーキャスト|フォアキャスト|受注確実|確度|受注確度|probability|likelihood|win probability|budgeted|targeted|forecasting|committed forecast|best case|commit|weighted|予実差|見通し|目論見|内示|next term|計画|プラン|予算|予算額|見込|見込み|見込額|予測|想定|着地|ヨミ|期待|予定|次回|次期|今後|来期|来年|来年度|翌期|翌年|翌年度|次年度|来月|翌月|来季|候補|plan|planned|planning|budget|forecast|forecasted|expected|projected|projection|scheduled|upcoming|next|anticipated|estimated close",
    lost: "ロスト|失注|敗戦|失客|不成立|lost|loss|closed lost|closedlost",
    churned:
      "terminated|discontinued|ended|契約終了|取引終了|サービス終了|消滅|流出|流出顧客|取引停止|解除|解約|離脱|退会|churned|cancellation",
    dormant: "休眠|非稼働|非アクティブ|休止|dormant|inactive|idle|sleeping",
    rejected:
      "辞退|ドタキャン|disqualification|差し戻|リジェクト|rejection|取下|取下げ|取り下げ|却下|否認|棄却|不採用|差戻|取消|取り消し|キャンセル|中止|無効|停止|rejected|declined|denied|invalid|disqualified|unqualified|cancelled|canceled|void",
    expired: "past due|未入金|未払い|未払|遅配|失効|期限切れ|満了|滞納|延滞|遅延|未収|expired|lapsed|overdue|unpaid",
    open: "stalled|on hold|paused|保留中|進行|仕掛|仕掛中|提案中|見積中|審査中|検討中|申請中|処理中|準備中|折衝中|打診中|開拓中|受講中|学習中|調整中|確認中|アプローチ中|フォロー中|ペンディング|保留|to do|todo|not started|進行中|商談中|交渉中|対応中|オープン|未完了|未受注|未成約|未クローズ|未対応|未受講|未修了|未取得|未稼働|未達|未契約|未導入|open|pending|in progress|ongoing|outstanding|unclosed|incomplete",
    older:
      "前年|前年度|前年同期|前年同月|前年実績|昨年|昨年度|昨期|去年|前期|先期|前々年|前々年度|前々期|一昨年|前回期|last year|prior year|previous year|previous fy|last fy|ly|py|prior period|previous period|last fiscal year|prior fy|previous fiscal year|prior fiscal year",
    compared:
      "variance to plan|variance to target|variance to budget|variance to forecast|vs|versus|減収|増収|減少|decline|decrease|drop|return on investment|roi|roas|前年比|前年対比|前年同期比|前年同月比|前期比|対前年比|対前年|昨対|昨対比|昨年比|構成比|伸び率|伸長率|成長率|増減|増加率|差異|差額|前年差|yoy|growth|year over year|vs last year|vs prior year|variance|change|delta|share of total",
    spent: "cost|expense|spend|cac|cpa|cpl|コスト|費用|経費|工数",
    attained:
      "% quota|% target|達成状況|達成状態|achieving|to goal|to plan|to budget|of goal|of target|of quota|of plan|達成度|達成|目標達成率|予算達成率|計画達成率|進捗率|attainment|attained|achievement|achieved|quota attainment|to target|to quota",
    lowIsGood:
      "低いほど良い|低いほど|少ないほど|小さいほど|短いほど|小さいほど良い|lower is better|less is better|smaller is better",

    order:
      "増設|implement|go-live|live|project|登録台数|完工|完工高|本番稼働|本稼働|install|po|transaction|reorder|挙績|成績|保有契約|保有高|policy|purchased|ordered|shipped|shipment|delivered unit|deployment|installation|implementation|受注|成約|成立|発注|注文|納品|納入|導入|採用|出荷|制約|order|booking|deal|purchase order|win|license sold|seat sold|unit sold|contract signed|signed contract|activation|subscription",
    won: "クロージング|closing|customer onboarded|activated|won|closed|close|closedwon|deal won|won deal|customer won|new customer won|signed|new logo",
    gained:
      "純増|new customer|new account|新規顧客|新規ユーザー|新規ユーザ|新規取引先|獲得|acquisition|acquired|landed",
    work: "施工|工事|設置|据付|開通|開設",
    agreement: "契約|contract|agreement",
    sale: "units|レベニュー|仕切売上|仕切金額|ライセンス|ライセンス数|pos|sell-out|sell-in|売上|売上高|売り上げ|販売|取引|仕入|購入|購買|売上実績|sale|revenue|sold|purchase|sell through|sellthrough|resale|licence|license|seat",
    own: "source revenue|当社|自社|弊社|我が社|our|us|sourced|influenced|via partner|through partner",
    money:
      "gp|収入|インセンティブ額|インセンティブ支払|奨励金|販売奨励金|incentive paid|incentive payout|spiff|contribution|貢献額|貢献度|gross margin|rebate|リベート|報奨金|レベニューシェア|revenue share|referral fee|保険料|収保|premium|gwp|ape|anp|手数料|販売手数料|commission|有料|収益|利益|ストック収益|paying|income|earnings|royalty|mrr|arr|acv|tcv|gmv|粗利|粗利益|売上総利益|売上利益|課金|月額|ロイヤリティ|支払手数料|profit|recurring revenue|payout",
    step: "提案資料|bid|introduction|intro|opp|referred|受注前|成約前|契約前|pre-sales deal|pipeline coverage|associated deal|related deal|申込|申し込み|問合せ|問い合わせ|資料請求|inquiry|enquiry|request|sal|rfp|rfq|紹介|送客|トスアップ|リード|商談|案件|提案|見積|見積り|見積もり|見積書|引合|引合い|引き合い|アポ|アポイント|パイプライン|トライアル|デモ|poc|referral|lead|opportunity|pipeline|proposal|quote|quotation|deal registration|deal registered|registered deal|deal reg|registration|appointment|demo|trial|mql|sql|opportunity created",
    competing:
      "併売|other vendor|compete|乗合|関連商材|関連製品|関連商品|周辺商材|周辺機器|related product|complementary product|adjacent product|related solution|complementary solution|競合|他社|類似|ライバル|competitor|competing|competitive|rival|competition",
    customer:
      "顧問先|販売網|販路|販売ルート|客|新規顧客との接点|新規顧客接点|logos|世帯|契約者|加入者|取引顧客|取引社数|エンド顧客|導入顧客基盤|end customer|install base|installed base|customer base|アカウント|顧客|取引先|取引企業|取引社|クライアント|ユーザー|ユーザ|エンドユーザー|エンドユーザ|会員|接点|見込み客|見込客|見込み顧客|見込顧客|潜在顧客|販売先|得意先|納入先|顧客基盤|顧客ターゲット|ターゲット顧客|ターゲット企業|ターゲット業界|ターゲット業種|ターゲット市場|ターゲット層|ターゲット客|ターゲットとの接点|customer|client|account|user|end user|touch point|touchpoint|prospect|overlap|target customer|target account|target industry|target market|target segment|target client|target company|target vertical",
    people:
      "sales org|practice|bench|従事者|開発者|部隊|コンサルタント|コンサル|アドバイザー|インストラクター|resource|advisor|instructor|trainer|職人|工事班|施工班|班数|account manager count|募集人|外務員|ae|aes|bdr|sdr|architect|account executives|担当制|要員|スタッフ|部員|エンジニア|技術者|se|プリセールス|担当者数|担当人数|担当数|販売員|営業員|営業マン|営業部員|営業人員|員|マン|人材|体制|staff|people|person|rep|representative|seller|engineer|sales force|salesforce|salespeople|salesperson|salesman|team|team size|presale|individual|personnel|consultant|technician|developer",
    heads: "人数|員数|者数|名数|士数|師数|職数",
    salesTeam: "営業部門|営業部|営業本部|営業|セールス|販売担当|営業担当",
    training:
      "学習|テスト|教育|cert|ロープレ|ロールプレイ|ロールプレイング|role play|ハンズオン|ラーニング|ブートキャンプ|検定|試験|badge|learning|bootcamp|hands-on|quiz|curriculum|lesson|academy|研修|勉強会|セミナー|トレーニング|講習|講習会|ウェビナー|説明会|受講|修了|オンボーディング|eラーニング|e-learning|イネーブルメント|資格|有資格者|認定|合格|training|trained|train|course|enablement|enabled|onboarding|onboarded|webinar|workshop|seminar|certified|certification|certificate|accreditation|accredited|exam|lms|elearning",
    contact:
      "review|来訪|会った|最終商談|直近商談|前回商談|最新商談|直近の商談|最後の商談|ebr|emails|1on1|1 on 1|sales call|interaction|アプローチ|approach|outreach|check ins|コミュニケーション|やりとり|やり取り|対話|communication|巡回|臨店|巡店|ラウンド|アクティビティー|アクティビティ|会食|懇親会|接待|来社|往訪|商談同席|lunch|dinner|訪問|接触|面談|打合せ|打ち合わせ|打合わせ|打ち合せ|mtg|会議|ミーティング|定例|定例会|定例会議|同行|架電|連絡|コンタクト|活動|営業活動|面会|ヒアリング|contact|contacted|visit|meeting|met|touch|call|activity|qbr|one on one|check-in|conversation|engagement|engaged",
    engagement:
      "opens|キャンペーン|campaigns|表彰|表彰式|プロモーション|販促|promotion|エンゲージメント|エンゲージメントスコア|フォロワー|follower|impression|お知らせ|通知|既読|seen|来場|来客|集客|展示会|展示|内覧会|販売会|即売会|フェア|出展|共同出展|協賛|campaign run|campaigns executed|marketing campaign|メルマガ|メール開封|ニュースレター|動画|email open|mail open|open rate|newsletter|video|webpage visit|portal visit|forum|ログイン|閲覧|ダウンロード|dl|開封|クリック|視聴|ポータル|アクセス|参加|出席|共催|イベント|コンテンツ|資料|資料dl|利用|利用率|login|log in|signin|sign-in|download|view|portal|asset|content|event|session|click|attendance|attended|attendee|participation|visitor|joint marketing|co-marketing|marketing event|mdf|usage|community",
    relationship:
      "ease of doing business|専任部署|専任部門|専門部署|推進部署|推進部門|満足|満足度|nps|csat|satisfaction|exec|面識|関係|関係性|関係度|信頼|信頼度|パイプ|距離感|キーマン|キーパーソン|決裁者|経営層|役員|社長|経営者|トップ|専任|専任担当|専任営業|エグゼクティブ|relationship|executive|sponsor|key person|key contact|key man|champion|decision maker|access|trust|c-level|dedicated",
    willingness:
      "willingness to commit|推進|熱意|意気込み|主体性|前向き度|passion|drive|意欲|販売意欲|拡販意欲|協業意欲|積極性|熱量|本気度|温度感|モチベーション|コミット|コミットメント|注力|注力度|姿勢|興味|関心|やる気|協力度|取組|取り組み|取組み|willingness|motivation|motivated|commitment|committed|enthusiasm|interest|appetite|willing|focus|mindshare|mind share",
    skill:
      "基盤|alignment|度|性|相乗効果|シナジー|synergy|ターゲット適合|ノウハウ|力|growth potential|伸びしろ|成長余地|拡大余地|成長ポテンシャル|リテラシー|活用度|経験値|解約防止|解約阻止|失注防止|クレーム解決|クレーム解消|クレーム対応力|トラブル対応力|complaint resolution|issue resolution|churn prevention|aptitude|talent|導入支援力|支援力|応対力|センス|理解|習熟度|カバー率|カバレッジ|市場カバー率|市場シェア力|coverage|market coverage|proficiency|ability|know-how|提案力|営業力|販売力|開発力|企画力|知識|スキル|将来性|成長性|相性|親和性|適合|力量|対応力|skill|knowledge|capability|fit|competency|competence|expertise|strength|capacity|market fit|target market fit|maturity|readiness",
    experience: "経験|experience",
    grade:
      "評点|ランク|格付|格付け|グレード|評価|等級|クラス|レベル|ティア|与信|スコア|tier|grade|rating|class|level|score|health",
    employees:
      "役職員|従業員|従業員規模|社員|社員数規模|職員|正社員|従業者|employee|headcount|head count|company size|numberofemployee|fte|workforce",
    companyFigure:
      "加盟企業|グループ会社|グループ会社数|子会社|子会社数|売上高帯|取次店|サロン|教室|車両|車両数|規模区分|創業からの年数|年間総売上|years in business|ショップ|ショールーム|直営店|fc店|加盟店|倉庫|年間収益|会社収益|企業収益|支社|支社数|支局|出張所|年商区分|年商帯|売上帯|売上レンジ|年商レンジ|revenue band|revenue range|revenue bracket|sales band|firm size|organization size|organisation size|business size|storefront|warehouse|facility|factory|工場|工場数|年商|年間売上|売上規模|会社売上|企業規模|事業規模|規模|資本金|拠点|拠点数|営業拠点|店舗|店舗数|支店|支店数|営業所|営業所数|事業所|事業所数|社歴|業歴|創業年数|営業年数|設立からの年数|総資産|純資産|自己資本|経常利益|営業利益|annual revenue|annualrevenue|total annual revenue|annual sales|company revenue|company sales|turnover|capital|share capital|office|branch|store|site|location|outlet|showroom|net worth|market cap|total asset",
    industry:
      "業種|業界|客層|領域|分野|セグメント客|industry|vertical|sector|market|customer type|customer segment|specialty|specialization|solution area",
    region:
      "エリア|地域|地区|都道府県|商圏|営業エリア|担当エリア|対応エリア|地方|region|area|territory|country|state|prefecture|geography|geo",
    complaint:
      "negative feedback|dispute|サポート問合せ|サポート問い合わせ|インシデント|エスカレーション|claim|support request|サポート依頼|サポート件数|サポートチケット|サポート対応件数|不満|dissatisfaction|detractor|クレーム|苦情|不具合|トラブル|障害|complaint|ticket|support ticket|support case|incident|escalation|bug",
    returned:
      "危険|難度|複雑|contraction|downgrade|chargeback|breach|督促|failure|レベニューチャーン|返却|チャーン|チャーンレート|churn|rma|attrition|事故|不備|遅延件数|遅延率|遅延回数|turnover rate|staff turnover|employee turnover|risk|リスク|危険度|難易度|difficulty|欠席|欠席率|no-show|absence|absenteeism|dropout|drop-out|drop off|bounce|エラー|ミス|error|mistake|rework|手戻り|遅れ|delay|delayed|late|bad debt|貸倒|penalty|違反|violation|customer churn|logo churn|revenue churn|user churn|故障|故障率|churned seats|返品|返金|不良|return|returned|refund|defect|離職|退職",
    duration:
      "経過|経過期間|handling time|reply time|processing time|wait time|approval time|回答時間|delivery time|納入日数|配送時間|follow-up time|onboarding duration|onboarding days|onboarding period|since last|months since|weeks since|years since|hours since|time since|間隔|返答日数|返信日数|返答時間|返信時間|返信までの時間|レスポンス時間|レスポンス速度|応答日数|回答期間|対応期間|処理時間|納品期間|納品時間|配送日数|復旧時間|interval|cycle|サイクル|deal cycle|sales cycle|オンボーディング日数|オンボーディング期間|立ち上がり|立上がり|立ち上げ|立上げ|ramp time|ramp up time|ramp|onboarding time|time spent|aging|ttv|待ち日数|待ち時間|遅延日数|滞留|リードタイム|納期リードタイム|までの日数|までの期間|までの時間|までの月数|所要日数|所要時間|からの日数|対応日数|回答日数|応答時間|対応時間|処理日数|納期日数|lead time|leadtime|time to|days to|days since|days until|months to|weeks to|hours to|cycle length|cycle time|sales cycle length|response time|turnaround|turnaround time|resolution time|days in stage|age in days",
    span: "time|期間|所要期間|duration",
    retention:
      "アップグレード|upgrade|renewal arr|renewal revenue|renewal mrr|logo retention|attach|renewal %|コンバージョン|cvr|残存率|定着率|勝率|更改|win loss|win to loss|更新件数|契約更新件数|更新数|クロスセル|アップセル|renewals|renewed contract|cross sell|expansion|conversion|hit rate|リピート|継続|更新率|契約更新率|契約継続率|再購入|再受注率|retention|renewal rate|repeat|repurchase|repeat purchase|nrr|grr|upsell",
    potential: "ポテンシャル|販売ポテンシャル|潜在力|potential|sales potential",
    results: "実績|販売実績|result|actual|performance",

    count:
      "数|件|個数|口数|枚数|店数|校数|数量|人|名|社|回|台|本|count|number|number of|no of|# of|#|total|sum|qty|quantity|volume|num|frequency",
    amount: "金額|額|高|費|円|単価|amount|value|usd|jpy|eur|size|price",
    rate: "率|割合|比率|レート|rate|ratio|%|percent|percentage|pct|completion",
    date: "日|日付|年月|時期|日時|日(直近)|date|day|timestamp|datetime",
    days: "日数|日間|年数|月数|days|month count",
    yesno:
      "あり|有り|有無|可否|要否|しているか|ているか|ありなし|有り無し|是非|有・無|済|済み|y/n|yes/no|yn|has|is|whether|sells|carries|handles|flag",
    last: "最終|直近|前回|最新|最後|最後に|last|latest|recent|most recent|previous",
    first: "初|初回|最初|最初の|first|initial",

    info: "緊急度|重要度|重要性|緊急性|必要性|必要度|依存度|依存性|term|程度区分|規定|規約|high touch|tech touch|ハイタッチ|テックタッチ|契約書|条件|与信額|logo|ステージ|与信限度額|与信枠|credit limit|解約返戻金|返戻金|nda|non-disclosure|秘密保持|秘密保持契約|機密保持|機密保持契約|accounts receivable|receivable|売掛金|売掛|売掛金残高|未回収|commission %|commission percentage|備考|備考欄|メモ|コメント|特記|特記事項|ステータス|進捗|フェーズ|住所|所在地|郵便番号|url|hp|ホームページ|サイト|webサイト|ウェブサイト|メールアドレス|e-mail|連絡先|カナ|フリガナ|ふりがな|かな|略称|英語名|英文名|英語|旧社名|旧名|社名|決算|手数料率|マージン|マージン率|仕切|仕切率|仕切り率|掛率|値引|値引率|優先|優先度|優先順位|優先順|順位|順番|ランキング|支援|支援手法|アクション|課題|理由|推奨アクション|内容|詳細|説明|概要|経緯|履歴|所感|方針|強み|弱み|主力商品|主力製品|取扱商材|取扱製品|取扱商品|通貨|言語|氏名|役職|部署|部門|本社|担当部署|契約形態|支払条件|請求先|データ充足率|セグメント|note|memo|comment|remark|description|status|stage|phase|lifecycle|address|street|city|postal|postal code|zip|zip code|billing|shipping|website|web|domain|linkedin|twitter|facebook|sic|naics|vat|tax|duns|currency|language|timezone|time zone|discount|margin|commission rate|priority|rank|ranking|next step|next action|action|parent|parent account|full name|job title|title|department|source|lead source|reason|why|playbook|segment|support|competitor name|name|logo url|tag|list|campaign|email|mail|owner|product line",
    category:
      "区分|種別|種類|形態|属性|状況|状態|カテゴリ|カテゴリー|タイプ|分類|方法|チャネル|type|category|kind|channel|model|method",
    person:
      "所有者|担当|担当営業|主担当|副担当|窓口|責任者|代表|代表者氏名|自社担当|当社担当|記入者|作成者|更新者|manager|account manager|channel manager|cam|pam|account owner|account executive|primary contact|main contact|contact name|contact person|contact owner|modified by|created by|assigned to|assignee|rep name|executive name",
    id: "cd|account number|account no|customer number|customer no|partner number|vendor number|invoice number|registration number|store number|インボイス番号|顧客番号|取引先番号|会員番号|コード|番号|管理番号|連番|通番|整理番号|no.|id|ids|code|no|record id|uuid|guid|external id|key|serial",
    phone: "電話|電話番号|tel|fax|fax番号|携帯|携帯番号|phone|mobile|telephone",
    event:
      "agreement signed|agreement executed|contract executed|closing date|申込日|更新月|満了月|更新時期|契約月|加盟日|登録年月|signed date|signing date|signed on|date signed|onboarded on|onboarded date|onboarding date|onboarded at|join date|registered on|go live date|due|valid until|active until|開始|終了|更新日|更新日時|設立|創業|創立|登録日|登録日時|作成日時|作成|締結日|期限|満了日|加入|入会|created|create|modified|updated|update|start|end|founded|established|sign-up|signup|joined|renewal|expiry|expiration|effective|since|birthday|anniversary|close date|inception",
    neutral:
      "一次|二次|三次|enterprise|managed|mid-market|フォーム|従事|テンプレート|branded|launched|ease|doing|under|management|モジュール|module|full time|part time|real time|first time|all time|business unit|co|host|hosted|unit|制度|性別|程度|限度|温度|できる|出来る|女性|男性|今度|quota-carrying|アサイン|可能|opened|fee|paid|これまで|今まで|exchanged|能力|有力|勢力|努力|協力会社|電力|出力|主力|労力|圧力|動力|効力|技術|技術職|営業職|信用|調査|財務|回線|端末|mnp|光|sim|設備|機器|year end|in|up|identified|assigned|named|締結|商品説明|履歴数|クラウド|コンプライアンス|it|ict|dx|月末|頻度|パート|アルバイト|派遣|含む|含め|除く|込み|以外|silver|gold|platinum|bronze|premier|elite|連結|単体|グループ|国内|海外|domestic|global|worldwide|also|program|プログラム|全社|の|と|を|が|に|は|で|へ|や|も|な|し|した|する|している|したい|か|いる|おける|対する|から|より|向け|別|実数|現在|累計|通算|合計|全|総|年間|月間|月次|年次|四半期|週|毎月|平均|当年|今期|当期|今年度|今年|当年度|上期|下期|半期|通期|過去|以内|新規|既存|主要|主な|得意|対象|無料|稼働|稼働中|アクティブ|有効|登録|保有|取得|取得済|提出|発生|創出|実施|完了|完了済|開催|取扱|取扱い|取り扱い|取り扱って|扱い|扱って|導入経験|製品|商品|商材|サービス|ソリューション|品|開拓|狙う|狙い|注力する|自動車|社内|先方|相手|営業用|情報|基本|企業|会社|法人|パートナー|代理店|販売店|特約店|販売代理店|リセラー|税抜|税込|概算|おおよそ|必須|任意|入力|記入|点|点数|ポイント|年|月|期|年度|ヶ月|カ月|万|億|千|百万|回答|常勤|専門|見込時|提供|先|者|化|値|the|a|an|of|to|for|per|by|and|or|with|from|at|on|our own|company|partner|organization|organisation|business|reseller|dealer|vendor|distributor|agency|overall|avg|average|mean|annual|annually|yearly|quarterly|monthly|weekly|ytd|fytd|mtd|qtd|to date|ttm|ltm|l12m|l6m|l3m|lifetime|cumulative|this year|this quarter|current|trailing|past|year|month|quarter|week|hour|new|net|gross|active|existing|joint|shared|main|primary|submitted|approved|accepted|generated|placed|made|given|received|registered|sent|held|completed|done|taken|passed|participated|technical|tech|product|line|solution|offering|good|service|software|resell|level of|our partner|hubspot|c|k|m|mm|b|bn|million|thousand|yen|rolling|fiscal|fy|cy|q|h|associated|related|field|data|recently|sold by",
  };
}

/** Every word with its tag, and how long the longest one in Japanese letters is. */
export interface HeaderWords {
  readonly tagOf: ReadonlyMap<string, Tag>;
  readonly longestJapanese: number;
}

/** Of a word in two lines the first counts. */
export const headerWords = lazily((): HeaderWords => {
  const tagOf = new Map<string, Tag>();
  let longestJapanese = 0;
  for (const [tag, words] of Object.entries(wordsByTag()) as [Tag, string][]) {
    for (const word of words.split("|")) {
      if (tagOf.has(word)) continue;
      tagOf.set(word, tag);
      if (word.length > longestJapanese && /[぀-ヿ一-龯]/.test(word)) longestJapanese = word.length;
    }
  }
  return { tagOf, longestJapanese };
});
