const root = document.documentElement;

/**
 * Text that a reader copies in the dark theme is pasted where it is
 * light. The browser puts down the colours of what was selected, after this
 * event and before it draws again: until then they are those of the light
 * theme, which nobody sees.
 */
export function copyLight(): void {
  let isLent = false;
  document.addEventListener("copy", () => {
    if (isLent) return;
    isLent = true;
    const { theme } = root.dataset;
    root.dataset["theme"] = "light";
    requestAnimationFrame(() => {
      isLent = false;
      if (theme === undefined) delete root.dataset["theme"];
      else root.dataset["theme"] = theme;
    });
  });
}
