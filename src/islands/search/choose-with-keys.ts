import { onKey } from "../browser/on-key.ts";

/**
 * Makes a box and its list one combobox: the arrow keys choose among the
 * answers while the words keep the focus, Enter opens the chosen one. Returns
 * a function to call when the list has changed; the best answer, the first,
 * is then the chosen one.
 */
export function chooseWithKeys(
  input: HTMLInputElement,
  list: HTMLOListElement,
): () => void {
  const options = () => [...list.querySelectorAll<HTMLElement>("li > a")];
  const chosen = () => options().findIndex(isChosen);
  const choose = (at: number) => {
    const all = options();
    for (const [index, option] of all.entries())
      option.setAttribute("aria-selected", String(index === at));
    const option = all[at];
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  onKey(input, (event) => {
    const all = options();
    const step = STEPS[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      choose((chosen() + step + all.length) % all.length);
    }
    if (event.key === "Enter" && list.dataset["state"] === "done") {
      event.preventDefault();
      all[chosen()]?.click();
    }
  });
  return () => {
    const all = options();
    nameParts(list, all);
    input.setAttribute("aria-expanded", String(all.length > 0));
    choose(0);
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function isChosen(option: HTMLElement): boolean {
  return option.getAttribute("aria-selected") === "true";
}

/** A list of options, each reached by its arrow keys and not by Tab. */
function nameParts(
  list: HTMLOListElement,
  options: readonly HTMLElement[],
): void {
  if (options.length === 0) list.removeAttribute("role");
  else list.setAttribute("role", "listbox");
  for (const [at, option] of options.entries()) {
    option.parentElement?.setAttribute("role", "none");
    option.setAttribute("role", "option");
    option.id = `${list.id}-${String(at + 1)}`;
    option.tabIndex = -1;
  }
}
