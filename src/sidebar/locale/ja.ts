/** The sidebar in Japanese. */
import type { Texts } from "./texts";

const count = (n: number) => n.toLocaleString("ja-JP");

export const ja: Texts = {
  locale: "ja",
  product: "パートナーセグメントマップ",
  version: (version) => `バージョン ${version}`,
  loading: "シートを確認しています",
  tabs: { map: "マップ", tune: "調整", data: "データ" },
  start: {
    title: "パートナーを4つのセグメントに分けます",
    explanation:
      "選んだシートを採点し、「セグメントマップ」シートにマップと優先順位の表を作ります。元の表は書き換えません。",
    settingsInferred: "使う列は見出しから判断し、「マップ設定」シートに書き出します。あとから変更できます。",
    settingsUsed: "「マップ設定」シートの列・重み・境界を使います。",
    sheet: "プロファイルのシート",
    recognised: "使う列を確認・変更する",
    refreshSheets: "一覧を更新",
    build: "マップを作成",
  },
  empty: {
    title: "パートナー一覧のシートを用意してください",
    explanation: "見出しの行があり、その下に1社1行でパートナーが並んだシートから、マップを作成します。",
    example: "シートの例",
    exampleCells: [
      ["企業名", "営業人数", "競合取扱", "受注件数"],
      ["東都システム", "40", "有", "0"],
      ["北浜商事", "50", "無", "8"],
    ],
    freedom: "列の数や並び順は自由です。空欄があってもかまいません。",
    template: "ひな形のシートを作る",
    templateHint: "見出し、選択肢、記入例、各列の説明が入ったシートを追加します。今あるシートは変えません。",
    checkAgain: "もう一度確認",
    chooseAnyway: "シートを自分で選んで作成",
  },
  working: {
    building: "シートを読み取り、採点して、マップを書き込んでいます",
    template: "ひな形のシートを作っています",
    waiting: "ほかの人がマップを作成しています。終わりしだい、こちらの作成を始めます",
    placing: "マップの画像をシートに配置しています",
    elapsed: (seconds) => (seconds < 60 ? `${seconds}秒経過` : `${Math.floor(seconds / 60)}分${seconds % 60}秒経過`),
    slow: "シートが大きいと数分かかることがあります。このままお待ちください。",
  },
  map: {
    built: (partners) => `${count(partners)}社のマップを作成しました`,
    existing: (partners) => `現在のマップ（${count(partners)}社）`,
    previous: (partners) => `前回のマップ（${count(partners)}社）`,
    source: (sheet) => `「${sheet}」から作成`,
    notices: "読み取りの前提",
    large: "大きく表示",
    noPicture: "マップの絵を表示できませんでした。「セグメントマップ」シートのグラフをご覧ください。",
    notPlaced: "マップは作成できていますが、画像をシートに配置できませんでした。",
    placeAgain: "もう一度配置する",
    placed: "マップの画像をシートに配置しました",
    rebuild: "マップを作り直す",
    settings: "「マップ設定」シートで列・重み・境界を変えて、もう一度作成すると反映されます。",
  },
  explore: {
    map: (partners) => `マップ。${count(partners)}社。矢印キーで優先順位の順に移動、Enterで一覧の行に移動`,
    find: "企業名で探す",
    segments: "表示するセグメント",
    everyone: "全員",
    shown: (shown, all) => `${count(all)}社中${count(shown)}社を表示`,
    clear: "すべて表示",
    table: "マップを表で見る",
    priority: "順位",
    partner: "企業名",
    segment: "セグメント",
  },
  cards: {
    priority: (priority) => `優先${count(priority)}位`,
    data: (percent) => `データ${percent}%`,
    missing: "データなし",
    overridden: "手動補正",
    notes: "メモ",
    problems: "データの確認",
    hint: "クリックかEnterで、一覧の行に移動します。",
  },
  tune: {
    explanation: "動かすと、マップがその場で変わります。「適用」を押すまで、シートには何も書き込みません。",
    undo: "元に戻す",
    redo: "やり直す",
    reset: "保存した設定に戻す",
    apply: "適用してマップを作成",
    moved: (n) => (n === 0 ? "セグメントが変わるパートナーはいません。" : `${count(n)}社のセグメントが変わります。`),
    scales: {
      linear: "値に比例",
      log: "桁の違う値に",
      rank: "順番だけを見る",
      yesno: "あれば100点",
      levels: "ラベルごとの点数",
      match: "狙いの語があれば加点",
      recency: "日付が新しいほど高い",
    },
    cuts: { number: "点数で区切る", top: "上位 %" },
    drag: "ドラッグか矢印キーで、境界を動かす",
    judged: (judged, all) =>
      judged === all ? `${count(all)}社すべてを判定できます。` : `${count(all)}社中${count(judged)}社を判定できます。`,
    missing: (n) => `値なし ${count(n)}社`,
    bar: (label, partners, points) =>
      `${label}: ${count(partners)}社${points === null ? "" : `、平均${Math.round(points)}点`}`,
    use: "使い方",
    useAs: (axis) => `${axis}に使う`,
    notThis: "使わない",
    unused: "使っていない列",
    bounds: {
      plain: { low: "自動（0か最小）", high: "自動（最大）" },
      recency: { low: "0", high: "365" },
    },
    days: { low: "100点の日数", high: "0点の日数" },
    levelsExample: { levels: "大手=100, 中堅=60, 中小=30", match: "製造=60, 小売=40、または 製造, 小売" },
    badNumber: "数を入力するか、空欄にしてください",
    badLevel: (part) => `「${part}」は使えません。「大手=100, 中堅=60」のように、ラベル=0〜100の点数で入力してください`,
  },
  repair: {
    title: "設定を修復できます",
    explanation: "「マップ設定」シートの次のセルだけを書き換えます。ほかのセルはそのままです。",
    change: (was, value) => `${was === "" ? "(空欄)" : `「${was}」`} → ${value === "" ? "(空欄)" : `「${value}」`}`,
    more: (cells) => `ほか${count(cells)}セル`,
    button: "設定を修復して作成",
  },
  renames: {
    title: "社名の変更ですか",
    question: (from, to) => `一覧から「${from}」がなくなり、よく似た行に「${to}」があります。メモを引き継ぎますか。`,
    yes: "同じ会社: 引き継ぐ",
    no: "別の会社",
  },
  save: {
    copy: "画像をコピー",
    copied: "コピーしました",
    notCopied: "コピーできませんでした。PNGで保存してください",
    png: "PNGで保存",
    svg: "SVGで保存",
    fileName: "パートナーセグメントマップ",
  },
  counts: {
    title: "セグメント別の社数",
    partners: (n) => `${count(n)}社`,
  },
  priorities: {
    title: "優先して支援するパートナー",
    hint: "企業名を押すと、その順位になった理由を確認できます。",
    potential: "ポテンシャル",
    results: "実績",
    more: (n) => `続きの${count(n)}社を表示`,
    fewer: "上位だけを表示",
    rest: "すべての順位は「セグメントマップ」シートの表で確認できます。",
  },
  problems: {
    none: "読めないセルはありません。",
    title: (n) => `データの確認（${count(n)}件）`,
    explanation:
      "マップは作成できています。直して作り直すと、より正確になります。セル番地を押すと、そのセルに移動します。",
    firstOnly: (shown) => `最初の${count(shown)}件を表示しています。直して作り直すと、続きを確認できます。`,
    showCell: (cell) => `セル${cell}に移動`,
  },
  formula: {
    title: "設定に追従する数式",
    explanation: "パートナー一覧の右に、設定の変更に追従する数式を入れます。",
    insert: "数式を挿入",
    inserting: "数式を挿入しています",
    inserted: (sheet, cell) => `「${sheet}」の${cell}に数式を入れました。`,
  },
  failure: {
    title: "完了できませんでした",
    retry: "もう一度試す",
    original: (message) => `元のメッセージ: ${message}`,
    fromServer: "シートを直してから、もう一度お試しください。",
    troubles: {
      offline: {
        message: "Googleのサーバーに接続できませんでした。",
        advice: "インターネット接続を確認して、もう一度お試しください。",
      },
      timedOut: {
        message: "時間内に処理が終わりませんでした。",
        advice:
          "入力した内容は失われていません。もう一度お試しください。続くときは、使わない行や重い数式を減らしてください。",
      },
      notAuthorised: {
        message: "このシートを操作する許可がありません。",
        advice:
          "「拡張機能」メニューから開き直し、許可の確認が出たら承認してください。複数のGoogleアカウントでログイン中のときは、ほかのアカウントからログアウトしてください。",
      },
      busy: {
        message: "Googleのサーバーが混み合っています。",
        advice: "1分ほど待ってから、もう一度お試しください。",
      },
      protectedSheet: {
        message: "保護されたシートまたはセルがあるため、書き込めませんでした。",
        advice: "「セグメントマップ」「マップ設定」シートの保護を外すか、編集できる人に作成を依頼してください。",
      },
      outdated: {
        message: "サイドバーとアドオンの版が合っていません。",
        advice: "シートのページを再読み込みして、サイドバーを開き直してください。",
      },
      noAnswer: {
        message: "サーバーから応答がありませんでした。",
        advice: "処理は終わっているかもしれません。接続を確認して、もう一度お試しください。",
      },
      unexpected: {
        message: "予期しない問題が起きました。",
        advice:
          "入力した内容は失われていません。もう一度お試しください。続くときは、シートのページを再読み込みしてください。",
      },
    },
  },
};
