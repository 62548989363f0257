// Pages in a real browser: accessible, usable by keyboard, silent, and as wide as the window.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect, test } from "vitest";

import type { Day } from "../../src/model/day.ts";
import { opened } from "../support/browser.ts";
import { day, hostileDays, rendered } from "../support/picture-days.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const two = () => [day("hui"), day("wei")];

async function pageOf(days: readonly Day[], view: "comparison" | "days" = "comparison"): Promise<string> {
  return String(await rendered(days, "html", {}, view));
}

const PAGES: readonly (readonly [string, () => Promise<string>])[] = [
  ["two untold", () => pageOf(two())],
  ["two told", () => pageOf([day("one"), day("two")])],
  ["four", () => pageOf(["hui", "wei", "darwin", "kant"].map(day))],
  ["one by itself", () => pageOf([day("hui")], "days")],
  ["hostile", () => pageOf(hostileDays())],
];

test.each(PAGES)("%s: no accessibility rule is broken, light, dark and narrow", async (_, html) => {
  const content = await html();
  for (const options of [{}, { dark: true }, { width: 320 }]) {
    // The page's policy would stop axe, so that it is looked at without it.
    const { page } = await opened(
      content.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
      options,
    );
    await page.addScriptTag({ content: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
      return (await axe.run()).violations.map(
        (v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(" | ")}`,
      );
    });
    expect(violations).toEqual([]);
    await page.context().close();
  }
});

type Violation = { id: string; nodes: { html: string }[] };

test.each(PAGES)(
  "%s: nothing is wider than the window, asked of the network or said to the console",
  async (_, html) => {
    const content = await html();
    const { page, noise } = await opened(content);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate<number>("document.documentElement.scrollWidth"),
        `at ${width}`,
      ).toBeLessThanOrEqual(width);
    }
    expect(noise).toEqual([]);
    expect(await page.evaluate<boolean>(`"ran" in window`)).toBe(false);
    await page.context().close();
  },
);

test("the page of Hui and Wei is small and says where its scripts may come from", async () => {
  const html = await pageOf(two());
  expect(Buffer.byteLength(html)).toBeLessThan(120_000);
  expect(html).toMatch(
    /content="default-src &#39;none&#39;; style-src &#39;sha256-\S+&#39;; script-src &#39;sha256-/,
  );
  expect(html).not.toMatch(/ style=|\son\w+=/);
});

test("the tab key reaches every stretch, which says both sides; Enter goes to its row; Escape lets go", async () => {
  const { page } = await opened(await pageOf(two()));
  const stops: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate<string>(
      `document.activeElement?.closest("svg a")?.getAttribute("aria-label") ?? ""`,
    );
    if (label !== "") stops.push(label);
    if (label.startsWith("Wei: Meetings")) break;
  }
  expect(stops).toContain("Hui: Team meetings · no time: order told");
  const detail = page.locator("#detail");
  expect((await detail.textContent())?.split("\n")).toEqual([
    "Hui: Team meetings · no time: order told",
    "Wei: Meetings · no time: order told",
  ]);
  expect(await page.locator("tr.lit").textContent()).toContain("Team meetings");
  await page.keyboard.press("Enter");
  expect(await page.locator("tr:target").textContent()).toContain("Team meetings");
  await page.keyboard.press("Escape");
  expect(await detail.textContent()).toMatch(/^Point at a stretch/);
  await page.context().close();
});

test("the button copies the Markdown", async () => {
  const { page } = await opened(await pageOf(two()));
  // What is copied is kept, for a page that was not clicked by a person may not touch the clipboard.
  await page.evaluate(`Object.defineProperty(navigator, "clipboard", {
    value: { writeText: async (text) => void (window.kept = text) },
  })`);
  await page.locator("summary").click();
  await page.locator("#copy").click();
  expect(await page.locator("#copy").textContent()).toBe("Copied");
  const kept = await page.evaluate<string>("window.kept");
  expect(kept).toBe(String(await rendered(two(), "markdown")));
  await page.context().close();
});

test("without its script the page says all the same", async () => {
  const { page } = await opened(await pageOf(two()), { script: false });
  const said = await page.locator("main").innerText();
  for (const part of ["Both get up at 09:00", "Has a glass of wine", "TechCrunch", "same order"]) {
    expect(said).toContain(part);
  }
  await page.locator("svg a[href='#row-1']:visible").first().click();
  expect(page.url()).toContain("#row-1");
  await page.context().close();
});

test("a name that runs from right to left is laid out by itself within a sentence", async () => {
  const [a, b] = [day("hui"), day("wei")].map((d, i) => (i === 0 ? { ...d, name: "שרה", short: "שרה" } : d));
  const html = await pageOf([a, b].filter((d) => d !== undefined));
  expect(html).toContain("A day of <bdi>שרה</bdi> (Alibaba)");
  expect(html).toMatch(/<dd[^>]*><span>[^<]*<bdi>שרה<\/bdi>/);
  expect(html.replace(/<(title|pre)[^]*?<\/\1>/g, "").replace(/<svg[^]*?<\/svg>/g, "")).not.toMatch(
    /[\u2068\u2069]/,
  );
});
