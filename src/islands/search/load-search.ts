/** What the script of the search, loaded when it is first used, gives. */
interface SearchModule {
  readonly openDialog: (dialog: HTMLDialogElement) => void;
  readonly openPage: (page: HTMLElement) => void;
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
  if (attempt === 0) watchComposing(box);
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

/**
 * While an input method composes, `data-composing` stands on the box: also
 * when that began before the script was there.
 */
function watchComposing(box: HTMLElement): void {
  box.addEventListener("compositionstart", () => {
    box.dataset["composing"] = "";
  });
  box.addEventListener("compositionend", () => {
    delete box.dataset["composing"];
  });
}
