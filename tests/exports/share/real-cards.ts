import { readFileSync } from "node:fs";

import type {
  CardWords,
  ShareCard,
} from "../../../src/exports/share/share-card.ts";
import { shareCards } from "../../../src/exports/share/share-cards.ts";
import {
  eachLanguage,
  type Locale,
} from "../../../src/domain/text/languages.ts";
import { textOf } from "../../../src/domain/text/run.ts";
import { policies, shared } from "../../content/real-content.ts";

export const content = { shared, policies };

export const wordings = eachLanguage(
  (locale) =>
    JSON.parse(readFileSync(`content/ui/${locale}.json`, "utf8")) as object,
);

/** Every card of the site as it is. */
export const cards = shareCards(content, wordings);

/** The card of a measure, or of a policy. */
export function cardOf(locale: Locale, unit?: string): ShareCard {
  const [policy] = content.policies;
  const folder = [locale, policy?.id, ...(unit ? [unit] : [])].join("/");
  const found = cards.find(({ path }) => path === `${folder}/card.png`);
  if (!found) throw new Error(`There is no card of ${folder}`);
  return found.card;
}

/** All words of a card, each with its place in it. */
export function wordsIn(card: ShareCard): readonly CardWords[] {
  const { over, overTwin, name, twin, lines, instead, note, dates, imprint } =
    card;
  const single = [over, overTwin, name, twin, note, imprint];
  return [...single, ...lines, ...instead, ...dates].flatMap(
    (words) => words ?? [],
  );
}

export function said({ pieces }: CardWords): string {
  return textOf(pieces);
}
