/**
 * The buttons beside a sentence: its permanent link, or a quote in both
 * languages as they stand, hedges included, with that link. Beside a result:
 * the link that gives it again, or its words, steps and quotes with that link.
 */
export function copyFrom(button: HTMLButtonElement): void {
  const place = button.closest<HTMLElement>(".pair, .answer");
  if (!place) return;
  const link = new URL(location.href);
  link.hash = place.id;
  if (place.id) link.search = "";
  const quote = [
    ...place.querySelectorAll<HTMLElement>(
      ":scope > :is(p, output, ol, .readings):not([hidden])",
    ),
  ].map(({ innerText }) => innerText.trim());
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
