import { poolFigures } from "../../domain/figure/figures-by-support.ts";
import type { Measure } from "../../domain/policy/measure.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import { beside } from "../../domain/text/languages.ts";
import { amountLines } from "../../i18n/amount-lines.ts";
import {
  type AmountLine,
  type AmountPart,
  fillParts,
  figurePart,
} from "../../i18n/amount-parts.ts";
import { capitalize } from "../../i18n/capitalize.ts";
import { figureWords } from "../../i18n/figure-words.ts";
import { policyName } from "../../i18n/policy-facts.ts";
import type { View } from "../../i18n/view.ts";
import { createCardWords } from "./card-words.ts";
import { imprint, policyDates } from "./card-foot.ts";
import type { ShareCard } from "./share-card.ts";

/** What the picture of a measure's page says. */
export function measureCard(view: View, measure: Measure): ShareCard {
  const { locale, policy, t, words, say } = view;
  const other = beside(locale);
  const write = createCardWords(view);
  const lines = amountLines(measure, locale, words);
  const note = poolLine(view, measure) ?? summaryOf(view, measure, lines);
  return {
    number: measure.number,
    over: write(policyName(policy, locale)),
    overTwin: write(policy.name.short[other], other),
    name: write(say(measure.name)),
    twin: write(
      `${measureName(policy, measure, other)} ${measure.name[other]}`,
      other,
    ),
    lines: lines.map((line) => write(line.map(beginLarge))),
    instead: lines.map((_, shown) =>
      write(t("share.more", { count: lines.length - shown })),
    ),
    ...(note && { note: write(note) }),
    dates: policyDates(view).map((text) => write(text)),
    imprint: write(imprint(view)),
  };
}

function poolLine(
  { locale, words }: View,
  measure: Measure,
): AmountLine | undefined {
  const language = { locale, hedges: words("hedge") };
  const [pool] = poolFigures(measure);
  return (
    pool &&
    fillParts(words("measure")["pool-of"] ?? "", {
      figure: [figurePart(figureWords(pool, language))],
    })
  );
}

/** What a measure is about, where no figure says so. */
function summaryOf(
  { say }: View,
  { summary }: Measure,
  lines: readonly AmountLine[],
): AmountLine | undefined {
  const isFigured = lines.flat().some(({ isFigure }) => isFigure);
  return isFigured ? undefined : [{ text: say(summary) }];
}

/** In a list of its own a line begins with a large letter. */
function beginLarge(part: AmountPart, at: number): AmountPart {
  return at === 0 ? { ...part, text: capitalize(part.text) } : part;
}
