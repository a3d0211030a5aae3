import { loadScript } from "../loading/load-script.ts";

/** The exports of the script of explanations, which loads with the first one. */
interface GlossModule {
  readonly showGloss: (link: HTMLAnchorElement) => void;
}

/**
 * Explains a term where it stands. When that cannot be had, its link leads to
 * the term's page like any other.
 */
export function openGloss(event: Event, link: HTMLAnchorElement): void {
  const script = link.closest<HTMLElement>("[data-gloss]")?.dataset["gloss"];
  event.preventDefault();
  loadScript<GlossModule>(script ?? "")
    .then(({ showGloss }) => {
      showGloss(link);
    })
    .catch(() => {
      location.href = link.href;
    });
}
