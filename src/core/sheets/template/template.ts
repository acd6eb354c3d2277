/** A profile sheet to begin with: headers that are recognised, what each is for by the method, and examples. */

import type { SentCell } from "../../cells/sent";
import type { Locale } from "../../model/locale";
import { segmentKeys } from "../../model/segment";
import { words } from "../../words/words";

export interface Template {
  readonly name: string;
  /** The header row, then example rows. */
  readonly rows: readonly (readonly SentCell[])[];
  /** One for each header. */
  readonly notes: readonly string[];
  readonly widths: readonly number[];
  /** Number format of each column. */
  readonly formats: readonly string[];
  /** Choices offered in the columns that have some, by column from 0. */
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[];
}

interface TemplateColumn {
  readonly header: string;
  readonly note: string;
  readonly examples: readonly SentCell[];
  readonly width: number;
  readonly choices?: readonly string[];
  /** Plain where there is none. */
  readonly format?: string;
}

const plain = "General";
const counted = "#,##0";

const day = (year: number, month: number, date: number): SentCell => ({
  day: Date.UTC(year, month - 1, date) / 86_400_000,
});

const ja: readonly TemplateColumn[] = [
  {
    header: "企業名",
    note: "パートナー企業の名前。1 行に 1 社。「(例)」の行は上書きするか削除してください。",
    examples: ["(例) 東都システム", "(例) 北浜商事", "(例) 瀬戸内テック", "(例) みなと情報"],
    width: 190,
  },
  {
    header: "担当",
    note: "自社の担当者。マップには使いません。サイドバーで絞り込めます。",
    examples: ["佐藤", "鈴木", "佐藤", "鈴木"],
    width: 80,
  },
  {
    header: "営業人数",
    note: "パートナーの営業の人数。売れる体制の大きさを見ます(販売ポテンシャル)。",
    examples: [40, 50, 10, 12],
    width: 90,
    format: counted,
  },
  {
    header: "稼働営業人数",
    note: "そのうち自社の商材を実際に売っている人数。本気で動いている体制を見ます(販売ポテンシャル)。",
    examples: [12, 20, 1, 3],
    width: 110,
    format: counted,
  },
  {
    header: "認定取得者数",
    note: "自社の認定や資格を取った人数。自力で売れる人がいるかを見ます(販売ポテンシャル)。",
    examples: [6, 10, 0, 1],
    width: 110,
    format: counted,
  },
  {
    header: "競合商材の取り扱い",
    note: "競合の商材を売っているか。売っていれば、すでに販売力があります(販売ポテンシャル)。",
    examples: ["有", "無", "無", "無"],
    width: 150,
    choices: ["有", "無"],
  },
  {
    header: "キーマンとの関係",
    note: "決裁者との関係の強さ(販売ポテンシャル)。分からなければ空欄に。",
    examples: ["◎", "○", "△", ""],
    width: 140,
    choices: ["◎", "○", "△", "×"],
  },
  {
    header: "顧客接点数",
    note: "開拓したい顧客との接点を持つ数。多いほど相性の良いパートナーです(販売ポテンシャル)。",
    examples: [120, 80, 15, 20],
    width: 100,
    format: counted,
  },
  {
    header: "主要顧客の業種",
    note: "得意な業種。はじめは点数に入りません。サイドバーの「調整」で、狙う業種に点数を付けて使えます(販売ポテンシャル)。",
    examples: ["製造", "小売", "建設", "製造"],
    width: 120,
  },
  {
    header: "研修参加(回)",
    note: "自社の研修や勉強会に来た回数。学ぶ気のあるパートナーほど伸びます(販売ポテンシャル)。",
    examples: [3, 1, 0, 1],
    width: 110,
    format: counted,
  },
  {
    header: "最終接触日",
    note: "最後に会った日や話した日。新しいほど関係が続いています(販売ポテンシャル)。",
    examples: [day(2026, 11, 10), day(2026, 11, 18), day(2026, 5, 12), day(2026, 9, 30)],
    width: 110,
    format: "yyyy/mm/dd",
  },
  {
    header: "商談数",
    note: "いまの商談の数。受注の列があるあいだは点数に入りません(実績の手前)。",
    examples: [2, 10, 0, 5],
    width: 80,
    format: counted,
  },
  {
    header: "提案数",
    note: "これまでに提案した数。受注の列があるあいだは点数に入りません(実績の手前)。",
    examples: [1, 14, 0, 4],
    width: 80,
    format: counted,
  },
  {
    header: "受注件数",
    note: "これまでの受注件数(実績)。まだなら 0。",
    examples: [0, 8, 0, 2],
    width: 90,
    format: counted,
  },
  {
    header: "受注金額",
    note: "これまでの受注金額(実績)。「350万」「1.2億」とも書けます。",
    examples: [0, "640万", 0, "120万"],
    width: 100,
    format: counted,
  },
  {
    header: "初受注日",
    note: "最初に受注した日。早い初受注が「売りやすい」という認知をつくります。点数にはせず、初受注までの日数に使います。まだなら空欄に。",
    examples: ["", day(2025, 12, 3), "", day(2026, 8, 5)],
    width: 110,
    format: "yyyy/mm/dd",
  },
  {
    header: "最終受注日",
    note: "最後に受注した日。新しいほど高い点です(実績)。まだなら空欄に。",
    examples: ["", day(2026, 10, 20), "", day(2026, 8, 5)],
    width: 110,
    format: "yyyy/mm/dd",
  },
  {
    header: "解約率",
    note: "売った先の解約率。小さいほど良い列なので、はじめは点数に入りません。「調整」で軸と重みを決めると使えます。",
    examples: ["", "3%", "", "8%"],
    width: 80,
  },
  {
    header: "手動補正",
    note: "スコアによらず置きたいセグメントがあれば、その名前。ふだんは空欄のままに。",
    examples: ["", "", "", ""],
    width: 110,
    choices: segmentKeys.map((key) => words.ja.segments[key].name),
  },
];

