import { hasTools } from "../browser/engine.ts";
import { loadSearch } from "./load-search.ts";

/**
 * Opens the search over the page, at once and before its script is there; on
 * the search page the box that stands there already takes the focus.
 */
export function openSearch(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#search");
  // In an older engine the link leads to the page that says so.
  if (!dialog || !hasTools) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>("main [name=q]");
  if (box) {
    box.focus();
    return;
  }
  if (dialog.open) return;
  dialog.showModal();
  if (dialog.dataset["ready"] !== undefined) {
    dialog.querySelector("input")?.select();
    return;
  }
  loadSearch(dialog, ({ openDialog }) => {
    openDialog(dialog);
  });
}
