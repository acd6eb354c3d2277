/** How it is known, in Japanese. */
import type { WhyTexts } from "./why-texts";

const count = (n: number) => n.toLocaleString("ja-JP");

export const jaWhy: WhyTexts = {
  title: "この判定の根拠",
  tried: "「調整」で変えた設定で計算しています。適用するまで、マップには入りません。",
  quoted: (column) => `「${column}」`,
  working: "計算中…",
  sure: {
    title: "どのくらい確かですか",
    first: (stay, judged) =>
      stay === judged
        ? `${count(judged)}社すべて、重みを少し変えてもセグメントはまず変わりません。`
        : `${count(judged)}社のうち${count(stay)}社は、重みを少し変えてもセグメントはまず変わりません。`,
    borderline: (partners) => `${count(partners)}社は境界上です。支援を決める前に確認してください。`,
    short: "境界上",
    nobody: "点数で位置が決まった会社がまだありません。",
    notAsked: (overridden, needData) =>
      [
        overridden > 0 ? `手動補正の${count(overridden)}社` : "",
        needData > 0 ? `データが足りない${count(needData)}社` : "",
      ]
        .filter((part) => part !== "")
        .join("と")
        .concat("は含みません。"),
    always: "重みを少し変えても、セグメントは変わりません。",
    mostly: (percent) => `重みを少し変えても、100通りのうち${percent}通りは同じセグメントです。`,
    often: (percent) => `境界上: 同じセグメントのままなのは、100通りのうち${percent}通りです。`,
    overridden: "手動補正で決めた位置です。",
    hangsOn: (column, now, edge, falls, segment) =>
      `「${column}」の重みが${now}から${edge === null ? "少しでも" : `${edge}に`}${falls ? "下がる" : "上がる"}と「${segment}」です。`,
    showOnMap: (name) => `${name}をマップで見る`,
    more: (partners) => `ほか${count(partners)}社は「マップを表で見る」で確認できます。`,
    how: "確かさの決め方と設定",
    meaning: (spread) =>
      `確かさは、いまの重みを最大 ${spread} まで変えたとき、同じセグメントになる割合です。80% を下回る会社を「境界上」と呼びます。`,
    exact: "すべての変え方について、式で正確に求めています。",
    drawn: (draws) => `境界が全社の点数で決まるので、${draws}通りの重みで試しています。何度開いても同じ値です。`,
    spread: "重みの揺れ(%)",
    draws: "試行回数",
    drawsUnused: "いまの境界では使いません",
    badDraws: "100〜100,000 の整数にしてください",
    column: "表に「確かさ」の列を出す",
    columnHint: "次に作るマップから、理由の右に列が付きます。境界上の会社は理由にもそう書きます。",
  },
  steps: {
    title: {
      potential: {
        up: "ポテンシャルが高い側になるのは、次のどれか1つで",
        down: "ポテンシャルが低い側になるのは、次のどれか1つで",
      },
      results: { up: "実績がある側になるのは、次のどれか1つで", down: "実績がない側になるのは、次のどれか1つで" },
    },
    step: (column, now, need, points) => `${column}: ${now} → ${need}${points === null ? "" : `(${points}点分)`}`,
    blank: "空欄",
    numbers: {
      atLeast: (value) => `${value} 以上`,
      above: (value) => `${value} を超える`,
      atMost: (value) => `${value} 以下`,
      below: (value) => `${value} 未満`,
    },
    days: {
      atLeast: (value) => `${value} 以降`,
      above: (value) => `${value} より後`,
      atMost: (value) => `${value} 以前`,
      below: (value) => `${value} より前`,
    },
    becomes: (value) => `「${value}」になる`,
    nothing: (columns) => `${columns}: この項目だけでは変わりません`,
    separator: "、",
  },
  predicts: {
    title: "実績につながる特徴",
    caution: "実績のある会社に多い特徴です。因果とは限りません。",
    tooFew: (withResults, without, rows) =>
      withResults < 5
        ? `まだ判断できません(実績あり ${count(withResults)}社。5社から)。`
        : without < 5
          ? `まだ判断できません(実績なし ${count(without)}社。5社から)。`
          : `まだ判断できません(データがそろった会社 ${count(rows)}社。20社から)。`,
    tooManyCriteria: (most, criteria) =>
      `いまの社数で一度に比べられるのは ${count(most)} 項目までです(いま ${count(criteria)} 項目)。見たい項目を選んでください。`,
    nothingToFit: "比べられる項目がありません。",
    tick: "比べる項目",
    ticked: (column) => `「${column}」を比べる`,
    clear: (columns) => `実績のある会社は、${columns}の点が高い傾向です。`,
    reverse: (columns) => `${columns}は、点が低い会社のほうに実績があります。`,
    unclear: "実績のある会社とない会社を、はっきり分ける項目はまだありません。",
    now: (times) =>
      `実績のある会社とない会社を1社ずつ比べると、いまの重みでは100回中${count(times)}回、実績のある会社のほうが高い点です(50回なら偶然と同じ)。`,
    fitted: (times) => `実績に合わせた重みでは100回中${count(times)}回です(比べる会社を除いて求めた重みで)。`,
    picture: "項目ごとの差",
    pictureHint:
      "点の高い会社と低い会社で、実績のある割合がどれだけ違うか。帯はありうる範囲で、0 にかかれば差は言えません。",
    onlyForReference: "項目ごとの差(参考。社数が少なく、まだ判断には使えません)",
    groups: ({ upper, lower }) =>
      `点の高い${count(upper.n)}社のうち実績あり${count(upper.k)}社、ほかの${count(lower.n)}社のうち${count(lower.k)}社`,
    difference: (value, low, high) => `差 ${value} ポイント(${low}〜${high})`,
    noGroups: "差がないので比べられません",
    verdicts: { more: "実績のある会社に多い", less: "実績のある会社に少ない", open: "差があるとは言えません" },
    figures: "数字で見る",
    odds: (column, times, low, high) => `${column}: 100点の差で ${times} 倍(${low}〜${high})`,
    oddsMeaning: "ほかの項目が同じとき、実績のある見込み(ある÷ない)が何倍になるかです。1 倍なら差がありません。",
    over: (times) => `${times}超`,
    under: (times) => `${times}未満`,
    unbounded: "上限なし",
    intervalMeaning: "かっこの中は 95% の範囲です(割合の差は Newcombe の区間、倍率は Firth のロジスティック回帰)。",
    auc: (now, fitted, rows, withResults) =>
      `AUC: いまの重み ${now}、実績に合わせた重み ${fitted}(1社抜き)。どちらも同じ ${count(rows)}社(実績あり ${count(withResults)}社)で。`,
    leaks: (columns) => `${columns}は実績から決まる列なので、比べるのに使いません。`,
    leaksCount: (columns) =>
      `いまの重みは${columns}も数えているので、よく当たって見えるだけかもしれません。「調整」で外してから比べてください。`,
    neverUsed: (columns) => `実績から決まる列: ${columns}`,
    leftOut: {
      missing: (column) => `「${column}」は3割を超える会社でデータがないため、外しました。`,
      noSpread: (column) => `「${column}」はどの会社も同じ点なので、外しました。`,
      repeats: (column) => `「${column}」はほかの項目と同じ動きなので、外しました。`,
    },
    keep: "いまの重みのままで十分です。",
    offeredByChance: "ただし、この重みも偶然よりよく当たるとはまだ言えません。急いで変える根拠にはなりません。",
    noBetter:
      "いまの重みも、実績に合わせた重みも、偶然よりよく当たるとはまだ言えません。変える根拠がないので、いまの重みのままで十分です。",
    separator: "、",
  },
  weights: {
    offer: "実績に合わせた重みのほうがよく分かれます。使う場合は次のようになります。",
    weight: (column, now, next) => `${column}: ${now} → ${next}`,
    toZero: (columns) => `${columns}の重みは 0 になります。`,
    moved: (partners) =>
      partners === 0 ? "セグメントが変わる会社はありません。" : `${count(partners)}社のセグメントが変わります。`,
    movedOne: (name, from, to) => `${name}: ${from} → ${to}`,
    withOthers: (edits) => `まだ適用していない設定の変更 ${count(edits)} 件も、一緒に適用されます。`,
    use: "この重みを使う",
    taken: "重みを書き替えて、マップを作り直しました。",
    back: "元に戻す",
    same: "いまの重みと同じです。",
  },
  kept: {
    title: "いま付けている総合点から重みを求める",
    explanation: "総合点やランク点の列を選ぶと、どの項目をどれだけ重く見ているかが分かります。",
    column: "総合点の列",
    none: "選んでください",
    noColumns: "総合点に使えそうな数の列がありません。",
    madeOf: "総合点に入っている項目",
    found: (column) => `「${column}」は、次の重みの合計です。`,
    tooCoarse: (column) => `「${column}」は値の差が小さすぎて、重みを求められません。`,
    noSum: (column) => `「${column}」は、いまの項目の重み付き合計ではありません。`,
    wrong: (rows) => `${count(rows)}社は、この重みの合計と合いません。`,
    noneWrong: "すべての会社の合計が合います。",
    wrongOne: (name, total, byWeights) => `${name}: 表では ${total}、この重みでは ${byWeights}`,
    leftOut: (rows) => `値がそろわない${count(rows)}社は除きました。`,
  },
};
