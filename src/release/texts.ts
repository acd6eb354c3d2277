/** The steps of the release page, for a partner manager who copies and pastes. */
export interface ReleaseTexts {
  readonly title: string;
  readonly intro: string;
  readonly copy: (name: string) => string;
  readonly copied: string;
  /** Steps in order; `file` is what its button copies, `picture` one of the docs. */
  readonly steps: readonly { readonly text: string; readonly file?: string; readonly picture?: string }[];
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
        text: "パートナーの一覧があるスプレッドシートを開き、メニューの「拡張機能」→「Apps Script」を選びます。新しいタブにエディタが開きます。",
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
      { text: "保存(フロッピーのマーク)を押し、スプレッドシートのタブに戻って再読み込みします。" },
      {
        text: "「拡張機能」→「パートナーセグメントマップ」(またはプロジェクト名)→「サイドバーを開く」を選びます。初回だけ Google が許可を求めるので、自分のアカウントを選んで許可します。",
        picture: "profile",
      },
      { text: "サイドバーの「マップを作成」を押すと、マップができます。", picture: "workbench" },
    ],
    update:
      "新しい版に替えるときは、3 つのファイルに新しい中身を貼り直して保存し、再読み込みします。版はサイドバーのいちばん下に出ます。設定とメモはそのまま残ります。",
  },
  en: {
    title: "Put Partner Segment Map into your own spreadsheet",
    intro:
      "Nothing to install: copy and paste, about ten minutes. It asks for two permissions only, the open spreadsheet and the sidebar.",
    copy: (name) => `Copy ${name}`,
    copied: "Copied",
    steps: [
      {
        text: "Open the spreadsheet with your list of partners and choose Extensions → Apps Script. The editor opens in a new tab.",
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
      { text: "Press Save, go back to the spreadsheet's tab and reload it." },
      {
        text: "Choose Extensions → Partner Segment Map (or the project's name) → Open sidebar. Google asks for permission once: choose your account and allow it.",
        picture: "profile",
      },
      { text: "Press Build map in the sidebar.", picture: "workbench" },
    ],
    update:
      "For a new version, paste the three files again, save and reload. The sidebar shows the version at its bottom. Settings and notes stay.",
  },
};
