/** A question beside a calculator is printed where a reader has opened it. */
const FOLDS = ".fold:not([data-aside])";

/** Opens for the printer what is folded away: some engines print only what is open. */
export function unfoldPrint(): void {
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(FOLDS))
      fold.open = true;
  });
}
