import { eachLanguage } from "../../domain/text/languages.ts";
import type { Sentence, SentenceRole } from "../../domain/policy/sentence.ts";
import { placeFigures } from "../references/place-sentences.ts";
import type { PlacedSentence } from "../read/policy-draft.ts";

const ROLES: Readonly<Record<string, SentenceRole>> = {
  headline: "headline",
  title: "title",
  resp: "responsible",
  sign: "signature",
  date: "date",
};

export function buildSentence(placed: PlacedSentence): Sentence {
  const { id, translation, force, nonFigures, notes, misquotes } = placed.data;
  const part = id.slice(id.indexOf("-") + 1);
  return {
    id,
    role: ROLES[part] ?? "body",
    ...eachLanguage((locale) => placed.data[locale]),
    translation,
    ...(force && { force }),
    figures: placeFigures(placed).flatMap(({ figure }) => figure ?? []),
    nonFigures,
    notes,
    misquotes,
    startsParagraph: placed.startsParagraph,
  };
}
