import { WANTED } from "../../domain/benefit/beside-fields.ts";
import type { Engine } from "../../domain/benefit/assess-with.ts";
import {
  leastInput,
  mostAllowed,
  typedInputs,
  type Question,
} from "../../domain/benefit/least-input.ts";
import { fen, floorToFen } from "../../domain/number/money.ts";
import { rational, type Rational } from "../../domain/number/rational.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoneyPlain } from "../../i18n/format-money.ts";
import { formatBreakEven } from "../../i18n/format-quantity.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Problem } from "../calculator/answer.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { problemWords } from "../calculator/render-fields.ts";

export interface BackwardsAnswer {
  /** False of a support that no amount makes larger. */
  readonly canBeAsked: boolean;
  /** "" while nothing is asked, or what is asked cannot be used. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * How large an amount must be for the text to allow a sum, for each amount
 * that is entered; the other entries stay as they are.
 * @param typed the sum that is wanted, as typed
 */
export function renderBackwards(
  { chosen, given }: CalculatorState,
  typed: string,
  data: PlannerData,
  engine: Engine,
): BackwardsAnswer {
  const asked = typedInputs(chosen?.rule ?? { inputs: [] })
    .filter(({ kind }) => kind === "money")
    .flatMap(({ field }) => {
      const question = chosen && { rule: chosen.rule, given, field };
      const label = chosen?.fields.find(({ name }) => name === field)?.label;
      const isRising = question && leastInput(question, SOMETHING, engine);
      return question && isRising ? [{ question, label: label ?? "" }] : [];
    });
  const canBeAsked = asked.length > 0;
  const read = engine.readers.money?.(typed);
  if (!canBeAsked || !read || typed.trim() === "")
    return { canBeAsked, text: "", problems: [] };
  const { words } = data;
  const problem = (said: string | undefined): BackwardsAnswer => ({
    canBeAsked,
    text: "",
    problems: [{ field: WANTED, label: words[WANTED] ?? "", said: said ?? "" }],
  });
  if (!read.ok) return problem(problemWords("money", read, data));
  if (read.value.num === 0n) return problem(words["wanted-nothing"]);
  const text = asked
    .map((one) => answerOf(one, read.value, { data, engine }))
    .join(marksOf(data.locale).space);
  return { canBeAsked, text, problems: [] };
}

/** The least of a sum: a fen. */
const SOMETHING = rational(1n);

function answerOf(
  { question, label }: { readonly question: Question; readonly label: string },
  wanted: Rational,
  { data, engine }: { readonly data: PlannerData; readonly engine: Engine },
): string {
  const { words, locale } = data;
  const sum = formatMoneyPlain(fen(wanted.num), locale);
  const least = leastInput(question, wanted, engine);
  if (least) {
    const even = formatBreakEven({ least, most: wanted }, locale);
    return fillWords(words[even.exact ? "wanted-from-exact" : "wanted-from"], {
      label,
      from: even.sum,
      exact: even.exact ?? "",
      wanted: sum,
    });
  }
  const most = mostAllowed(question, engine);
  return fillWords(words["wanted-not-reached"], {
    most: most ? formatMoneyPlain(floorToFen(most), locale) : "",
    wanted: sum,
  });
}
