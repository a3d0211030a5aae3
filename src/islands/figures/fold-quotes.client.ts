// Directly after the list, before the first paint: where there is no room for
// columns, the words behind each figure are folded away, but not on paper.
const hasRoom = matchMedia("print, (min-width: 56rem)");
const fold = () => {
  for (const words of document.querySelectorAll<HTMLDetailsElement>(
    ".all-figures details",
  ))
    words.open = hasRoom.matches;
};
fold();
hasRoom.onchange = fold;
