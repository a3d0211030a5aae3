import { keepChoice } from "./keep-choice.ts";
import { loadTools } from "./load-tools.ts";
import { showTerm } from "./show-term.ts";
import { useTools } from "./use-tools.ts";

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);

// A reader's browser may put the page into another language later.
const texts = new Map(
  [...document.querySelectorAll(".pair [lang]")].map((text) => [
    text,
    text.textContent,
  ]),
);
// At once: a reader may be on another page before the tools are here.
addEventListener("change", keepChoice);
useTools(loadTools(texts));
