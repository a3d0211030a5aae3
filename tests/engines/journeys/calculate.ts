import { go, see, seeNone, seeSentence, type Walker } from "../walker.ts";

const AMOUNT = "[data-calculator] [name=amount]";

/** An amount typed as people type it gives the worked example's result. */
export async function calculate(walker: Walker): Promise<void> {
  const { page, sample, locale } = walker;
  await go(walker, sample.measurePath);
  await page.type(AMOUNT, sample.typed[locale]);
  await see(walker, "the result", showsResult, "#result", sample.fen);
}

/** A sentence stands where the calculator would. */
export async function missCalculator(walker: Walker): Promise<void> {
  await go(walker, walker.sample.measurePath);
  await seeSentence(walker, "calculator.needs-newer");
  await seeNone(walker, [AMOUNT, "#result"]);
}

/** The sum as data, and in words with its hedge. */
export function showsResult(selector: string, fen: string) {
  const output = document.querySelector<HTMLElement>(selector);
  if (!output || output.dataset["fen"] !== fen)
    return output ? output.outerHTML.slice(0, 120) : "no output";
  return ["[data-part=hedge]", "[data-part=sums]"].every((part) => {
    const element = output.querySelector<HTMLElement>(part);
    return !!element && /\S/.test(element.innerText);
  });
}
