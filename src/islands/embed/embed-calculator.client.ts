import { loadTools } from "../page/load-tools.ts";
import { showTerm } from "../page/show-term.ts";
import { useTools } from "../page/use-tools.ts";
import { tellHeight } from "./tell-height.ts";

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);
tellHeight();
useTools(loadTools(new Map()));
