import { keepChoice } from "./keep-choice.ts";
import { loadTools } from "./load-tools.ts";
import { showTerm } from "./show-term.ts";
import { useTools } from "./use-tools.ts";

const strip = document.querySelector<HTMLElement>("[data-term]");
if (strip) showTerm(strip);

// A reader's browser may put the page into another language later.
const texts = new Map(
  [...document.querySelectorAll("title, .pair>p")].map((text) => [
    text,
    text.textContent.trim(),
  ]),
);
// At once: a reader may be on another page before the tools are here.
addEventListener("change", ({ target }) => {
  keepChoice(target);
});
useTools(loadTools(texts));
