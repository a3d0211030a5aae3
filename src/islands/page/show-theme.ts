/** Shows among the themes the one that was chosen before. */
export function showTheme(): void {
  const { theme = "auto" } = document.documentElement.dataset;
  for (const radio of document.querySelectorAll<HTMLInputElement>(
    "[name=theme]",
  ))
    radio.checked = radio.value === theme;
}
