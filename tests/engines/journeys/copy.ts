import { interfaceWords } from "../interface-words.ts";
import { go, see, seeText, type Walker } from "../walker.ts";

/** The button says that it copied, and a whole quote was handed over. */
export async function copyQuote(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  const { id, en } = sample.sentence;
  await go(walker, sample.measurePath);
  await page.evaluate(noteCopied);
  const button = `#${id} [data-copy=quote]`;
  await page.click(button);
  const said = await interfaceWords(locale, "measure.copied");
  await seeText(walker, button, ...said);
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

function wasCopied(part: string) {
  const noted = document.documentElement.getAttribute("data-noted") ?? "";
  return noted.includes(part) || noted || "nothing";
}
