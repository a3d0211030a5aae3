import type { Assess, Engine } from "../../domain/benefit/assess-with.ts";
import type { AsideId } from "../../domain/benefit/beside-fields.ts";
import type { IsoDate } from "../../domain/term/calendar.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Problem } from "../calculator/answer.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import type { Entered } from "../calculator/render-fields.ts";

/** What an answer to a further question is worked out with. */
export interface AsideContext {
  readonly data: PlannerData;
  readonly engine: Engine;
  readonly assess: Assess;
  /** Missing where the page does not say in which zone its days are. */
  readonly today: IsoDate | undefined;
}

export interface AsideLine {
  readonly text: string;
  /** True of what to do on the page, which goes with no copy. */
  readonly isAdvice?: boolean;
  /** The support that the line is about, as a link before its words. */
  readonly link?: { readonly href: string; readonly name: string };
}

export interface AsideAnswer {
  /** False of a support to which the question does not fit. */
  readonly canBeAsked: boolean;
  /** None while nothing is asked, or what is asked cannot be used. */
  readonly lines: readonly AsideLine[];
  readonly problems: readonly Problem[];
  /** Entries of the support that follow from what was typed. */
  readonly fills?: Entered;
}

/**
 * Answers a further question about the support that is shown.
 * @param typed what stands in the fields of the question, by name
 */
export type RenderAside = (
  state: CalculatorState,
  typed: Readonly<Record<string, string>>,
  context: AsideContext,
) => AsideAnswer;

export type Asides = Readonly<Record<AsideId, RenderAside>>;

export const NOT_ASKED: AsideAnswer = {
  canBeAsked: false,
  lines: [],
  problems: [],
};

/** Asked, and nothing is typed yet. */
export const WAITING: AsideAnswer = { ...NOT_ASKED, canBeAsked: true };

export function says(...texts: readonly string[]): AsideAnswer {
  const lines = texts.filter(Boolean).map((text) => ({ text }));
  return { ...WAITING, lines };
}

/** What is wrong with the one field of a question. */
export function refuses(
  field: string,
  said: string | undefined,
  { data }: Pick<AsideContext, "data">,
): AsideAnswer {
  const label = data.words[field] ?? "";
  return { ...WAITING, problems: [{ field, label, said: said ?? "" }] };
}
