/** Labels that are steps of a known ladder: 大手 / 中堅 / 中小, 高 / 中 / 低, Gold / Silver / Bronze. */
import { fold } from "../cells/cell";
import type { Level } from "../model/criterion";

/** Each ladder from its best step down; synonyms of a step share it. */
const ladders: readonly (readonly (readonly string[])[])[] = [
  [["大手", "大企業"], ["準大手"], ["中堅", "中堅企業"], ["中小", "中小企業"], ["零細", "小規模", "個人"]],
  [
    ["高", "高い", "high", "h"],
    ["中", "普通", "mid", "medium", "middle", "m"],
    ["低", "低い", "low", "l"],
  ],
  [
    ["大", "large", "big"],
    ["中", "mid", "medium"],
    ["小", "small"],
  ],
  [
    ["強", "強い", "strong"],
    ["やや強い"],
    ["普通", "medium", "average"],
    ["やや弱い"],
    ["弱", "弱い", "weak"],
    ["なし", "none"],
  ],
  [
    ["非常に良い", "とても良い", "excellent"],
    ["良好", "良い", "良", "good"],
    ["普通", "可", "fair", "average"],
    ["悪い", "不良", "poor", "bad"],
    ["なし", "none"],
  ],
  [["深い", "親密"], ["普通"], ["浅い"], ["なし"]],
  [
    ["済", "済み", "完了", "参加済", "参加済み", "受講済", "受講済み", "done", "completed"],
    ["予定", "予定あり", "受講中", "進行中", "in progress", "planned", "scheduled"],
    ["未", "未定", "未実施", "未参加", "未受講", "not yet", "not started"],
  ],
  [
    ["全員", "all"],
    ["一部", "some"],
    ["なし", "未", "none"],
  ],
  [["多い", "many"], ["普通"], ["少ない", "few"], ["なし", "none"]],
  [
    ["あり", "有", "yes"],
    ["検討中", "予定", "一部", "maybe", "planned"],
    ["なし", "無", "no"],
  ],
  [
    ["プラチナ", "platinum"],
    ["ゴールド", "gold"],
    ["シルバー", "silver"],
    ["ブロンズ", "bronze"],
    ["一般", "登録", "レギュラー", "registered", "standard"],
  ],
  [["s"], ["a"], ["b"], ["c"], ["d"], ["e"]],
  [["◎"], ["○", "〇", "◯"], ["△"], ["▲"], ["×"]],
  [
    ["専任", "dedicated"],
    ["兼任", "shared"],
    ["なし", "none"],
  ],
  [
    ["enterprise", "large enterprise"],
    ["mid-market", "midmarket"],
    ["smb", "sme", "small business"],
  ],
];

/** Room for labels that are no step: beyond it the column is not that ladder. */
const tolerance = 0.2;

/**
 * Levels for the labels of a column, evenly spaced from 100 down over the steps that occur; null when the labels are no
 * ladder. `labels` are the column's values as written, one a cell.
 */
export function ladderLevels(labels: readonly string[]): Level[] | null {
  let best: { readonly levels: Level[]; readonly misses: number } | null = null;
  for (const ladder of ladders) {
    const stepOf = new Map(ladder.flatMap((step, at) => step.map((word) => [fold(word), at] as const)));
    const found = new Map<string, number>();
    let misses = 0;
    for (const label of labels) {
      const step = stepOf.get(fold(label));
      if (step === undefined) misses += 1;
      else if (![...found.keys()].some((known) => fold(known) === fold(label))) found.set(label.trim(), step);
    }
    const steps = [...new Set(found.values())].sort((a, b) => a - b);
    if (steps.length < 2 || misses > tolerance * labels.length || (best && misses >= best.misses)) continue;
    const points = (step: number) => Math.round(100 - (100 * steps.indexOf(step)) / (steps.length - 1));
    const levels = [...found]
      .map(([label, step]) => ({ label, points: points(step) }))
      .sort((a, b) => b.points - a.points);
    best = { levels, misses };
  }
  return best?.levels ?? null;
}
