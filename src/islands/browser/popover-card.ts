import { addStyles } from "./add-styles.ts";
import { element } from "./element.ts";
import { placeBeside } from "./place-beside.ts";

export interface PopoverCard {
  readonly id: string;
  readonly style: string;
  /** Of what labels it, among what is shown. */
  readonly labelledBy: string;
}

/**
 * Shows a card beside the part of the page that asked for it: one of its kind a
 * page, closed by Escape, by a click elsewhere or by leaving it with a key.
 * @throws where the engine knows no popovers
 */
export function showCard(
  kind: PopoverCard,
  source: HTMLElement,
  ...children: readonly Node[]
): void {
  const card = document.getElementById(kind.id) ?? makeCard(kind);
  card.replaceChildren(...children);
  card.showPopover({ source });
  placeBeside(card, source);
  card.focus();
}

function makeCard({ id, labelledBy, style }: PopoverCard): HTMLElement {
  const card = element("div", {
    id,
    class: "popover-card",
    popover: "auto",
    role: "dialog",
    tabindex: "-1",
    "aria-labelledby": labelledBy,
  });
  // Beyond its last link the reader is back in the text.
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !card.contains(relatedTarget))
      card.hidePopover();
  });
  addStyles(style);
  document.querySelector("main")?.append(card);
  return card;
}

/** The button by which a reader closes such a card. */
export function closeButton(name: string): HTMLElement {
  const close = element("button", { type: "button" }, name);
  close.addEventListener("click", () => {
    close.closest<HTMLElement>("[popover]")?.hidePopover();
  });
  return close;
}
