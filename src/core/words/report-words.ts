/** The words of the report for a meeting, in both languages: only its page loads them. */
import type { Locale } from "../model/locale";

export interface ReportWords {
  readonly title: string;
  /** The name of its sheet. */
  readonly sheet: (day: string) => string;
  readonly source: (profile: string, partners: number) => string;
  readonly filter: (filter: string) => string;
  readonly three: string;
  readonly nothingToDo: string;
  readonly overdue: (partner: string, due: string, action: string, owner: string) => string;
  readonly without: (partner: string, segment: string, missing: string) => string;
  readonly missing: (partner: string, columns: string) => string;
  readonly map: string;
  readonly counts: string;
  readonly partners: string;
  readonly needsData: string;
  readonly all: string;
  readonly moved: string;
  readonly noMoves: string;
  readonly more: (partners: number) => string;
  /** Counted where they had settled. */
  readonly wavering: (partners: number) => string;
  /** Between two remarks on one line. */
  readonly between: string;
  readonly plan: string;
  readonly hours: (
    people: readonly { readonly name: string; readonly used: number; readonly hours: number }[],
  ) => string;
  readonly check: string;
  readonly borderline: (partners: number) => string;
  readonly problems: (count: number) => string;
  readonly noProblems: string;
  readonly picture: string;
}

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  ja: {
    title: "パートナーレポート",
    sheet: (day) => `レポート ${day}`,
    source: (profile, partners) => `「${profile}」の ${partners} 社`,
    filter: (filter) => `表示: ${filter}`,
    three: "今週の3つ",
    nothingToDo: "期限切れ、担当の決まっていない会社、埋めれば決まる空欄はありません",
    overdue: (partner, due, action, owner) =>
      `${partner}: 期日 ${due} を過ぎています${action === "" ? "" : `(${action})`}${owner === "" ? "" : `。担当 ${owner}`}`,
    without: (partner, segment, missing) => `${partner}: ${segment}ですが、${missing}が決まっていません`,
    missing: (partner, columns) => `${partner}: ${columns}が空欄です。埋めるとセグメントが変わることがあります`,
    map: "マップ",
    counts: "セグメントごとの会社数(前回比)",
    partners: "社",
    needsData: "要確認",
    all: "合計",
    moved: "初受注と動いた会社",
    noMoves: "動いた会社はありません",
    more: (partners) => `ほか ${partners} 社`,
    wavering: (partners) => `境界の近くで揺れている ${partners} 社は、会社数では前のセグメントに数えています`,
    between: "。",
    plan: "支援計画",
    hours: (people) => `使う時間: ${people.map(({ name, used, hours }) => `${name} ${used}/${hours} 時間`).join("、")}`,
    check: "データの確認",
    borderline: (partners) => `重みを少し変えるとセグメントが変わる会社(境界上): ${partners} 社`,
    problems: (count) => `読めないセルなど: ${count} 件`,
    noProblems: "読めないセルはありません",
    picture: "マップとセグメントごとの会社数の推移",
  },
  en: {
    title: "Partner report",
    sheet: (day) => `Report ${day}`,
    source: (profile, partners) => `${partners} ${partners === 1 ? "partner" : "partners"} of "${profile}"`,
    filter: (filter) => `Shown: ${filter}`,
    three: "Three things for this week",
    nothingToDo: "Nothing is overdue, without an owner, or blank where filling it would decide",
    overdue: (partner, due, action, owner) =>
      `${partner}: due ${due}${action === "" ? "" : ` (${action})`}${owner === "" ? "" : `, owner ${owner}`}`,
    without: (partner, segment, missing) => `${partner}: ${segment}, but without ${missing}`,
    missing: (partner, columns) => `${partner}: ${columns} is blank, and could change the segment`,
    map: "Map",
    counts: "By segment (change)",
    partners: "",
    needsData: "Needs data",
    all: "Total",
    moved: "First wins and moves",
    noMoves: "No partner has moved",
    more: (partners) => `${partners} more`,
    wavering: (partners) =>
      partners === 1
        ? "1 partner wavers close to a cut and is counted in its earlier segment"
        : `${partners} partners waver close to a cut and are counted in their earlier segment`,
    between: ". ",
    plan: "Support plan",
    hours: (people) => `Hours used: ${people.map(({ name, used, hours }) => `${name} ${used} of ${hours}`).join(", ")}`,
    check: "Data to check",
    borderline: (partners) => `Partners whose segment slightly other weights would change (borderline): ${partners}`,
    problems: (count) => `Cells that cannot be read and the like: ${count}`,
    noProblems: "No cell is unreadable",
    picture: "Map, and partners by segment over time",
  },
};
