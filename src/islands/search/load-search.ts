import { loadInto } from "../loading/load-script.ts";

/** The exports of the search script, which loads at the first use. */
interface SearchModule {
  readonly openDialog: (dialog: HTMLDialogElement) => void;
  readonly openPage: (page: HTMLElement) => void;
}

/**
 * Loads the search for its box. While an input method composes there,
 * `data-composing` stands on the box: also when that began before the script
 * was there.
 */
export function loadSearch(
  box: HTMLElement,
  open: (module: SearchModule) => void,
): void {
  box.addEventListener("compositionstart", () => {
    box.dataset["composing"] = "";
  });
  box.addEventListener("compositionend", () => {
    delete box.dataset["composing"];
  });
  void loadInto<SearchModule>(box).then(open);
}
