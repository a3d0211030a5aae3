import { loadTools } from "./load-tools.ts";
import { showTerm } from "./show-term.ts";
import { stampPrint } from "./stamp-print.ts";
import { useTools } from "./use-tools.ts";

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);

for (const stamp of document.querySelectorAll<HTMLElement>("[data-printed]"))
  stampPrint(stamp);

// A reader's browser may put the page into another language later.
const texts = new Map(
  [...document.querySelectorAll("title, .pair>p")].map((text) => [
    text,
    text.textContent.trim(),
  ]),
);
useTools(loadTools(texts));
