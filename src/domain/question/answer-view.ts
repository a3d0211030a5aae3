// Shipped to the browser.
import { firstValue, readOwn } from "../benefit/address-query.ts";

/** The ways in which the answers are put together: by what is asked, or of what. */
export const ANSWER_VIEWS = ["question", "measure"] as const;
export type AnswerView = (typeof ANSWER_VIEWS)[number];

/** The address's parameter for it. */
export const VIEW_PARAMETER = "by";

/** The view that an address asks for; the first where it asks for none of them. */
export function readAnswerView(query: string): AnswerView {
  const asked = firstValue(readOwn(query, [VIEW_PARAMETER]), VIEW_PARAMETER);
  return ANSWER_VIEWS.find((view) => view === asked) ?? ANSWER_VIEWS[0];
}

/** The address of a view, with its `?`; empty for the first. */
export function answerViewQuery(view: AnswerView): string {
  return view === ANSWER_VIEWS[0] ? "" : `?${VIEW_PARAMETER}=${view}`;
}
