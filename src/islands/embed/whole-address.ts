/** Writes what paper shows as an address whole, where the build knew no host. */
export function writeWholeAddress(): void {
  const shown = document.querySelector("[data-address]");
  if (shown) shown.textContent = new URL(shown.textContent, location.href).href;
}
