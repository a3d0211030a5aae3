import {
  readChoices,
  writeChoices,
  type Asked,
} from "../../domain/finder/choices-query.ts";
import type { Choices } from "../../domain/finder/fit-measure.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { createAddress } from "../browser/own-address.ts";
import { followRows, type Found } from "./finder-rows.ts";

/**
 * Counts what choices leave, keeps them in the address, and shows them in
 * engines without `:has()`.
 */
export function startFinder(form: HTMLFormElement): void {
  const list = form.closest<HTMLElement>(".finder");
  if (!list) return;
  const fields = [...form.querySelectorAll<HTMLElement>("[data-question]")];
  const questions = fields.map(askedIn);
  const ids = questions.map(({ id }) => id);
  const follow = followRows(list, questions);
  const address = createAddress(ids);

  const show = (choices: Choices) => {
    list.classList.toggle("is-filtered", Object.keys(choices).length > 0);
    sayCount(form, follow(choices), choices);
  };
  const take = () => {
    const choices = chosenIn(form, ids);
    address.keep(writeChoices(choices, ids));
    sayUnknown(form, fields, {});
    show(choices);
  };
  const fill = () => {
    const { choices, unknown } = readChoices(address.query(), questions);
    for (const radio of radiosIn(form))
      radio.checked = radio.value === (choices[radio.name] ?? "");
    sayUnknown(form, fields, unknown);
    show(choices);
    bringIntoRow(form);
  };

  form.addEventListener("change", take);
  // The radios are as they were until the event is over.
  form.addEventListener("reset", () => setTimeout(take));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  address.onReturn(fill);
  form.classList.add("runs");
  fill();
}

function askedIn(field: HTMLElement): Asked {
  return {
    id: field.dataset["question"] ?? "",
    options: radiosIn(field)
      .map(({ value }) => value)
      .filter((value) => value !== ""),
  };
}

function chosenIn(form: HTMLFormElement, ids: readonly string[]): Choices {
  const data = new FormData(form);
  return Object.fromEntries(
    ids
      .map((id) => [id, data.get(id)] as const)
      .flatMap(([id, value]) =>
        typeof value === "string" && value !== "" ? [[id, value]] : [],
      ),
  );
}

function sayCount(
  form: HTMLFormElement,
  { left, named }: Found,
  choices: Choices,
): void {
  const { dataset } = form;
  const status = form.querySelector("[role=status]");
  if (!status) return;
  const isAll = Object.keys(choices).length === 0;
  const count = isAll
    ? dataset["all"]
    : fillWords(dataset["fit"], { count: String(left) });
  const names = radiosIn(form)
    .filter(({ checked }) => checked)
    .flatMap(({ value, dataset: { who } }) => {
      const times = named[value] ?? 0;
      if (who === undefined || times === 0) return [];
      return fillWords(dataset["namedIn"], { who, count: String(times) });
    });
  status.textContent = [count, ...names].join(" · ");
}

function sayUnknown(
  form: HTMLFormElement,
  fields: readonly HTMLElement[],
  unknown: Choices,
): void {
  for (const field of fields) {
    const problem = field.querySelector<HTMLElement>(".problem");
    if (!problem) continue;
    const value = unknown[field.dataset["question"] ?? ""];
    problem.hidden = value === undefined;
    problem.textContent =
      value === undefined ? "" : fillWords(form.dataset["unknown"], { value });
  }
}

/** On a phone a row of choices is wider than the screen; the page stays. */
function bringIntoRow(form: HTMLFormElement): void {
  for (const row of form.querySelectorAll(".chips")) {
    const chip = row.querySelector(":checked")?.parentElement;
    if (!chip) continue;
    const [seen, chosen] = [row, chip].map((one) =>
      one.getBoundingClientRect(),
    );
    if (!seen || !chosen) continue;
    row.scrollLeft += chosen.left - seen.left - (seen.width - chosen.width) / 2;
  }
}

function radiosIn(part: Element): readonly HTMLInputElement[] {
  return [...part.querySelectorAll<HTMLInputElement>("input[type=radio]")];
}
