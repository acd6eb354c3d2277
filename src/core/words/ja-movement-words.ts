/** Japanese words of what changed. */
import type { MovementWords } from "./movement-words";

const because = (reason: string) => (reason === "" ? "" : `${reason} で `);

export const jaMovementWords: MovementWords = {
  moveHeaders: {
    partner: "企業名",
    kind: "種別",
    segmentBefore: "前のセグメント",
    segmentNow: "いまのセグメント",
    axis: "軸",
    cause: "原因",
    criterion: "項目",
    points: "点",
    scoreBefore: "前のスコア",
    scoreNow: "いまのスコア",
  },
  moveKinds: {
    firstWin: "初受注",
    moved: "移動",
    new: "新規",
    left: "退出",
    wavered: "揺れ",
    changed: "変化",
  },
  causes: {
    own: "自社の値",
    others: "ほかの会社",
    day: "日数",
    settings: "設定",
    cut: "境界",
    override: "手動補正",
    data: "データ",
  },
  firstOrderFigures: {
    median: "初受注までの日数",
    within90: "90日以内の割合",
    within90Low: "その下限",
    within90High: "その上限",
  },
  backTestFigures: {
    firstWins: "初受注",
    ofThemActivate: "うち重点育成",
    withoutResults: "対象",
    byChance: "偶然の見込み",
    probability: "偶然の確率",
  },
  moves: {
    firstWin: ({ partner, before, now, reason }) =>
      before === now
        ? `${partner}: 初受注${reason === "" ? "" : `(${reason})`}。${now} のままです`
        : `${partner}: 初受注。${because(reason)}${before} から ${now} へ`,
    moved: ({ partner, before, now, reason }) => `${partner}: ${because(reason)}${before} から ${now} へ`,
    new: ({ partner, now }) => `${partner}: 新規(${now})`,
    left: ({ partner, before }) => `${partner}: 退出(前は ${before})`,
    wavered: ({ partner, before, now, reason }) =>
      `${partner}: ${because(reason)}${before} から ${now} へ(境界の近くの揺れで、移動に数えません)`,
    changed: ({ partner, now, reason }) => `${partner}: ${now} のまま、${reason === "" ? "点が変わりました" : reason}`,
  },
  titles: {
    wins: "初受注",
    otherWins: "ほかの初受注",
    moved: "動いた会社",
    newOnes: "新しい会社",
    left: "一覧からなくなった会社",
    wavered: "揺れ",
    changed: "点だけが変わった会社",
    counts: "セグメントごとの会社数",
    order: "支援の順番は効いたか",
    firstOrders: "契約から初受注まで",
  },
  compacted: (day) => `履歴は ${day} に間引かれました(再編)`,
  back: ({ partner, now }) => `${partner}: 復帰(${now})`,
  celebrated: ({ partner, before, now, reason }) =>
    `おめでとうございます。${partner} が初受注です。${because(reason)}${before} から ${now} へ`,
  reasons: {
    cell: (column, before, now) => `${column} ${before} → ${now}`,
    points: (cause, points) => `${cause} ${points} 点`,
    override: "手動補正",
    cut: (points, rose) => `境界が ${points} 点${rose ? "上がった" : "下がった"}こと`,
    wavering: "境界の近くの揺れ",
    withoutPoints: {
      cut: "境界の変更",
      settings: "設定の変更",
      others: "ほかの会社の値の変更",
      day: "日数の経過",
    },
  },
  data: { came: "。データが入りました", went: "。データがなくなりました" },
  blank: "空欄",
  separator: "、",
  sinceDay: (day) => `${day} から`,
  sinceYesterday: "昨日から",
  sinceLastWeek: "先週から",
  sinceDate: (month, date) => `${month}月${date}日から`,
  since: (since, moved, wins) => {
    if (moved === 0) return `${since}、初受注が ${wins} 社ありました`;
    return wins > 0 ? `${since} ${moved} 社が動き、初受注が ${wins} 社ありました` : `${since} ${moved} 社が動きました`;
  },
  nothingSince: (since) => `${since}、動いた会社はありません`,
  wavered: (partners) => `境界の近くで揺れた会社: ${partners} 社(移動に数えません)`,
  firstRecord: "推移の最初の記録です。次回から、動いた会社とその理由が出ます",
  backTest: (since, hits, wins, byChance, probability) =>
    `${since} に実績がなかった会社の初受注 ${wins} 社のうち、重点育成は ${hits} 社でした。偶然なら ${byChance} 社、偶然にこれ以上になる確率は ${probability} です`,
  tooFewWins: (since, wins) => `支援の順番が効いたかは、まだ判断できません(${since} からの初受注 ${wins} 社。5 社から)`,
  noOldBuild: "支援の順番が効いたかは、90 日以上前の記録ができてから出ます",
  notHistory: (headers) =>
    `履歴の見出しが見つかりません。1 行に ${headers} がある表を指定してください。まだない場合は、ないファイル名のままで構いません`,
  dayPast: (day, last) =>
    `${day} は履歴の最後の日 ${last} より前なので、記録しませんでした。${last} 以後の日付で作成してください`,
  tooLarge: (rows, letters) =>
    `1 回の記録が ${rows} 行 ${letters} 文字で、履歴の上限(20,000 行、1,000,000 文字)を超えるため、記録しませんでした。プロファイルの会社を分けてください`,
  unreadable: (headers) =>
    `履歴の見出しが A 列からの順に並んでいないため、記録しませんでした。1 行に ${headers} の順に戻してください`,
  refused: (message) => `履歴に記録できませんでした: ${message}`,
  thinned: (before, after) =>
    `履歴が上限(20,000 行、1,000,000 文字)を超えたので、記録を ${before} 回分から ${after} 回分に間引きました`,
  sortedByHand: "履歴の行が並べ替えられていたので、日付ごとにまとめ直して読みました。次の記録で元の順に戻します",
  ignoredBlock: (place, day, rows) =>
    `履歴の ${place} からの ${rows} 行(${day})は、作成の行がないか行数が合わないため使わず、次の記録で消します`,
  unknownRows: (places, kinds) => `履歴の ${places} の種別は読めません。使えるのは ${kinds} です`,
  changedByHand: (partner, place) =>
    `履歴の ${place}(${partner})は、点と記録が合いません。手で変えられた行として、動いた理由には使いません`,
  moreChanged: (rows) => `履歴には、点と記録が合わない行がほかに ${rows} 行あります`,
  thinningRule:
    "履歴は 20,000 行、1,000,000 文字までです。超えると、56 日以内はすべて、それより前は週の最後、52 週より前は月の最後の記録を残し、なお超える分は古いものから消します",
  firstOrders: (ordered, waiting) => `初受注あり ${ordered} 社、まだ ${waiting} 社`,
  median: (days) => `契約から初受注まで、半数が ${days} 日以内です`,
  noMedian: "契約から初受注まで: 半数に届いていません",
  within90: (share, low, high) => `契約から 90 日以内に初受注: ${share}%(95% 区間 ${low}〜${high}%)`,
  orderedBeforeContract: (places) => `契約日と初受注日の順が合わないセルは数えていません: ${places}`,
  ordersFromHistory: "初受注日の列がないので、初受注は履歴で最初に実績があった日としました",
};
