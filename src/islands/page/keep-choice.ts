import { store } from "../browser/store.ts";

/** Follows the choice of a theme, and keeps that and the choice of a view. */
export function keepChoice({ target: field }: Event): void {
  if (!(field instanceof HTMLInputElement) || !field.checked) return;
  if (field.name === "theme") {
    document.documentElement.dataset["theme"] = field.value;
    store("theme", field.value);
  }
  if (field.name === "view")
    store(`view-${document.body.dataset["locale"] ?? ""}`, field.value);
}
