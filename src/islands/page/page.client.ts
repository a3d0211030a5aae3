import { onKey } from "../browser/on-key.ts";
import { store } from "../browser/store.ts";
import { openGloss } from "../gloss/open-gloss.ts";
import { openSearch } from "../search/open-search.ts";
import { carryPlace, reachFragment } from "./carry-place.ts";
import { copyFrom } from "./copy.ts";
import { followChoices } from "./follow-choices.ts";
import { followMenu } from "./follow-menu.ts";
import { copyLight } from "./copy-light.ts";
import { showTerm } from "./show-term.ts";
import { stampPrint } from "./stamp-print.ts";

const root = document.documentElement;

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);

for (const stamp of document.querySelectorAll<HTMLElement>("[data-printed]"))
  stampPrint(stamp);

reachFragment();
addEventListener("hashchange", reachFragment);
carryPlace();
followChoices();
followMenu();
copyLight();

const chosen = root.dataset["theme"] ?? "auto";
for (const radio of document.querySelectorAll<HTMLInputElement>("[name=theme]"))
  radio.checked = radio.value === chosen;

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === "theme") {
    root.dataset["theme"] = target.value;
    store("theme", target.value);
  }
  if (target.name === "view")
    store(`view-${document.body.dataset["locale"] ?? ""}`, target.value);
});

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLButtonElement>("[data-copy]");
  if (button) copyFrom(button);
  // With a key held down a link opens elsewhere, like other links.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest("[data-open-search]")) openSearch(event);
  const term = event.target.closest<HTMLAnchorElement>(".gloss");
  if (term) openGloss(event, term);
});

onKey(document, (event) => {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.matches("input, textarea, select, [contenteditable]");
  const slash =
    event.key === "/" && !typing && !event.ctrlKey && !event.metaKey;
  const k = event.key === "k" && (event.ctrlKey || event.metaKey);
  if (slash || k) openSearch(event);
});
