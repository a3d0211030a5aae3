import { loadScript } from "../loading/load-script.ts";

/** The exports of the script of the card, which loads with its first use. */
interface ShareModule {
  readonly showShare: (button: HTMLElement) => Promise<void>;
}

/** Offers every way to take along the part beside which a button stands. */
export function openShare(button: HTMLElement, script: string): void {
  loadScript<ShareModule>(script)
    .then(({ showShare }) => showShare(button))
    .catch(() => {
      // The page that cites the part links to the rest.
      const link = button.closest(".tools")?.querySelector("[data-cite]");
      if (link instanceof HTMLAnchorElement) location.href = link.href;
    });
}
