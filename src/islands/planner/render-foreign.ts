import {
  readConversion,
  type ConversionInputs,
} from "../../domain/benefit/conversion.ts";
import { FOREIGN } from "../../domain/benefit/beside-fields.ts";
import { floorToFen, type Fen } from "../../domain/number/money.ts";
import {
  multiply,
  rational,
  type Rational,
} from "../../domain/number/rational.ts";
import { plainYuan } from "../../domain/number/write-yuan.ts";
import { readMoney } from "../../domain/number/read-money.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Problem } from "../calculator/answer.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { problemWords, type Entered } from "../calculator/render-fields.ts";

export interface ForeignAnswer {
  readonly canBeAsked: boolean;
  /** What the button says that enters it; "" until there is a sum in yuan. */
  readonly use: string;
  readonly text: string;
  readonly fills: Entered;
  readonly problems: readonly Problem[];
}

/**
 * An amount in another currency at the reader's own rate, rounded down to the
 * fen, for the first sum that the support asks for.
 * @param foreign as typed, without the currency
 */
export function renderForeign(
  foreign: string,
  typed: ConversionInputs,
  { shown }: CalculatorState,
  data: PlannerData,
): ForeignAnswer {
  const { words, locale } = data;
  const asked = shown?.fields.find(({ kind }) => kind === "money");
  const nothing = {
    canBeAsked: asked !== undefined,
    use: "",
    text: "",
    fills: {},
    problems: [],
  };
  if (!asked || foreign.trim() === "") return nothing;
  const read = readMoney(foreign);
  if (!read.ok) {
    const said = problemWords("money", read, data);
    const label = words[`convert-${FOREIGN}`] ?? "";
    return { ...nothing, problems: [{ field: FOREIGN, label, said }] };
  }
  const { conversion } = readConversion(typed);
  if (!conversion) return { ...nothing, text: words["foreign-rate"] ?? "" };
  const sum = inYuan(read.fen, conversion.rate);
  const said = { label: asked.label, sum: formatMoney(sum, locale) };
  return {
    ...nothing,
    use: fillWords(words["foreign-use"], said),
    text: fillWords(words["foreign-sum"], said),
    fills: { [asked.name]: plainYuan(sum) },
  };
}

function inYuan(hundredths: Fen, rate: Rational): Fen {
  return floorToFen(multiply(rational(hundredths), rate));
}
