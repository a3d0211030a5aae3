import { onKey } from "../browser/on-key.ts";

// Directly after a list of contents, before the first paint: beside the text
// it stays open, above it on a narrow page it begins closed.
const list = document.querySelector<HTMLDetailsElement>(".contents details");
const beside = matchMedia("(min-width: 64rem)");
if (list && !beside.matches) list.open = false;

// Over the text it closes when it has led somewhere, or is not wanted.
const isOver = () =>
  list?.open && !beside.matches && list.closest(".at-hand") !== null;
document.addEventListener("click", ({ target }) => {
  if (!list || !isOver() || !(target instanceof Element)) return;
  if (target.closest("a") || !list.contains(target)) list.open = false;
});
onKey(document, ({ key }) => {
  if (!list || !isOver() || key !== "Escape") return;
  list.open = false;
  list.querySelector("summary")?.focus();
});
