import { hasTools } from "../browser/engine.ts";
import { followLink } from "../browser/follow-link.ts";
import { loadInto } from "../loading/load-script.ts";
import type { ToolsSetup } from "../page/tools-setup.ts";
import { element } from "../browser/element.ts";
import { followComposing, type SearchModule } from "./follow-composing.ts";

/**
 * Opens the search over the page, at once and before its script is there; on
 * a page with a box of its own that box takes the focus.
 */
export function openSearch(link: HTMLElement, setup: ToolsSetup): void {
  const box = document.querySelector<HTMLInputElement>("main [name=q]");
  // In an older engine, and on a page that has since taken another language,
  // the link leads to the page of the search.
  const isHere = document.body.dataset["locale"] === setup.locale;
  if (!hasTools || (!box && !isHere)) followLink(link);
  else if (box) box.focus();
  else openDialog(setup);
}

function openDialog(setup: ToolsSetup): void {
  const known = document.querySelector<HTMLDialogElement>("dialog#search");
  const dialog = known ?? createDialog(setup);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")?.select();
}

/** The dialog, drawn empty: its script brings the rest. */
function createDialog({ scripts, searchBox, words }: ToolsSetup) {
  const dialog = element(
    "dialog",
    { id: "search", class: "search-dialog", "aria-label": searchBox.title },
    element(
      "form",
      { role: "search", action: searchBox.page },
      element("input", {
        type: "search",
        name: "q",
        "aria-label": searchBox.label,
        autocomplete: "off",
        enterkeyhint: "search",
      }),
    ),
    element("p", { role: "status" }),
  );
  document.body.append(dialog);
  followComposing(dialog);
  const said = { failed: words.searchFailed, retry: words.retry };
  void loadInto<SearchModule>(dialog, scripts.search, said).then((module) => {
    module.openDialog(dialog);
  });
  return dialog;
}
