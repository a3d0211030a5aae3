// Directly after the radios, before the first paint: a stored choice of view.
try {
  const stored = localStorage.getItem(
    `view-${document.documentElement.lang.slice(0, 2)}`,
  );
  const radio = stored && document.getElementById(`view-${stored}`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
} catch {
  // Storage is refused: the page's own view stays.
}
