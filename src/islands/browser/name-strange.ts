import { fillWords } from "../../i18n/fill-words.ts";

/**
 * Names beside a field what an address asks of it and is not there.
 * @param asked undefined when nothing is wrong
 * @param words with {{asked}}
 */
export function nameStrange(
  form: HTMLFormElement,
  name: string,
  asked: string | undefined,
  words: string | undefined,
): void {
  const problem = form.querySelector<HTMLElement>(`[data-problem="${name}"]`);
  if (!problem) return;
  problem.hidden = asked === undefined;
  problem.textContent = asked === undefined ? "" : fillWords(words, { asked });
  const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  if (asked === undefined) select?.removeAttribute("aria-invalid");
  else select?.setAttribute("aria-invalid", "true");
}
