// Looks a picture over in a real browser: whether it is valid, within its box, and without a label over another.
import { opened } from "./browser.ts";

/** What is wrong with a picture, as sentences. */
export async function problemsOf(svg: string): Promise<readonly string[]> {
  const { page, noise } = await opened(`<!doctype html><body style="margin:0">${svg}`);
  const found = await page.evaluate<string[]>(`(${LOOK})(${JSON.stringify(svg)})`);
  await page.context().close();
  return [...found, ...noise];
}

/** Runs in the browser. The box of a line of text is higher than its letters, so a part of it is left out. */
const LOOK = `(source) => {
  const problems = [];
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
  if (parsed.querySelector("parsererror")) problems.push("no valid XML: " + parsed.documentElement.textContent);
  if ("ran" in window) problems.push("a text ran");
  const root = document.querySelector("svg");
  if (root === null || document.body.children.length !== 1) return [...problems, "a text broke out"];
  const [, , width, height] = root.getAttribute("viewBox").split(" ").map(Number);
  const texts = [...root.querySelectorAll("text")].map((text) => {
    const { x, y, width: w, height: h } = text.getBoundingClientRect();
    return { says: text.textContent, left: x, right: x + w, top: y + h * 0.22, bottom: y + h * 0.82 };
  });
  if (texts.length < 5) problems.push("hardly a text is there");
  for (const [i, a] of texts.entries()) {
    const within = a.left >= 0 && a.top >= 0 && a.right <= width + 0.5 && a.bottom <= height;
    if (!within) problems.push("outside: " + a.says);
    for (const b of texts.slice(i + 1)) {
      const beside = a.right <= b.left + 0.5 || b.right <= a.left + 0.5;
      if (!beside && a.bottom > b.top && b.bottom > a.top) problems.push(a.says + " over " + b.says);
    }
  }
  return problems;
}`;
