/** What the script of the search, loaded when it is first used, gives. */
interface SearchModule {
  openDialog(dialog: HTMLDialogElement): void;
  openPage(page: HTMLElement): void;
}

/**
 * Loads the script that `box` names and hands it to `open`. When it cannot be
 * had, the box says so and offers to try again; what was typed stays.
 */
export function loadSearch(
  box: HTMLElement,
  open: (module: SearchModule) => void,
  attempt = 0,
): void {
  const status = box.querySelector<HTMLElement>("[role=status]");
  // Browsers remember a script that failed; a new address asks anew.
  const again = attempt > 0 ? `&${String(attempt)}` : "";
  const address = `${box.dataset["script"] ?? ""}${again}`;
  import(/* @vite-ignore */ address).then(
    (module: SearchModule) => {
      status?.replaceChildren();
      open(module);
    },
    () => {
      const retry = document.createElement("button");
      retry.type = "button";
      retry.textContent = status?.dataset["retry"] ?? "";
      retry.onclick = () => {
        loadSearch(box, open, attempt + 1);
      };
      status?.replaceChildren(`${status.dataset["failed"] ?? ""} `, retry);
    },
  );
}
