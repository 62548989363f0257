// A real browser for tests of pictures and pages: one for a test file, closed at its end.
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type Page } from "playwright-core";
import { afterAll } from "vitest";

import { PATIENCE } from "./patience.ts";

/** What a page did that it should not: console messages, errors, requests. */
export type Watched = { readonly page: Page; readonly noise: string[] };

let browser: Promise<Browser> | null = null;

/** Opens a page of this content, watched from its beginning. */
export async function opened(
  html: string,
  options: { width?: number; dark?: boolean; script?: boolean } = {},
): Promise<Watched> {
  browser ??= launched();
  const context = await (
    await browser
  ).newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? "dark" : "light",
    javaScriptEnabled: options.script ?? true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const noise: string[] = [];
  page.on("console", (message) => noise.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== ADDRESS) noise.push(`request: ${request.url().slice(0, 200)}`);
  });
  await page.route("**", (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await page.goto(ADDRESS);
  return { page, noise };
}

const ADDRESS = "http://page.test/";

async function launched(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  // Tests may run as root in a container, where the sandbox cannot start; what is opened is our own.
  return playwright.launch({
    executablePath,
    timeout: PATIENCE,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  });
}

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});
