import { go, see, type Walker } from "../walker.ts";

/** The button says that it copied, and a whole quote was handed over. */
export async function copyQuote(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  const { id, en } = sample.sentence;
  await go(walker, sample.measurePath);
  await page.evaluate(noteCopied);
  const button = `#${id} [data-copy=quote]`;
  await page.click(button);
  await see(walker, "the word that it is copied", saysCopied, button);
  const address = `/${locale}/${sample.measurePath}#${id}`;
  for (const part of [sample.phrase, en, address])
    await see(walker, `the copied “${part}”`, wasCopied, part);
}

/** Keeps what is handed to the clipboard, which no page may read unasked. */
function noteCopied(): void {
  const note = (text: string) => {
    document.documentElement.setAttribute("data-noted", text);
  };
  const { clipboard } = navigator;
  if (clipboard && clipboard.writeText) {
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      note(text);
      return write(text);
    };
  }
  document.addEventListener("copy", () => {
    const field = document.activeElement;
    const isField = field instanceof HTMLTextAreaElement;
    note(isField ? field.value : String(getSelection()));
  });
}

function saysCopied(selector: string) {
  const button = document.querySelector<HTMLElement>(selector);
  const words = document.querySelector<HTMLElement>("[data-copied]");
  if (!button || !words) return "no button";
  return button.innerText === words.dataset["copied"] || button.innerText;
}

function wasCopied(part: string) {
  const noted = document.documentElement.getAttribute("data-noted") ?? "";
  return noted.includes(part) || noted || "nothing";
}
