// The script of a page. It only adds: without it the page says all the same.

/** Shows both sides of what is pointed at or focused, and copies the Markdown. */
export const SCRIPT = `
"use strict";
const detail = document.getElementById("detail");
const hint = detail.textContent;
detail.hidden = false;

// All that belongs together has one data-row: the stretches of both days and the line of the table.
function show(row) {
  const same = [...document.querySelectorAll("[data-row]")];
  for (const each of same) each.classList.toggle("lit", each.dataset.row === row);
  document.body.classList.toggle("pointing", row !== undefined);
  const said = same.filter((e) => e.dataset.row === row && e.hasAttribute("aria-label"));
  const lines = new Set(said.map((e) => e.getAttribute("aria-label")));
  detail.textContent = row === undefined || lines.size === 0 ? hint : [...lines].join("\\n");
}

const rowAt = (event) => event.target.closest("[data-row]")?.dataset.row;
document.addEventListener("pointerover", (event) => show(rowAt(event)));
document.addEventListener("focusin", (event) => show(rowAt(event)));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") show(undefined);
});

const copy = document.getElementById("copy");
const markdown = document.getElementById("markdown");
const label = copy.textContent;
copy.hidden = false;
copy.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(markdown.textContent);
    copy.textContent = copy.dataset.done;
  } catch {
    getSelection().selectAllChildren(markdown);
    copy.textContent = copy.dataset.selected;
  }
  setTimeout(() => (copy.textContent = label), 3000);
});
`;
