import type { FreeFormula, OpenPoint } from "../domain/benefit/benefit.ts";
import type { Figure, Quantity } from "../domain/figure/figure.ts";
import {
  isOperation,
  type Formula,
  type Operation,
} from "../domain/formula/formula.ts";
import { textOf } from "../domain/text/run.ts";
import type { AmountLine } from "./amount-parts.ts";
import type { AmountWording } from "./amount-wording.ts";

type Gives = Formula<Figure, OpenPoint>;
type Say = (formula: Gives) => AmountLine;

/** Values that say how much there is; a time or an area says of how much. */
const AMOUNTS: ReadonlySet<Quantity["kind"]> = new Set([
  "money",
  "foreign",
  "rate",
  "ratio",
  "multiple",
]);

/** The sums and shares of a formula, each with its hedge, and its caps. */
export function formulaAmount(
  { gives, inputs }: FreeFormula,
  wording: AmountWording,
): AmountLine {
  const { fill, join, listed, say, whole, word } = wording;
  const labelOf = (input: string, option: string) =>
    inputs
      .find(({ id }) => id === input)
      ?.options?.find(({ id }) => id === option)?.label;
  const amount: Say = (formula) => {
    if ("value" in formula)
      return isAmount(formula.value) ? whole(formula.value) : [];
    if ("oneOf" in formula) return listed(formula.oneOf);
    if ("none" in formula) return word("none");
    if ("readings" in formula) return amount(formula.of);
    if ("choose" in formula)
      return join(
        Object.entries(formula.of).map(([option, branch]) => {
          const label = labelOf(formula.choose, option);
          const sum = amount(branch);
          return label ? fill("level", { level: say(label), sum }) : sum;
        }),
      );
    return "op" in formula ? ofOperation(formula, amount, wording) : [];
  };
  const line = amount(gives);
  return line.length > 0 ? line : word("none");
}

function ofOperation(
  { op, of }: Operation<Figure, OpenPoint>,
  amount: Say,
  { fill, join, limit, listed, whole }: AmountWording,
): AmountLine {
  if (op === "step") {
    // Of a pair the second is given.
    const given = of.filter((_, at) => at > 0 && at % 2 === 0);
    const sums = given.flatMap((one) => ("value" in one ? [one.value] : []));
    return sums.length === given.length
      ? listed(sums)
      : join(distinct(given.map(amount)));
  }
  if (op === "by-year") {
    const years = of.slice(1).map(amount);
    return distinct(years).length === 1
      ? (years[0] ?? [])
      : join(
          years.map((sum, at) =>
            fill("year", { year: [{ text: String(at + 1) }], sum }),
          ),
        );
  }
  const share = join(distinct(of.map(amount)));
  const caps = op === "least" ? of.flatMap(capsIn) : [];
  return share.length === 0
    ? join(caps.map(whole))
    : caps.reduce<AmountLine>(
        (line, cap) => fill("limit", { share: line, cap: limit(cap) }),
        share,
      );
}

/** The limits that make up a cap: by itself, or for each of so many. */
function capsIn(formula: Gives): readonly Figure[] {
  if ("limit" in formula) return isAmount(formula.limit) ? [formula.limit] : [];
  return isOperation(formula, "times") ? formula.of.flatMap(capsIn) : [];
}

function isAmount({ value }: Figure): boolean {
  return AMOUNTS.has(value.kind === "span" ? value.from.kind : value.kind);
}

/** Lines with words, each once. */
function distinct(lines: readonly AmountLine[]): readonly AmountLine[] {
  const texts = lines.map(textOf);
  return lines.filter(
    ({ length }, at) => length > 0 && texts.indexOf(texts[at] ?? "") === at,
  );
}
