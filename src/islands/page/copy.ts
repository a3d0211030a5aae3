/**
 * The buttons beside a sentence: its permanent link, or a quote in both
 * languages as they stand, hedges included, with that link.
 */
export function copyFrom(button: HTMLButtonElement): void {
  const pair = button.closest<HTMLElement>(".pair");
  if (!pair) return;
  const link = new URL(`#${pair.id}`, location.href);
  link.search = "";
  const quote = [...pair.querySelectorAll(":scope > p")].map(
    ({ textContent }) => textContent.trim(),
  );
  const text =
    button.dataset["copy"] === "link"
      ? link.href
      : [...quote, `${document.title} ${link.href}`].join("\n");
  // Pressed again while it says so, it keeps the name it had.
  const label = (button.dataset["label"] ??= button.textContent);
  const say = (word: string | undefined) => {
    button.textContent = word ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  };
  const words = document.querySelector<HTMLElement>("[data-copied]")?.dataset;
  navigator.clipboard.writeText(text).then(
    () => {
      say(words?.["copied"]);
    },
    () => {
      say(words?.["copyFailed"]);
    },
  );
}
