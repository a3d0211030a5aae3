import type { Run } from "../../domain/text/run.ts";
import { LANGUAGES } from "../../domain/text/languages.ts";

export function runNodes(runs: readonly Run[]): readonly (string | Element)[] {
  return runs.map(({ text, lang, keep }) => {
    if (!lang && !keep) return text;
    const run = document.createElement("span");
    if (lang) run.lang = LANGUAGES[lang].tag;
    if (keep) run.className = "sum";
    run.textContent = text;
    return run;
  });
}
