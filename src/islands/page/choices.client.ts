/**
 * Shows of a text what the reader has chosen, where the style sheet cannot:
 * in engines that do not know `:has()`. A linked sentence always stays.
 */
export function followChoices(): void {
  const show = () => {
    showLanguage(chosen("view"));
    showForce(chosen("force"));
  };
  show();
  document.addEventListener("change", show);
  addEventListener("hashchange", show);
}

/** What stands chosen among the radios of a name; empty where there are none. */
function chosen(name: string): string {
  const radio = document.querySelector<HTMLInputElement>(
    `[name=${name}]:checked`,
  );
  return radio?.value ?? "";
}

const LANGUAGES: ReadonlySet<string> = new Set(["zh", "en"]);

/** @param view a language, or another value for both */
function showLanguage(view: string): void {
  const other = view === "zh" ? "en" : "zh";
  for (const text of all(".pair > p, .full-text .pair > span"))
    text.hidden =
      LANGUAGES.has(view) &&
      text.matches(`:lang(${other})`) &&
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
