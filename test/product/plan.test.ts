/** From a list without owners to a week's to-do list, as a manager goes through it in the sidebar. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textsByLocale } from "../../src/sidebar/locale/texts";
import { openBrowser } from "../../src/tooling/open-browser";
import { faults } from "./axe";
import { openSidebarPage } from "./sidebar-page";
import { openSpreadsheet } from "./spreadsheet";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const companies = [
  ["青葉商事", 50, 0],
  ["北浜工業", 44, 0],
  ["瀬戸内テック", 47, 0],
  ["みなと情報", 30, 3],
  ["東都システム", 38, 0],
  ["高原ソフト", 8, 0],
  ["白樺商会", 12, 5],
] as const;

const cases = {
  ja: {
    list: "パートナー一覧",
    header: ["企業名", "営業人数", "受注件数"],
    map: "セグメントマップ",
    plan: "支援計画",
    team: "支援体制",
    names: "佐藤、鈴木さん",
    people: ["佐藤", "鈴木さん"],
  },
  en: {
    list: "Partners",
    header: ["Partner", "Sales reps", "Won deals"],
    map: "Segment Map",
    plan: "Support plan",
    team: "Support team",
    names: "Sato, Suzuki",
    people: ["Sato", "Suzuki"],
  },
} as const;

/** States that hold what the others hold, too: axe takes seconds, so it hears these, and in one language. */
const heard = ["owners.ja", "card.ja", "to-do.ja"];

/** Looks at a state: nothing in the way of those who hear or type, and a picture where somebody wants one. */
const look = async (page: Page, name: string) => {
  const folder = process.env.PLAN_PICTURES;
  if (heard.includes(name)) expect(await faults(page), name).toEqual([]);
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

describe("a list without owners becomes a week's to-do list", () => {
  it.each(["ja", "en"] as const)(
    "in the sidebar (%s)",
    async (locale) => {
      const { list, header, map, plan, team, names, people } = cases[locale];
      const texts = textsByLocale[locale];
      const cells = [[...header], ...companies.map((row) => [...row])];
      // A Wednesday, whatever day it is while this runs.
      const { host } = await openSpreadsheet(locale, { [list]: cells }, locale, {
        now: Date.parse("2026-11-25T12:00:00"),
      });
      // In Japanese with a worker, in English where the page may have none.
      const { page } = await openSidebarPage(browser, host, locale === "ja");
      await page.locator("#build").click();
      await page.locator(".map svg").waitFor();
      await page.getByText(texts.map.placed).waitFor();
      host.forgetCalls();
      await page.locator("#tab-plan").click();
      await page.locator("#plan-names").fill(names);
      await page.locator("#plan-hours").fill("10");
      await page.locator("#plan-hours").blur();
      // The answer comes before anything is written.
      await page
        .locator(".plan-proof")
        .getByText(locale === "ja" ? "最適と証明済み" : "proven to be the best")
        .waitFor();
      await page.locator(".people li").nth(1).getByText(people[1]).first().waitFor();
      await page
        .getByText(locale === "ja" ? /あと10時間あれば \+/ : /With 10 more hours: \+/)
        .first()
        .waitFor();
      expect(host.sheetNames()).not.toContain(team);
      await look(page, `answer.${locale}`);
      await page.locator("#plan-on-map > summary").click();
      await page.locator(".plan-map svg [data-owner]").first().waitFor();
      expect(await page.locator(".plan-map svg [data-owner]").count()).toBe(2);
      await look(page, `map.${locale}`);
      await page.locator("#make-team").click();
      await page.locator(".said", { hasText: texts.plan.said.team }).waitFor();
      expect(
        host
          .cells(team)
          .map((row) => row.slice(0, 2))
          .slice(0, 3),
      ).toEqual([
        [expect.any(String), expect.any(String)],
        [people[0], 10],
        [people[1], 10],
      ]);
      await page.locator("#write-plan").click();
      await page.locator(".said", { hasText: texts.plan.said.plan }).waitFor();
      expect(host.sheetNames()).toContain(plan);
      await page.locator("#make-columns").click();
      await page.locator("#take-offer").click();
      await page.locator(".said", { hasText: texts.plan.said.columns }).waitFor();
      await page.locator("#apply-owners").click();
      await page.locator(".offer .tick").first().waitFor();
      expect(await page.locator(".offer .tick").count()).toBe(2);
      // Nothing is ticked that nobody ticked.
      expect(await page.locator("#take-offer").isDisabled()).toBe(true);
      await page.locator("#tick-all").click();
      await look(page, `owners.${locale}`);
      await page.locator("#take-offer").click();
      await page.locator(".said", { hasText: texts.plan.said.owners }).waitFor();
      await page.locator("#propose").click();
      await page.getByText(texts.plan.offer.proposals.safe).waitFor();
      await page.locator("#take-offer").click();
      await page.locator(".said", { hasText: texts.plan.said.proposals }).waitFor();
      const marks = host.cells(map).find((row) => row.includes("work:owner")) ?? [];
      const at = marks.indexOf("work:owner");
      const rows = host
        .cells(map)
        .flatMap((row) => (people.some((name) => name === row[at]) ? [row.slice(at, at + 4)] : []));
      expect(rows).toHaveLength(2);
      expect(rows.every(([, action, , status]) => action !== "" && status !== "")).toBe(true);
      // Due within this week: typed on the card.
      await page.locator("#tab-map").click();
      await page.locator("#find").fill("青葉商事");
      await page.locator("[name=work-due]").waitFor();
      await page.locator("[name=work-due]").fill("2026/11/27");
      await look(page, `card.${locale}`);
      await page.locator("#save-work").click();
      await page.locator("#save-work").waitFor({ state: "detached" });
      await page.locator("#tab-plan").click();
      await page.locator("#list-week small", { hasText: "1" }).waitFor();
      await page.locator(".to-do-items li").getByText("青葉商事").waitFor();
      await look(page, `to-do.${locale}`);
      await page.close();
      host.dispose();
    },
    120_000,
  );
});
