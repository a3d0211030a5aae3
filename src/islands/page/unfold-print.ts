/** Opens for the printer what is folded away: some engines print only what is open. */
export function unfoldPrint(): void {
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".fold"))
      fold.open = true;
  });
}
