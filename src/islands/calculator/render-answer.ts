import { acrossPlot, pathTo } from "../../domain/benefit/chart-plot.ts";
import { decisiveStep, workedOut } from "../../domain/benefit/deciding-step.ts";
import type { Result } from "../../domain/benefit/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import type { Words } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { listWords } from "../../i18n/join-words.ts";
import { resultHedge } from "../../i18n/result-words.ts";
import { resultSums } from "../../domain/figure/most-of.ts";
import type { Answer, AnswerData } from "./answer.ts";
import type { CalculatorState } from "./calculator-state.ts";
import { renderGiven, renderProblems } from "./render-fields.ts";
import { renderVerdict, valuesOf } from "./render-verdict.ts";
import { readingsIn, renderReadings, renderSteps } from "./render-lines.ts";

/**
 * The words of a calculator's state.
 * @param hasEnded whether the policy's term is over: a result is then history
 */
export function renderAnswer(
  state: CalculatorState,
  data: CalculatorData,
  hasEnded: boolean,
): Answer {
  const { shown, given, result } = state;
  const { locale, words } = data;
  const fields = shown?.fields ?? [];
  const sums = result ? resultSums(result) : [];
  const sumsIn: Answer["sumsIn"] = (say) => listWords(sums.map(say), locale);
  const worked = workedOut(result);
  const decisive = worked && decisiveStep(worked);
  const steps = worked?.steps ?? [];
  return {
    data: result ? answerData(result) : {},
    hedge: result ? resultHedge(result, data) : "",
    sums: sumsIn((sum) => formatMoney(sum, locale)),
    remark: remarkOn(result, words, hasEnded),
    verdict: worked ? renderVerdict(state, worked, data) : "",
    sumsIn,
    given: [
      ...(shown?.support ? [shown.support] : []),
      ...renderGiven(fields, { ...given }, data),
    ],
    steps: renderSteps(steps, data),
    decides: steps.findIndex((step) => step === decisive),
    readings: renderReadings(result, data),
    problems: renderProblems(result, fields, data),
  };
}

function remarkOn(
  result: Result | undefined,
  words: Words,
  hasEnded: boolean,
): string {
  const remark = hasEnded ? words["historical"] : "";
  return (result ? remark : words["empty"]) ?? "";
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
  const across = Number(valuesOf(result.steps)["amount"]) / widest;
  if (across > 1) return undefined;
  return { x: acrossPlot(across), d: pathTo(Number(result.fen) / highest) };
}
