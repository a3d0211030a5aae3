import { hasTools } from "../browser/engine.ts";

// Before the first paint: that script runs, in what engine, and what the
// reader chose earlier. It stands in the head, for the colours, and again
// after the radios of the languages shown: the same text both times, so that
// one hash in the page's policy allows both. In the head there is no body yet:
// there it stops at that.
const root = document.documentElement;
root.dataset["engine"] = hasTools ? "tools" : "reading";
try {
  const theme = localStorage.getItem("theme");
  if (theme) root.dataset["theme"] = theme;
  const view = localStorage.getItem(
    `view-${document.body.dataset["locale"] ?? ""}`,
  );
  const radio = document.querySelector<HTMLInputElement>(`#view-${view}`);
  if (radio) radio.checked = true;
} catch {
  // Or storage is refused, or holds what is no name: the device's colours and
  // the page's own view stay.
}
