// Before the first paint: a stored choice of colours, so that no page flashes.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset["theme"] = theme;
} catch {
  // Storage is refused: the device's own colours stay.
}
