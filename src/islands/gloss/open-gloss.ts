import { loadScript } from "../loading/load-script.ts";

/** The exports of the script of explanations, which loads with the first one. */
interface GlossModule {
  readonly showGloss: (link: HTMLAnchorElement) => void;
}

/**
 * Explains a term where it stands. When that cannot be had, its link leads to
 * the term's page like any other.
 */
export function openGloss(link: HTMLElement, script: string): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  loadScript<GlossModule>(script)
    .then(({ showGloss }) => {
      showGloss(link);
    })
    .catch(() => {
      location.href = link.href;
    });
}
