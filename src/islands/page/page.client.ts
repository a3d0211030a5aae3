import { loadTools } from "./load-tools.ts";
import { showTerm } from "./show-term.ts";
import { useTools } from "./use-tools.ts";

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);

// A reader's browser may put the page into another language later.
const texts = new Map(
  [...document.querySelectorAll("title, .pair>p")].map((text) => [
    text,
    text.textContent.trim(),
  ]),
);
useTools(loadTools(texts));
