import { onKey } from "../browser/on-key.ts";

/** Opens the menu of pages by its button; a click elsewhere or Escape closes it. */
export function followMenu(): void {
  document.addEventListener("click", ({ target }) => {
    const button = menuButton();
    if (!button) return;
    const isPressed = target instanceof Node && button.contains(target);
    show(button, isPressed && !isOpen(button));
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
