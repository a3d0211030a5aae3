import type { Figure } from "../domain/figure/figure.ts";
import { cardSentences, workedSupports } from "../domain/policy/embeddable.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Sentence } from "../domain/policy/sentence.ts";
import {
  eachLanguage,
  type EachLanguage,
  FIRST_TRANSLATION,
  SOURCE,
} from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { citedGroups, sentencePlace } from "./cited-parts.ts";
import { figureWords } from "./figure-words.ts";
import { marksOf } from "./marks.ts";
import { typeset } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** A sentence, figure or measure that a reader can link, quote, cite and embed. */
export interface SharePart {
  /** What it is called, in the page's language. */
  readonly name: string;
  /** What is cited for it: itself, or the sentence of a figure. */
  readonly cited: string;
  /** Its sentences. A figure's is whole, so that all that limits it is quoted. */
  readonly sentences: readonly string[];
  /** Their place in the text: the source's mark, and its translation. */
  readonly place: readonly [mark: string, place: string];
  /** What a frame on another site can show of it, where there is such a thing. */
  readonly embed?: string;
}

export interface ShareParts {
  readonly parts: Readonly<Record<string, SharePart>>;
  /** The text of every sentence, as the pages show it. */
  readonly texts: Readonly<Record<string, EachLanguage<string>>>;
}

type Sharing = Pick<View, "policy" | "locale" | "words" | "say" | "href">;

export function shareParts(view: Sharing): ShareParts {
  const sentences = policySentences(view.policy);
  return {
    parts: Object.fromEntries([
      ...citedParts(view),
      ...sentences.flatMap((sentence) =>
        sentence.figures.map(
          (figure) => [figure.id, figurePart(view, sentence, figure)] as const,
        ),
      ),
    ]),
    texts: Object.fromEntries(
      sentences.map((sentence) => [
        sentence.id,
        eachLanguage((each) => typeset(sentence[each], each)),
      ]),
    ),
  };
}

function citedParts(view: Sharing): readonly (readonly [string, SharePart])[] {
  const { policy, locale } = view;
  return citedGroups(view)
    .flatMap(({ parts }) => parts)
    .map(({ id, place }) => {
      const measure = policy.measures.find((each) => each.id === id);
      const sentences = measure?.sentences.map((each) => each.id) ?? [id];
      return [
        id,
        {
          name: place?.[locale] ?? policy.name.short[locale],
          cited: id,
          sentences,
          place: placeOf(place),
          ...embedOf(policy, id, sentences),
        },
      ];
    });
}

function figurePart(
  { policy, locale, words, say }: Sharing,
  sentence: Sentence,
  figure: Figure,
): SharePart {
  const { id } = sentence;
  const language = { locale, hedges: words("hedge") };
  const { colon } = marksOf(locale);
  return {
    name: `${figureWords(figure, language)}${colon}${say(figure.label)}`,
    cited: id,
    sentences: [id],
    place: placeOf(
      eachLanguage((each) => sentencePlace(policy, sentence, each)),
    ),
    ...embedOf(policy, id, [id]),
  };
}

function placeOf(place: LocalText | undefined): SharePart["place"] {
  return [place?.[SOURCE] ?? "", place?.[FIRST_TRANSLATION] ?? ""];
}

/** A measure's first calculator, or the card of the first of some sentences. */
function embedOf(
  policy: Policy,
  measure: string,
  sentences: readonly string[],
): Pick<SharePart, "embed"> {
  const support = workedSupports(policy).find(
    (each) => each.measure.id === measure,
  );
  const card = cardSentences(policy).find(({ id }) => sentences.includes(id));
  const embed = support?.benefit.id ?? card?.id;
  return embed === undefined ? {} : { embed: `${policy.id}/${embed}` };
}
