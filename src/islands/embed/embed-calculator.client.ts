import { loadTools } from "../page/load-tools.ts";
import { showTerm } from "../page/show-term.ts";
import { useTools } from "../page/use-tools.ts";
import { tellHeight } from "./tell-height.ts";
import { writeWholeAddress } from "./whole-address.ts";

for (const strip of document.querySelectorAll<HTMLElement>("[data-term]"))
  showTerm(strip);
tellHeight();
writeWholeAddress();
useTools(loadTools(new Map()));
