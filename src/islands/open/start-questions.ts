import {
  answerViewQuery,
  readAnswerView,
  VIEW_PARAMETER,
  type AnswerView,
} from "../../domain/question/answer-view.ts";
import { createAddress } from "../browser/own-address.ts";

/**
 * Closes the questions, which are served open, and opens the one that is
 * linked; keeps the view chosen in the address.
 */
export function startQuestions(): void {
  const address = createAddress([VIEW_PARAMETER]);
  const restore = () => {
    showView(readAnswerView(address.query()));
  };
  closeQuestions();
  restore();
  reachAnswer();
  address.onReturn(restore);
  addEventListener("hashchange", reachAnswer);
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "by") return;
    const view = target.value as AnswerView;
    showView(view);
    address.keep(answerViewQuery(view));
  });
}

function questions(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(".question")];
}

/** On paper all are open, and closed again what was. */
function closeQuestions(): void {
  for (const question of questions()) question.open = false;
  const list = document.querySelector<HTMLElement>(".questions");
  if (list) list.dataset["ready"] = "";
  let closed: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    closed = questions().filter(({ open }) => !open);
    for (const question of closed) question.open = true;
  });
  addEventListener("afterprint", () => {
    for (const question of closed) question.open = false;
  });
}

function showView(view: AnswerView): void {
  const radio = document.getElementById(`by-${view}`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
  for (const part of document.querySelectorAll<HTMLElement>("[data-view]"))
    part.hidden = part.dataset["view"] !== view;
}

/** Shows the answer that the address names, wherever it is folded away. */
function reachAnswer(): void {
  const place = document.getElementById(location.hash.slice(1));
  const view = place?.closest<HTMLElement>("[data-view]");
  if (!place || !view) return;
  if (view.hidden) showView(view.dataset["view"] as AnswerView);
  const question = place.closest<HTMLDetailsElement>(".question");
  if (question) question.open = true;
  place.scrollIntoView();
}
