import { hasTools } from "../browser/engine.ts";
import { loadSearch } from "./load-search.ts";

/**
 * Opens the search over the page, at once and before its script is there; on
 * a page with a box of its own that box takes the focus.
 */
export function openSearch(event: Event): void {
  const box = document.querySelector<HTMLInputElement>("main [name=q]");
  const dialog = document.querySelector<HTMLDialogElement>("dialog#search");
  // In an older engine the link leads to the page that says so.
  if (!hasTools || (!box && !dialog)) return;
  event.preventDefault();
  box?.focus();
  if (box || !dialog || dialog.open) return;
  dialog.showModal();
  if (dialog.dataset["ready"] !== undefined) {
    dialog.querySelector("input")?.select();
    return;
  }
  loadSearch(dialog, ({ openDialog }) => {
    openDialog(dialog);
  });
}