const en: readonly TemplateColumn[] = [
  {
    header: "Company",
    note: 'The partner\'s name, one partner a row. Overwrite or delete the rows that begin with "(example)".',
    examples: [
      "(example) Eastgate Systems",
      "(example) Harbour Trading",
      "(example) Inland Tech",
      "(example) Portside IT",
    ],
    width: 210,
  },
  {
    header: "Owner",
    note: "Who looks after the partner. Not used on the map; the sidebar can filter by it.",
    examples: ["Sato", "Lee", "Sato", "Lee"],
    width: 80,
  },
  {
    header: "Sales reps",
    note: "How many people the partner has in sales (sales potential).",
    examples: [40, 50, 10, 12],
    width: 90,
    format: counted,
  },
  {
    header: "Active sales reps",
    note: "How many of them sell your product: the part of the team that is really at work (sales potential).",
    examples: [12, 20, 1, 3],
    width: 130,
    format: counted,
  },
  {
    header: "Certified people",
    note: "How many hold your certification: people who can sell without you (sales potential).",
    examples: [6, 10, 0, 1],
    width: 120,
    format: counted,
  },
  {
    header: "Sells competing product",
    note: "Whether it sells a competitor already: then it knows how to (sales potential).",
    examples: ["yes", "no", "no", "no"],
    width: 180,
    choices: ["yes", "no"],
  },
  {
    header: "Relationship with key person",
    note: "How well you know who decides there, A to D (sales potential). Leave blank if unknown.",
    examples: ["A", "B", "C", ""],
    width: 200,
    choices: ["A", "B", "C", "D"],
  },
  {
    header: "Target customers",
    note: "How many of the customers you want it is in touch with (sales potential).",
    examples: [120, 80, 15, 20],
    width: 130,
    format: counted,
  },
  {
    header: "Customer industry",
    note: 'Where its customers are. Not scored at first: under "Tune" in the sidebar, give points to the ones you want.',
    examples: ["Manufacturing", "Retail", "Construction", "Manufacturing"],
    width: 140,
  },
  {
    header: "Training attended",
    note: "How often it came to your training: partners who want to learn will grow (sales potential).",
    examples: [3, 1, 0, 1],
    width: 130,
    format: counted,
  },
  {
    header: "Last contact date",
    note: "When you last met or talked; the newer, the better the relationship is kept up (sales potential).",
    examples: [day(2026, 11, 10), day(2026, 11, 18), day(2026, 5, 12), day(2026, 9, 30)],
    width: 130,
    format: "d mmm yyyy",
  },
  {
    header: "Opportunities",
    note: "Deals being worked on. Not scored while there is a column of orders (on the way to results).",
    examples: [2, 10, 0, 5],
    width: 110,
    format: counted,
  },
  {
    header: "Proposals",
    note: "Proposals so far. Not scored while there is a column of orders (on the way to results).",
    examples: [1, 14, 0, 4],
    width: 100,
    format: counted,
  },
  {
    header: "Orders",
    note: "Orders so far (results). 0 if there are none yet.",
    examples: [0, 8, 0, 2],
    width: 80,
    format: counted,
  },
  {
    header: "Order amount",
    note: 'Amount ordered so far (results). "1.2M" is read, too.',
    examples: [0, "640k", 0, "120k"],
    width: 110,
    format: counted,
  },
  {
    header: "First order date",
    note: "The day of the first order: an early first win makes your product look easy to sell. No criterion: it tells the days to the first order. Blank if there is none.",
    examples: ["", day(2025, 12, 3), "", day(2026, 8, 5)],
    width: 120,
    format: "d mmm yyyy",
  },
  {
    header: "Last order date",
    note: "The day of the last order; the newer, the more points (results). Leave blank if there is none.",
    examples: ["", day(2026, 10, 20), "", day(2026, 8, 5)],
    width: 120,
    format: "d mmm yyyy",
  },
  {
    header: "Churn rate",
    note: 'Churn among the customers it sold to. Smaller is better, so it is not scored at first: under "Tune", give it an axis and a weight.',
    examples: ["", "3%", "", "8%"],
    width: 100,
  },
  {
    header: "Override",
    note: "The name of a segment, where a partner belongs there whatever its scores. Usually blank.",
    examples: ["", "", "", ""],
    width: 100,
    choices: segmentKeys.map((key) => words.en.segments[key].name),
  },
];

const columns: Readonly<Record<Locale, readonly TemplateColumn[]>> = { ja, en };
const names: Readonly<Record<Locale, string>> = { ja: "パートナー一覧", en: "Partners" };

export function profileTemplate(locale: Locale): Template {
  const all = columns[locale];
  const examples = Math.max(...all.map((column) => column.examples.length));
  return {
    name: names[locale],
    rows: [
      all.map(({ header }) => header),
      ...Array.from({ length: examples }, (_, row) => all.map((column) => column.examples[row] ?? "")),
    ],
    notes: all.map(({ note }) => note),
    widths: all.map(({ width }) => width),
    formats: all.map(({ format }) => format ?? plain),
    choices: all.flatMap(({ choices }, column) => (choices ? [{ column, values: choices }] : [])),
  };
}
