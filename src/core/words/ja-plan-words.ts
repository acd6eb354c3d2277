/** Japanese words of the support plan. */
import type { PlanWords } from "./plan-words";

export const jaPlanWords: PlanWords = {
  sheets: { team: "支援体制", plan: "支援計画" },
  sheet: { title: "支援計画", warning: "アドオンが書き直す部分です。メモは表の右の列に、固定は「固定」の列に" },
  personHeaders: { person: "担当者", hours: "月の時間", covers: "対象", most: "上限社数" },
  supportHeaders: { segment: "セグメント", hours: "1社の時間", weight: "重み", candidate: "候補" },
  planHeaders: {
    priority: "優先順位",
    partner: "企業名",
    segment: "セグメント",
    support: "今月の支援",
    owner: "担当",
    hours: "時間",
    gain: "効果",
    ownerNow: "いまの担当",
    change: "変更",
    pin: "固定",
    why: "理由",
  },
  teamHeaders: {
    person: "担当者",
    hours: "月の時間",
    used: "使う時間",
    partners: "社数",
    morePoints: "あと10時間の点",
    joining: "加わる会社",
  },
  figures: {
    points: "計画の点",
    bound: "計画の上限",
    proven: "計画の証明",
    gain: "計画の効果",
    ownersKept: "継続した担当",
  },
  yes: "はい",
  no: "いいえ",
  changes: { kept: "継続", new: "新任", changed: "交代", released: "解除" },
  statuses: { open: "未着手", going: "進行中", done: "完了", held: "保留" },
  techTouch: "テックタッチ",
  listSeparator: "、",
  why: {
    product: (potential, lack, weight, gain) =>
      `ポテンシャル ${potential} × まだ足りない実績 ${lack} ÷ 100 × 重み ${weight} = ${gain}`,
    given: (gain) => `支援効果 ${gain}`,
    pinned: "固定",
    noTime: (gain) => `時間が足りません(効果 ${gain})`,
    noPlace: (gain) => `担当者が上限社数に達しています(効果 ${gain})`,
    nobodyAble: "対象の担当者がいません",
    noGain: "効果が 0 です",
    notCandidate: "候補ではありません",
    noData: "データ不足のため計画外",
  },
  placesFull: "上限社数に達しています",
  range: (least, most) => `${least}〜${most}`,
  says: {
    rest: (candidates, hours, inPlan, left) =>
      `ハイタッチの候補は ${candidates} 社、月 ${hours} 時間で担当できるのは ${inPlan} 社です。${left > 0 ? `残り ${left} 社はテックタッチで支援します。` : ""}`,
    fittingCut: (cut, inPlan) => `ポテンシャルの境界を ${cut} にすると、候補は ${inPlan} 社以下になります。`,
    proven: (points) => `計画の点は ${points}。最適と証明済み`,
    unproven: (points, more, percent) => `計画の点は ${points}。最大であと ${more} 点(${percent}%)`,
    missed: (partners) =>
      `惜しくも外れた会社(1 時間あたりの効果): ${partners.map(({ name, gainPerHour }) => `${name} ${gainPerHour}`).join("、")}`,
    leastInPlan: (name, gainPerHour) => `計画の中でいちばん小さいのは ${name} ${gainPerHour}`,
  },
};
