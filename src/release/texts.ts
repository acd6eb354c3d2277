/** The steps of the release page, for a partner manager who copies and pastes. */
export interface ReleaseStep {
  readonly text: string;
  /** The file that its button copies. */
  readonly file?: string;
  /** A picture of the docs. */
  readonly picture?: string;
  /** A page of Google's that may come up, in Google's words, and what to press on it, in order. */
  readonly page?: { readonly title: string; readonly press: readonly string[]; readonly why: string };
}

export interface ReleaseTexts {
  readonly title: string;
  readonly intro: string;
  readonly copy: (name: string) => string;
  readonly copied: string;
  readonly steps: readonly ReleaseStep[];
  readonly update: string;
}

export const releaseTexts: Readonly<Record<"ja" | "en", ReleaseTexts>> = {
  ja: {
    title: "パートナーセグメントマップを自分のスプレッドシートに入れる",
    intro:
      "パソコンに何も入れずに、コピーと貼り付けだけで 10 分ほどで使えます。使う権限は、開いているスプレッドシートとサイドバーの 2 つだけです。",
    copy: (name) => `${name} をコピー`,
    copied: "コピーしました",
    steps: [
      {
        text: "パートナーの一覧があるスプレッドシートを開きます。Excel のファイル(ファイル名の横に「.XLSX」と出るもの)のままではアドオンが動かないので、先に「ファイル」→「Google スプレッドシートとして保存」を選び、新しく開いた方を使います。",
      },
      {
        text: "メニューの「拡張機能」→「Apps Script」を選びます。新しいタブにエディタが開くので、左上の「無題のプロジェクト」を押し、名前を「パートナーセグメントマップ」に変えます。この名前でメニューに出ます。",
      },
      {
        text: "左の歯車「プロジェクトの設定」を開き、「「appsscript.json」マニフェスト ファイルをエディタで表示する」にチェックを入れ、左の「< >」(エディタ)に戻ります。",
      },
      {
        text: "ファイル「appsscript.json」を開き、中身をすべて消して、次のボタンでコピーしたものを貼り付けます。",
        file: "appsscript.json",
      },
      {
        text: "ファイル「コード.gs」(Code.gs)を開き、中身をすべて消して、次のボタンでコピーしたものを貼り付けます。",
        file: "Code.js",
      },
      {
        text: "「ファイル」の横の「+」→「HTML」を選び、名前を Sidebar(最後の .html は付けない)にして、中身をすべて消し、次のボタンでコピーしたものを貼り付けます。",
        file: "Sidebar.html",
      },
      {
        text: "もう一度「+」→「HTML」を選び、名前を Solver にして、同じように次のボタンでコピーしたものを貼り付けます(支援計画を計算する部分です)。",
        file: "Solver.html",
      },
      { text: "保存(フロッピーのマーク)を押し、スプレッドシートのタブに戻って再読み込みします。" },
      {
        text: "「拡張機能」→「パートナーセグメントマップ」→「サイドバーを開く」を選びます。",
        picture: "profile",
      },
      {
        text: "初回だけ Google が許可を求めるので、自分のアカウントを選びます。次の画面が出たら、順に押して進みます(チェックボックスが並んだときは「すべて選択」)。許可が済んだら、もう一度「サイドバーを開く」を選びます。",
        page: {
          title: "このアプリは Google で確認されていません",
          press: ["詳細", "パートナーセグメントマップ(安全ではないページ)に移動", "続行 / 許可"],
          why: "自分で貼り付けたスクリプトは Google の審査を受けていないので、この画面が出ます。中身は貼り付けた 4 つのファイルだけで、開いているスプレッドシートの外へは何も送りません。会社の管理者が止めている場合は進めないので、管理者に相談してください。",
        },
      },
      { text: "サイドバーの「マップを作成」を押すと、マップができます。", picture: "workbench" },
    ],
    update:
      "新しい版に替えるときは、4 つのファイルに新しい中身を貼り直して保存し、再読み込みします。版はサイドバーのいちばん下に出ます。設定とメモはそのまま残ります。",
  },
  en: {
    title: "Put Partner Segment Map into your own spreadsheet",
    intro:
      "Nothing to install: copy and paste, about ten minutes. It asks for two permissions only, the open spreadsheet and the sidebar.",
    copy: (name) => `Copy ${name}`,
    copied: "Copied",
    steps: [
      {
        text: "Open the spreadsheet with your list of partners. In an Excel file (“.XLSX” beside its name) add-ons do not run: choose File → Save as Google Sheets first and go on in the copy that opens.",
      },
      {
        text: "Choose Extensions → Apps Script. The editor opens in a new tab: click “Untitled project” at its top left and name it Partner Segment Map. The menu has this name.",
      },
      {
        text: "Open Project Settings (the gear), tick “Show appsscript.json manifest file in editor”, and go back to the editor (< >).",
      },
      {
        text: "Open the file appsscript.json, delete all of it, and paste what this button copies.",
        file: "appsscript.json",
      },
      { text: "Open the file Code.gs, delete all of it, and paste what this button copies.", file: "Code.js" },
      {
        text: "Press + beside Files, choose HTML, name it Sidebar (without .html), delete all of it, and paste what this button copies.",
        file: "Sidebar.html",
      },
      {
        text: "Press + → HTML once more, name it Solver, and paste what this button copies in the same way (it works out support plans).",
        file: "Solver.html",
      },
      { text: "Press Save, go back to the spreadsheet's tab and reload it." },
      {
        text: "Choose Extensions → Partner Segment Map → Open sidebar.",
        picture: "profile",
      },
      {
        text: "Google asks for permission once: choose your account. Where this page comes up, press what is marked, in this order (where there are tick boxes, “Select all”). Then choose Open sidebar again.",
        page: {
          title: "Google hasn’t verified this app",
          press: ["Advanced", "Go to Partner Segment Map (unsafe)", "Continue / Allow"],
          why: "A script that you pasted yourself was not reviewed by Google, hence the page. It is the four files you pasted and nothing else, and sends nothing out of the open spreadsheet. If your company's administrator blocks it, ask them.",
        },
      },
      { text: "Press Build map in the sidebar.", picture: "workbench" },
    ],
    update:
      "For a new version, paste the four files again, save and reload. The sidebar shows the version at its bottom. Settings and notes stay.",
  },
};
