// Shipped to the browser.
import { EVERY_READER } from "../domain/benefit/read-more-inputs.ts";
import { figureWords } from "./figure-words.ts";
import { formatMeasured } from "./format-measured.ts";
import { formatSaid } from "./format-said.ts";
import type { FormulaWords } from "./step-words.ts";

/** The words of what only formulas have. */
export const formulaWords: FormulaWords = {
  // What it is left to is a step of its own.
  figure: (figure, language) =>
    figureWords({ ...figure, discretion: [] }, language),
  value: formatSaid,
  typed: (kind, typed, locale) => {
    const read = kind && EVERY_READER[kind]?.(typed);
    // What cannot be read stands as it was typed.
    return kind && read?.ok
      ? formatMeasured({ unit: kind, value: read.value }, locale)
      : typed;
  },
};
