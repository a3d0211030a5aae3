import { go, see, seeNone, seeText, type Walker } from "../walker.ts";
import { showsResult } from "./calculate.ts";

/** What is there to click and is on no sheet. */
const ON_NO_SHEET = ["nav", ".switch", "[data-copy]", "[name=theme]", "dialog"];

/** On paper stand both languages and the figures, and nothing to click. */
export async function printMeasure(walker: Walker): Promise<void> {
  const { page, sample } = walker;
  const { id, en } = sample.sentence;
  await go(walker, `${sample.measurePath}#${id}`);
  await page.showPrinted();
  await seeNone(walker, ON_NO_SHEET);
  await see(walker, "white paper", isWhite);
  await seeText(walker, `#${id} p[lang|=zh]`, sample.phrase);
  await seeText(walker, `#${id} p[lang=en]`, en);
}

/** The measure, and a result by the button that prints it. */
export async function printCalculator(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  await printMeasure(walker);
  const query = `benefit=${sample.benefit}&amount=${encodeURIComponent(sample.typed[locale])}`;
  await go(walker, `${sample.plannerPath}?${query}`);
  await see(walker, "the result", showsResult, "#result", sample.fen);
  await page.evaluate(notePrinted);
  await page.click("[data-take=print]");
  await see(walker, "that it was printed", wasPrinted);
  await page.showPrinted();
  await seeNone(walker, ["main button", "main input", "main select"]);
  await see(walker, "the result on paper", showsResult, "#result", sample.fen);
}

function isWhite() {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  return backgroundColor === "rgb(255, 255, 255)" || backgroundColor;
}

/** The window of the system stands outside the page, where no driver reaches. */
function notePrinted(): void {
  window.print = () => {
    document.documentElement.setAttribute("data-noted", "");
  };
}

function wasPrinted() {
  return document.documentElement.hasAttribute("data-noted");
}
