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
import { problemWords } from "../calculator/render-fields.ts";
import {
  NOT_ASKED,
  refuses,
  says,
  WAITING,
  type AsideContext,
  type RenderAside,
} from "./aside.ts";

/**
 * How large an amount must be for the text to allow a sum, for each amount
 * that is entered; the other entries stay as they are.
 */
export const renderWanted: RenderAside = (
  { chosen, given },
  { wanted = "" },
  context,
) => {
  const { data, engine } = context;
  const asked = typedInputs(chosen?.rule ?? { inputs: [] })
    .filter(({ kind }) => kind === "money")
    .flatMap(({ field }) => {
      const question = chosen && { rule: chosen.rule, given, field };
      const label = chosen?.fields.find(({ name }) => name === field)?.label;
      const isRising = question && leastInput(question, SOMETHING, engine);
      return question && isRising ? [{ question, label: label ?? "" }] : [];
    });
  if (asked.length === 0) return NOT_ASKED;
  const read = engine.readers.money?.(wanted);
  if (!read || wanted.trim() === "") return WAITING;
  if (!read.ok)
    return refuses("wanted", problemWords("money", read, data), context);
  if (read.value.num === 0n)
    return refuses("wanted", data.words["wanted-nothing"], context);
  return says(...asked.map((one) => answerOf(one, read.value, context)));
};

/** The least of a sum: a fen. */
const SOMETHING = rational(1n);

function answerOf(
  { question, label }: { readonly question: Question; readonly label: string },
  wanted: Rational,
  { data, engine }: Pick<AsideContext, "data" | "engine">,
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
