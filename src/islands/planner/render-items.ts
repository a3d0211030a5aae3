import {
  decidingStep,
  type Worked,
} from "../../domain/benefit/deciding-step.ts";
import type { Fen } from "../../domain/number/money.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { resultWords } from "../../i18n/result-words.ts";
import type { Line, Problem } from "../calculator/answer.ts";
import { renderProblems, type Entered } from "../calculator/render-fields.ts";
import { renderLine } from "../calculator/render-lines.ts";
import { renderQuestionProblems } from "./render-questions.ts";
import { itemsOf, recordOf, type PlanState } from "./plan-state.ts";

export interface PlanRow {
  readonly title: string;
  /** The name of the button that removes it. */
  readonly remove: string;
  readonly result: string;
  readonly problems: readonly Problem[];
  /** The answers about it alone. */
  readonly own: Entered;
}

export function renderRows(
  { rows, isBegun, result }: PlanState,
  data: PlannerData,
): readonly PlanRow[] {
  const { words, locale } = data;
  const say = (sum: Fen) => formatMoney(sum, locale);
  const items = itemsOf(rows);
  // A row without a choice is missed only where there is no other.
  const missed = isBegun && items.length === 0 ? words["plan-empty"] : "";
  return rows.map((row, at) => {
    const { benefit, own: answers = {} } = row;
    const number = { number: String(at + 1) };
    const title = fillWords(words["item"], number);
    const place = items.indexOf(row);
    const own = result.items[place];
    const fields = recordOf(data, benefit)?.fields ?? [];
    const isBlank = benefit === "" && missed;
    return {
      title,
      remove: fillWords(words["remove"], number),
      result: own && own.kind !== "invalid" ? resultWords(own, say, data) : "",
      problems: [
        ...(isBlank
          ? [{ field: "benefit", label: title, said: missed }]
          : renderProblems(own, fields, data, title)),
        ...renderQuestionProblems(result, data, isBlank ? at : place, title),
      ],
      own: answers,
    };
  });
}

/** Each item's result, with the words that decided it. */
export function renderItems(
  { rows, result }: PlanState,
  data: PlannerData,
): readonly Line[] {
  if (result.kind === "invalid") return [];
  const items = itemsOf(rows);
  return result.items.flatMap((own, at) => {
    const record = recordOf(data, items[at]?.benefit ?? "");
    return own.kind === "invalid"
      ? []
      : itemLine(record?.name ?? "", own, data);
  });
}

function itemLine(name: string, result: Worked, data: PlannerData): Line {
  const say = (sum: Fen) => formatMoney(sum, data.locale);
  const said = { name, result: resultWords(result, say, data) };
  const text = fillWords(data.words["item-result"], said);
  const decided = decidingStep(result);
  return decided ? renderLine(data, text, decided) : { text };
}
