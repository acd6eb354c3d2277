import { describe, expect, it } from "vitest";
import { tagsOf } from "../../../src/core/profile/header-tags";

describe("the words of a header", () => {
  it.each<[string, string, string | null, number]>([
    // The last word says what it is, unless it only says how it is counted.
    ["受注件数", "order count", "order", 0],
    ["営業人数", "salesTeam heads", "salesTeam", 0],
    ["導入エンジニア数", "order people count", "people", 0],
    ["受注/件数", "order count", "order", 0],
    ["受注 orders", "order", "order", 0],
    ["last order date", "last order date", "order", 0],
    ["certified engineers", "training people", "people", 0],
    ["meeting notes", "contact info", "info", 0],
    ["won & lost", "won lost", "lost", 0],
    ["engineers' visits", "people contact", "contact", 0],
    // In English what stands before a preposition.
    ["notes from meeting", "info neutral contact", "info", 0],
    ["number of visits", "count contact", "contact", 0],
    ["visits by engineers", "contact neutral people", "contact", 0],
    ["leads per rep", "step neutral people", "step", 0],
    // Several of a thing as one, and a verb however it is bent.
    ["deals", "order", "order", 0],
    ["opportunities", "step", "step", 0],
    ["branches", "companyFigure", "companyFigure", 0],
    ["status", "info", "info", 0],
    ["visited", "contact", "contact", 0],
    ["planned visits", "plan contact", "contact", 0],
    ["purchasing", "sale", "sale", 0],
    ["trained", "training", "training", 0],
    ["responsiveness", "skill", "skill", 0],
    ["visibility", "skill", "skill", 0],
    ["eligibility", "", null, 1],
    ["unwillingness", "", null, 1],
    ["stopped", "", null, 1],
    // Orders to target are attained; access to target customers is not.
    ["orders to target", "order attained", "attained", 0],
    ["access to target customers", "relationship customer", "customer", 0.25],
    ["sells competitor y/n", "yesno competing", "competing", 0],
    ["yes/no training", "yesno training", "training", 0],
    ["契約id数", "agreement sale", "sale", 0],
    // How much of it is not known: letters of Japanese, of カタカナ two a word, and words of English.
    ["謎言葉受注", "order", "order", 0.6],
    ["受注謎言葉", "order", "order", 0.6],
    ["ムーン受注", "order", "order", 0.5],
    ["ムーンライト", "", null, 1],
    ["revenue in japan", "sale neutral", "sale", 1 / 3],
    ["orders 2025", "order", "order", 0],
    ["orders blorp", "order", "order", 0.5],
    ["blorp blarg", "", null, 1],
    ["123", "", null, 1],
    ["", "", null, 1],
  ])("%j: %s", (header, tags, head, unknown) => {
    const read = tagsOf(header);
    expect([...read.tags].join(" ")).toBe(tags);
    expect(read.head).toBe(head);
    expect(read.unknown).toBeCloseTo(unknown, 9);
  });
});
