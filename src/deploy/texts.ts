/** What `npm run deploy` says. Every failure has its own message and exit code. */
export type DeployFailure =
  | "usage"
  | "notLoggedIn"
  | "loginExpired"
  | "apiDisabled"
  | "notAllowed"
  | "scriptGone"
  | "offline"
  | "codeRejected"
  | "manifestRejected"
  | "otherDeploy"
  | "otherTarget"
  | "notArrived"
  | "unexpected";

export const exitCodes: Readonly<Record<DeployFailure, number>> = {
  unexpected: 1,
  usage: 2,
  notLoggedIn: 3,
  loginExpired: 4,
  apiDisabled: 5,
  notAllowed: 6,
  scriptGone: 7,
  offline: 8,
  codeRejected: 9,
  manifestRejected: 10,
  otherDeploy: 11,
  otherTarget: 12,
  notArrived: 13,
};

export interface DeployTexts {
  readonly title: string;
  readonly building: string;
  readonly creating: (title: string) => string;
  readonly binding: (spreadsheet: string) => string;
  readonly pushing: (files: readonly string[]) => string;
  readonly wouldCreate: (title: string) => string;
  readonly wouldBind: (spreadsheet: string) => string;
  readonly wouldPush: (script: string, files: readonly string[]) => string;
  readonly nothingSent: string;
  readonly done: (spreadsheet: string | null, script: string) => string;
  readonly failures: Readonly<Record<DeployFailure, (detail: string) => string>>;
}

const usage = "npm run deploy [-- https://docs.google.com/spreadsheets/d/…] [--locale ja|en] [--dry-run]";

export const deployTexts: Readonly<Record<"ja" | "en", DeployTexts>> = {
  ja: {
    title: "パートナーセグメントマップ",
    building: "アドオンをビルドしています …",
    creating: (title) => `スプレッドシート「${title}」とスクリプトを作成しています …`,
    binding: (id) => `スプレッドシート ${id} にスクリプトを作成しています …`,
    pushing: (files) => `${files.join("、")} を送っています …`,
    wouldCreate: (title) => `スプレッドシート「${title}」とスクリプトを作成します。`,
    wouldBind: (id) => `スプレッドシート ${id} にスクリプトを作成します。`,
    wouldPush: (script, files) => `${script} に ${files.join("、")} を送ります。`,
    nothingSent:
      "ここまでは予定で、Google には何も送っていません。実行するには、「npx clasp login」で Google にログインしてから、--dry-run を外してください。",
    done: (spreadsheet, script) =>
      [
        "できました。",
        ...(spreadsheet ? [`スプレッドシート: ${spreadsheet}`] : []),
        `スクリプト: ${script}`,
        "次に: スプレッドシートを開いて(開いていれば再読み込みして)「拡張機能」→「パートナーセグメントマップ」→「サイドバーを開く」を選んでください。初回は Google が許可を求めます。",
      ].join("\n"),
    failures: {
      usage: (detail) => `${detail}\n使い方: ${usage}`.trim(),
      notLoggedIn: () => "Google にログインしていません。「npx clasp login」を実行してから、もう一度お試しください。",
      loginExpired: () =>
        "ログインの期限が切れています。「npx clasp login」でログインし直してから、もう一度お試しください。",
      apiDisabled: () =>
        "Google アカウントで Apps Script API が使えるようになっていません。https://script.google.com/home/usersettings で「オン」にして、1 分ほど待ってからお試しください。",
      notAllowed: (detail) =>
        `このアカウントには権限がありません(${detail})。スプレッドシートの編集者になるか、別のアカウントで「npx clasp login」をしてください。`,
      scriptGone: () =>
        "前に送った先のスクリプトが見つかりません(削除されたようです)。新しく作るときは .clasp.local.json を消してから、もう一度お試しください。",
      offline: () =>
        "Google に接続できません。ネットワークを確かめてから、もう一度お試しください。続きから始まります。",
      codeRejected: (detail) => `Google がコードを受け付けませんでした: ${detail}`,
      manifestRejected: (detail) => `Google が appsscript.json を受け付けませんでした: ${detail}`,
      otherDeploy: () => "ほかの deploy が実行中です。終わってから、もう一度お試しください。",
      otherTarget: (detail) =>
        `このフォルダーは別のスプレッドシート ${detail} に送るようになっています。送り先を変えるときは .clasp.local.json を消してください。`,
      notArrived: (detail) => `送ったはずのファイルが届いていません: ${detail}。もう一度お試しください。`,
      unexpected: (detail) => `予期しない問題が起きました: ${detail}`,
    },
  },
  en: {
    title: "Partner Segment Map",
    building: "Building the add-on …",
    creating: (title) => `Creating the spreadsheet "${title}" with its script …`,
    binding: (id) => `Creating a script in the spreadsheet ${id} …`,
    pushing: (files) => `Pushing ${files.join(", ")} …`,
    wouldCreate: (title) => `Would create the spreadsheet "${title}" with its script.`,
    wouldBind: (id) => `Would create a script in the spreadsheet ${id}.`,
    wouldPush: (script, files) => `Would push ${files.join(", ")} to ${script}.`,
    nothingSent:
      'That is the plan; nothing was sent to Google. To do it, log in to Google with "npx clasp login" and leave out --dry-run.',
    done: (spreadsheet, script) =>
      [
        "Done.",
        ...(spreadsheet ? [`Spreadsheet: ${spreadsheet}`] : []),
        `Script: ${script}`,
        "Next: open the spreadsheet (or reload it) and choose Extensions → Partner Segment Map → Open sidebar. Google asks for permission once.",
      ].join("\n"),
    failures: {
      usage: (detail) => `${detail}\nUsage: ${usage}`.trim(),
      notLoggedIn: () => 'You are not logged in to Google. Run "npx clasp login", then try again.',
      loginExpired: () => 'The login has expired. Log in again with "npx clasp login", then try again.',
      apiDisabled: () =>
        "The Apps Script API is off for your Google account. Turn it on at https://script.google.com/home/usersettings, wait a minute, then try again.",
      notAllowed: (detail) =>
        `This account may not do that (${detail}). Become an editor of the spreadsheet, or log in as someone else with "npx clasp login".`,
      scriptGone: () =>
        "The script that was pushed to before is not there any more. To create a new one, delete .clasp.local.json and try again.",
      offline: () => "Google cannot be reached. Check the network, then try again; it goes on where it stopped.",
      codeRejected: (detail) => `Google rejected the code: ${detail}`,
      manifestRejected: (detail) => `Google rejected appsscript.json: ${detail}`,
      otherDeploy: () => "Another deploy is running. Try again when it has ended.",
      otherTarget: (detail) =>
        `This folder deploys to another spreadsheet, ${detail}. To change that, delete .clasp.local.json.`,
      notArrived: (detail) => `These files did not arrive as they were sent: ${detail}. Try again.`,
      unexpected: (detail) => `Something unexpected happened: ${detail}`,
    },
  },
};
