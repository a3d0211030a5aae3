import type { CheckData } from "../../domain/check/checked-text.ts";
import { escapePattern } from "../../domain/text/escape-pattern.ts";

/** A pasted text without the words with which a copied one names its source. */
export function withoutSources(text: string, { policies }: CheckData): string {
  return policies
    .flatMap(({ sources }) => sources)
    .reduce((rest, source) => rest.replace(patternOf(source), "\n"), text);
}

/** Any place in the text fits; blanks are set anew where a text is pasted. */
function patternOf(source: string): RegExp {
  const parts = source
    .split(/\{\{\w+\}\}/)
    .map((part) => escapePattern(part).replace(/ +/g, "\\s+"));
  return new RegExp(parts.join("[^\\n]{0,80}?"), "g");
}
