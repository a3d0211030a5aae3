import type { Benefit } from "../domain/benefit/benefit.ts";
import type { Measure } from "../domain/policy/measure.ts";
import type { Locale } from "../domain/text/languages.ts";
import { amountOf } from "./amount-of-benefit.ts";
import type { AmountLine } from "./amount-parts.ts";
import { createAmountWording, type AmountWording } from "./amount-wording.ts";
import type { Templates } from "./translator.ts";

/**
 * A line for each support of a measure: its object, what it comes to with its
 * hedge, and what else decides. Those that name a figure come first. Of a
 * measure in which none has words for a line, that no sum is stated.
 * @param isNamed true where the object is named already, above its line
 */
export function amountLines(
  { benefits, keyFigures }: Pick<Measure, "benefits" | "keyFigures">,
  locale: Locale,
  words: Templates,
  isNamed = false,
): readonly AmountLine[] {
  const wording = createAmountWording(locale, words);
  const lines = benefits.flatMap((benefit) => {
    const amount = amountOf(benefit, wording, keyFigures);
    return amount ? [inWords(benefit, amount, wording, isNamed)] : [];
  });
  const open = lines.filter((line) => !namesFigure(line));
  return lines.length > 0
    ? [...lines.filter(namesFigure), ...open]
    : [wording.word("none")];
}

/**
 * The lines that name a figure, for a view of supports that have no sum of
 * their own: such a figure is of something else, and its line says of what.
 */
export function figureLines(
  of: Pick<Measure, "benefits" | "keyFigures">,
  locale: Locale,
  words: Templates,
): readonly AmountLine[] {
  return amountLines(of, locale, words).filter(namesFigure);
}

function namesFigure(line: AmountLine): boolean {
  return line.some(({ isFigure }) => isFigure === true);
}

/** An amount between its object and what else decides. */
function inWords(
  { row, open }: Benefit,
  amount: AmountLine,
  { fill, say, word }: AmountWording,
  isNamed: boolean,
): AmountLine {
  const notes = [...open.map(word), ...(row?.note ? [say(row.note)] : [])];
  const noted = notes.reduce<AmountLine>(
    (line, note) => fill("note", { amount: line, note }),
    amount,
  );
  return row?.object && !isNamed
    ? fill("line", { object: say(row.object), amount: noted })
    : noted;
}
