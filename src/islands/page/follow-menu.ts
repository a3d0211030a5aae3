import { onKey } from "../browser/on-key.ts";

/** Opens the menu of pages, or closes it. */
export function toggleMenu(button: HTMLElement): void {
  show(button, !isOpen(button));
}

/** Closes the menu of pages at a click elsewhere, or by Escape. */
export function followMenu(): void {
  document.addEventListener("click", ({ target }) => {
    const button = menuButton();
    if (button && target instanceof Node && !button.contains(target))
      show(button, false);
  });
  onKey(document, ({ key }) => {
    const button = menuButton();
    if (key !== "Escape" || !button || !isOpen(button)) return;
    show(button, false);
    button.focus();
  });
}

function menuButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".menu");
}

function isOpen(button: HTMLElement): boolean {
  return button.getAttribute("aria-expanded") === "true";
}

function show(button: HTMLElement, open: boolean): void {
  button.setAttribute("aria-expanded", `${open}`);
}
