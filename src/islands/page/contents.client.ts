// Directly after a list of contents, before the first paint: beside the text
// it stays open, above it on a narrow page it begins closed.
const list = document.querySelector<HTMLDetailsElement>(".contents details");
if (list && !matchMedia("(width >= 64rem)").matches) list.open = false;
