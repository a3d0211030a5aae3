import { hasTools } from "../browser/engine.ts";

// Before the first paint: that script runs, in what engine, and what the
// reader chose earlier. It stands in the head, for the colours, and again
// after the radios of the languages shown: the same text both times, so that
// one hash in the page's policy allows both.
const root = document.documentElement;
root.dataset["engine"] = hasTools ? "tools" : "reading";
try {
  const theme = localStorage.getItem("theme");
  if (theme) root.dataset["theme"] = theme;
  const view = localStorage.getItem(
    `view-${document.body?.dataset["locale"] ?? ""}`,
  );
  const radio = view && document.getElementById(`view-${view}`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
} catch {
  // Storage is refused: the device's colours and the page's own view stay.
}
