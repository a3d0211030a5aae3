import type { Locale } from "../../domain/text/local-text.ts";
import { readMoney } from "../../domain/number/read-money.ts";
import { formatMoney } from "../../i18n/format-money.ts";
import { said } from "../browser/said.ts";
import { formatMonths } from "../../i18n/format-quantity.ts";

/** What was entered, as a label and what it was read as. */
export type Given = readonly (readonly [string, string])[];

/**
 * Puts a value into a field. One that no radio has is kept beside them, so
 * that it stays the problem it is until one of them is chosen.
 */
export function fillField(
  form: HTMLFormElement,
  name: string,
  value: string,
): void {
  const radios = [
    ...form.querySelectorAll<HTMLInputElement>(`[type=radio][name="${name}"]`),
  ];
  for (const radio of radios) radio.checked = radio.value === value;
  const group = radios[0]?.closest("fieldset");
  const isStrange = !radios.some((radio) => radio.checked);
  if (group && isStrange) group.dataset["strange"] = `${name}=${value}`;
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement && field.type !== "radio")
    field.value = value;
}

/** A form as the server drew it, without what an address put into it. */
export function emptyForm(form: HTMLFormElement): void {
  form.reset();
  for (const group of form.querySelectorAll("[data-strange]"))
    group.removeAttribute("data-strange");
}

/** All that a form holds by name, strange values included. */
export function readFields(
  form: HTMLFormElement,
): Readonly<Record<string, string>> {
  const strange = [...form.querySelectorAll<HTMLElement>("[data-strange]")].map(
    ({ dataset }) => dataset["strange"]?.split("=", 2) ?? [],
  );
  return Object.fromEntries([
    ...strange,
    ...(new FormData(form) as Iterable<[string, string]>),
  ]) as Record<string, string>;
}

/** Fields whose text is a sum of money. */
const SUMS = /^(?:amount|rent|audited|prior)$/;

/** What was entered into the fields one can see, sums as they were read. */
export function givenIn(form: HTMLElement, locale: Locale): Given {
  return [...form.querySelectorAll<HTMLElement>(".field")].flatMap((field) => {
    const input = field.querySelector<HTMLInputElement>(
      "input:not([type=radio]), :checked",
    );
    const label = said(field.querySelector("legend, label"));
    if (!input?.value && input?.type !== "radio") return [];
    if (field.closest("[hidden]")) return [];
    const answer =
      input.type === "radio"
        ? said(input.parentElement)
        : withUnit(input, locale);
    return [[label, answer] as const];
  });
}

/** What was typed, as the sum or the months that it is read as. */
function withUnit({ name, value }: HTMLInputElement, locale: Locale): string {
  const typed = value.trim();
  const sum = readMoney(typed);
  if (SUMS.test(name) && sum.ok) return formatMoney(sum.fen, locale);
  const isMonths = name === "months" && /^\d{1,6}$/.test(typed);
  return isMonths ? formatMonths(Number(typed), locale) : typed;
}

/** Shows what was entered as a list. */
export function showGiven(section: Element, given: Given): void {
  section.querySelector("[data-given]")?.replaceChildren(
    ...given.map(([label, value]) => {
      const [pair, term, answer] = ["div", "dt", "dd"].map((tag) =>
        document.createElement(tag),
      ) as [HTMLElement, HTMLElement, HTMLElement];
      term.textContent = term.dataset["said"] = label;
      answer.textContent = answer.dataset["said"] = value;
      pair.append(term, answer);
      return pair;
    }),
  );
}
