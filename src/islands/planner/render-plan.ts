import { decidingStep } from "../../domain/benefit/deciding-step.ts";
import type { Result } from "../../domain/benefit/result.ts";
import type { Fen } from "../../domain/number/money.ts";
import type { PlanProblem, PlanResult } from "../../domain/plan/plan-result.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { planHedge, planSums, resultWords } from "../../i18n/result-words.ts";
import type {
  Answer,
  AnswerData,
  Line,
  Pair,
  Problem,
} from "../calculator/answer.ts";
import {
  problemWords,
  renderGiven,
  renderProblems,
} from "../calculator/render-fields.ts";
import {
  readingsIn,
  renderLine,
  renderReadings,
  renderSteps,
} from "../calculator/render-lines.ts";
import {
  answerFields,
  itemsOf,
  recordOf,
  type PlanState,
} from "./plan-state.ts";

/** All that a page says of a plan. */
export interface PlanAnswer extends Answer {
  readonly rows: readonly PlanRow[];
  /** What the text leaves open about it. */
  readonly open: readonly string[];
}

/** What stands in a row beside what was entered. */
export interface PlanRow {
  readonly title: string;
  /** What the button is called that removes it. */
  readonly remove: string;
  readonly result: string;
  readonly problems: readonly Problem[];
}

/** What a page says of a plan's state. */
export function renderPlan(
  state: PlanState,
  data: PlannerData,
  hasEnded: boolean,
): PlanAnswer {
  const { isBegun, result } = state;
  const { locale, words, reasons, planSteps } = data;
  const rows = renderRows(state, data);
  const shown = isPlanned(result) ? result : undefined;
  const sumsIn: Answer["sumsIn"] = (say) =>
    shown ? planSums(shown, say, data) : "";
  const hedge = shown ? planHedge(shown, data) : words[result.kind];
  const isEmpty = result.items.length === 0;
  const remark = hasEnded ? words["historical"] : "";
  return {
    data: isBegun ? planData(result) : {},
    hedge: (isBegun ? hedge : "") ?? "",
    sums: sumsIn((sum) => formatMoney(sum, locale)),
    remark: (isEmpty ? words["plan-empty"] : remark) ?? "",
    sumsIn,
    given: renderPlanGiven(state, rows, data),
    steps: [
      ...itemLines(state, data),
      ...renderSteps(shown?.steps ?? [], { ...data, words: planSteps }),
    ],
    readings: renderReadings(result, data),
    problems: [
      ...rows.flatMap(({ problems }) => problems),
      ...questionProblems(result, data),
    ],
    rows,
    open:
      result.kind === "undetermined"
        ? result.reasons.map((reason) => reasons[reason] ?? "")
        : [],
  };
}

/** A plan that comes to something. */
type Planned = Exclude<PlanResult, { readonly kind: "invalid" | "ineligible" }>;

function isPlanned(result: PlanResult): result is Planned {
  return result.kind !== "invalid" && result.kind !== "ineligible";
}

function planData(result: PlanResult): AnswerData {
  const { kind } = result;
  if (!isPlanned(result)) return { kind };
  const [fen, low] =
    result.kind === "undetermined"
      ? [result.atMost, result.atLeast]
      : [result.fen, result.low];
  const interpretation = readingsIn(result).join(" ");
  return { kind, fen, "fen-low": low, interpretation };
}

/** Each item's own result, or what is wrong with it. */
function renderRows(
  { rows, isBegun, result }: PlanState,
  data: PlannerData,
): readonly PlanRow[] {
  const { words, locale } = data;
  const say = (sum: Fen) => formatMoney(sum, locale);
  const results = [...result.items];
  // A row without a choice is missed only where there is no other.
  const missed = isBegun && results.length === 0 ? words["plan-empty"] : "";
  return rows.map(({ benefit }, at) => {
    const number = { number: String(at + 1) };
    const title = fillWords(words["item"], number);
    const own = benefit ? results.shift() : undefined;
    const fields = recordOf(data, benefit)?.fields ?? [];
    const isBlank = benefit === "" && missed;
    return {
      title,
      remove: fillWords(words["remove"], number),
      result: own && own.kind !== "invalid" ? resultWords(own, say, data) : "",
      problems: isBlank
        ? [{ field: "benefit", label: title, said: missed }]
        : renderProblems(own, fields, data, title),
    };
  });
}

/** What is wrong with what is asked of the whole plan. */
function questionProblems(
  result: PlanResult,
  data: PlannerData,
): readonly Problem[] {
  const problems = result.kind === "invalid" ? result.problems : [];
  const ofWhole = problems.filter((one) => !("item" in one));
  return data.questions.flatMap(({ name, label }) => {
    const found = ofWhole.find((one: PlanProblem) => one.field === name);
    if (!found) return [];
    return [{ field: name, label, said: problemWords(name, found, data) }];
  });
}

/** Without national or provincial support these sums play no part. */
const OF_OUTSIDE: ReadonlySet<string> = new Set(["audited", "prior"]);

function renderPlanGiven(
  { rows, answers }: PlanState,
  shown: readonly PlanRow[],
  data: PlannerData,
): readonly Pair[] {
  const items = rows.flatMap(({ benefit, inputs }, at): readonly Pair[] => {
    const record = recordOf(data, benefit);
    if (!record) return [];
    const given = renderGiven(record.fields, { ...inputs }, data);
    const said = [record.name, ...given.map(([, value]) => value)];
    return [[shown[at]?.title ?? "", said.join(data.words["and"])]];
  });
  const asked = data.questions.filter(
    ({ name }) => answers.outside !== "no" || !OF_OUTSIDE.has(name),
  );
  return [...items, ...renderGiven(asked, answerFields(answers), data)];
}

/** What each item comes to, with the words that decided it. */
function itemLines(
  { rows, result }: PlanState,
  data: PlannerData,
): readonly Line[] {
  if (result.kind === "invalid") return [];
  const items = itemsOf(rows);
  return result.items.map((own, at) => {
    const record = recordOf(data, items[at]?.benefit ?? "");
    return itemLine(record?.name ?? "", own, data);
  });
}

function itemLine(name: string, result: Result, data: PlannerData): Line {
  const say = (sum: Fen) => formatMoney(sum, data.locale);
  const said = { name, result: resultWords(result, say, data) };
  const text = fillWords(data.words["item-result"], said);
  const decided = result.kind === "invalid" ? undefined : decidingStep(result);
  return decided ? renderLine(data, text, decided) : { text };
}
