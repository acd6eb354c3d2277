/** Japanese words of an account plan. */
import type { AccountPlanWords } from "./account-plan-words";

export const jaAccountPlanWords: AccountPlanWords = {
  title: "アカウントプラン",
  made: (day) => `${day} 作成`,
  parts: {
    overview: "1 概要",
    purpose: "2 目的と方向性",
    potential: "3 ポテンシャル",
    people: "4 関係者",
    actions: "5 行動計画",
  },
  overviewHeaders: ["項目", "内容"],
  segment: "セグメント",
  support: "支援手法",
  purposes: ["目的", "90日後の姿", "1年後の姿", "やらないこと"],
  suggestion: "方向性の案",
  potentialHeaders: ["項目", "いまの値", "目標", "埋める方法"],
  peopleHeaders: ["氏名", "役割", "決裁との近さ", "自社への関心", "次に会う日"],
  workHeaders: { owner: "担当", action: "次の行動", due: "期日", status: "状態" },
  untilHeaders: ["いつまでに", "すること"],
  until: (days, day) => `${days} 日(${day})`,
  unknownPartner: (name, near) =>
    `「${name}」という会社はありません。${near === null ? "プロファイルの企業名のとおりに指定してください" : `「${near}」ではありませんか`}`,
  severalPartners: (name, choices) =>
    `「${name}」という会社は 2 社以上あります。上の行から ${choices} のように指定してください`,
  separator: "、",
  handOver: "渡すときは、このシートだけを PDF に",
};
