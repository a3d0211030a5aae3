/** The exports of the search script, which loads at the first use. */
export interface SearchModule {
  readonly openDialog: (dialog: HTMLDialogElement) => void;
  readonly openPage: (page: HTMLElement) => void;
}

/**
 * While an input method composes in a box, `data-composing` stands on it: also
 * when that began before the script of the search was there.
 */
export function followComposing(box: HTMLElement): void {
  box.addEventListener("compositionstart", () => {
    box.dataset["composing"] = "";
  });
  box.addEventListener("compositionend", () => {
    delete box.dataset["composing"];
  });
}
