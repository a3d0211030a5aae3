/**
 * Shows of a text what the reader has chosen, where the style sheet cannot:
 * in engines that do not know `:has()`. A linked sentence always stays.
 */
export function followChoices(): void {
  const show = () => {
    showLanguage(chosen("view")?.dataset["shows"]);
    showForce(chosen("force")?.value ?? "");
  };
  show();
  document.addEventListener("change", show);
  addEventListener("hashchange", show);
}

/** The chosen radio of a name. */
function chosen(name: string): HTMLInputElement | null {
  return document.querySelector(`[name=${name}]:checked`);
}

/** The texts that a choice leaves out: the source alone is no translation. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  source: ":not([translate])",
  translation: "[translate]",
};

/** @param shows one of two texts, or both */
function showLanguage(shows = ""): void {
  const leftOut = LEFT_OUT[shows];
  for (const text of all(".pair > p, .both > span"))
    text.hidden =
      leftOut !== undefined &&
      text.matches(leftOut) &&
      !text.closest(":target");
}

/** @param force empty for sentences of any */
function showForce(force: string): void {
  for (const note of all(".pairs [data-note], .pairs .explained"))
    note.hidden = force !== "";
  for (const sentence of all(".pairs [data-force]"))
    sentence.hidden =
      force !== "" &&
      sentence.dataset["force"] !== force &&
      !sentence.querySelector(":target");
  for (const section of all(".pairs section"))
    section.hidden =
      force !== "" &&
      !section.querySelector(`[data-force="${force}"], :target`);
}

function all(selector: string): Iterable<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}
