import { acrossPlot, pathTo } from "../../domain/benefit/chart-plot.ts";
import type { Ceiling, Result } from "../../domain/benefit/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { listWords } from "../../i18n/join-words.ts";
import { resultHedge } from "../../i18n/result-words.ts";
import { resultSums } from "../../domain/figure/most-of.ts";
import type { Answer, AnswerData, Pair } from "./answer.ts";
import type { CalculatorState } from "./calculator-state.ts";
import { renderGiven, renderProblems } from "./render-fields.ts";
import { readingsIn, renderReadings, renderSteps } from "./render-lines.ts";

/**
 * The words of a calculator's state.
 * @param hasEnded whether the policy's term is over: a result is then history
 */
export function renderAnswer(
  { shown, given, result }: CalculatorState,
  data: CalculatorData,
  hasEnded: boolean,
): Answer {
  const { locale, words } = data;
  const fields = shown?.fields ?? [];
  const sums = result ? resultSums(result) : [];
  const sumsIn: Answer["sumsIn"] = (say) => listWords(sums.map(say), locale);
  const remark = hasEnded ? words["historical"] : "";
  const steps = result && "steps" in result ? result.steps : [];
  return {
    data: result ? answerData(result) : {},
    hedge: result ? resultHedge(result, data) : "",
    sums: sumsIn((sum) => formatMoney(sum, locale)),
    remark: (result ? remark : words["empty"]) ?? "",
    sumsIn,
    given: [
      ...supportGiven(shown, data),
      ...renderGiven(fields, { ...given }, data),
    ],
    steps: renderSteps(steps, data),
    readings: renderReadings(result, data),
    problems: renderProblems(result, fields, data),
  };
}

/** On a page of several measures, which support it is. */
function supportGiven(
  shown: CalculatorState["shown"],
  { words }: CalculatorData,
): readonly Pair[] {
  if (!shown?.measure) return [];
  const { name, measure } = shown;
  const value = fillWords(words["of-measure"], { name, measure });
  return [[words["support"] ?? "", value]];
}

function answerData(result: Result): AnswerData {
  return {
    kind: result.kind,
    fen: resultSums(result)[0],
    interpretation: readingsIn(result).join(" "),
    ...limitsOf(result),
  };
}

/** The least of a result, and which part of the rule decided it. */
function limitsOf(result: Result): Pick<AnswerData, "fen-low" | "limit"> {
  switch (result.kind) {
    case "ceiling":
      return { "fen-low": result.low, limit: result.limit };
    case "fixed":
    case "choice":
      return { limit: "none" };
    case "undetermined":
      return { "fen-low": result.atLeast, limit: "cap" };
    case "ineligible":
    case "invalid":
      return {};
    default:
      return result satisfies never;
  }
}

/** The mark of an amount on a chart. */
interface Mark {
  /** How far across it stands. */
  readonly x: string;
  /** Its line and its dot. */
  readonly d: string;
}

/**
 * The mark of the reader's own amount on the chart; none without a ceiling,
 * or where the amount lies beyond the drawing.
 */
export function renderMark({
  shown,
  result,
}: CalculatorState): Mark | undefined {
  const [widest, highest] = shown?.chart ?? [];
  if (result?.kind !== "ceiling" || !widest || !highest) return undefined;
  const across = Number(amountOf(result)) / widest;
  if (across > 1) return undefined;
  return { x: acrossPlot(across), d: pathTo(Number(result.fen) / highest) };
}

/** The amount of which a ceiling is a share. */
function amountOf({ steps }: Ceiling) {
  for (const step of steps)
    if (step.kind === "arithmetic" && "rate" in step.values)
      return step.values["amount"];
  return undefined;
}
