import { assessWith } from "../../domain/benefit/assess-with.ts";
import { OPERATORS } from "../../domain/benefit/operators.ts";
import { READERS } from "../../domain/benefit/read-inputs.ts";
import {
  readCalculatorData,
  type CalculatorData,
  type CalculatorSetup,
} from "../../i18n/calculator-data.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { Answer } from "../../search/ranking/answer-query.ts";
import {
  stateQuery,
  workOut,
  type Asked,
} from "../calculator/calculator-state.ts";
import { renderAnswer } from "../calculator/render-answer.ts";
import { hasEnded } from "../calculator/term-now.ts";
import { chooseSupport } from "./choose-support.ts";
import type { Card, FoundSupport } from "./card.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: CalculatorSetup & {
  /** The files of the measures' supports, by the paths of their pages. */
  readonly files: Readonly<Record<string, string>>;
};

const assess = assessWith({ operators: OPERATORS, readers: READERS });

/**
 * What the first of the pages found gives for the sum or the age in a query,
 * as its calculator says it. Undefined where none is worked out from that.
 * @param found the pages with their sentences, best first
 */
export async function workOutCard(
  { query, given }: Answer["plan"],
  found: readonly FoundSupport[],
): Promise<Card | undefined> {
  for (const { path, sentence } of found) {
    const file = SETUP.files[path];
    if (!file) continue;
    const { page } = (await import(/* @vite-ignore */ file)) as {
      readonly page: string;
    };
    const data = readCalculatorData(SETUP, page);
    const asked = chooseSupport(data, { query, given, sentence });
    const card = asked && cardOf(asked, data);
    if (card) return { ...card, path };
  }
  return undefined;
}

function cardOf(
  asked: Asked,
  data: CalculatorData,
): Omit<Card, "path"> | undefined {
  const state = workOut({ ...data, assess }, asked);
  const { shown, result } = state;
  if (!shown || !result || result.kind === "invalid") return undefined;
  const answer = renderAnswer(state, data, hasEnded());
  const { locale } = data;
  const given = answer.given.map((pair) => pair.join(" "));
  return {
    name: shown.name,
    given: given.join(" · "),
    says: joinWords(
      locale,
      joinWords(locale, answer.hedge, answer.sums),
      answer.remark,
    ),
    verdict: answer.verdict,
    query: stateQuery(state),
  };
}
