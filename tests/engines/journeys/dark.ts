import { contrast, LEAST_CONTRAST, luminance, type Rgba } from "../contrast.ts";
import { choose, go, see, type Walker } from "../walker.ts";

const DARK = "[name=theme][value=dark]";
const READ = ["h1", ".lead", ".facts dd", ".figures .value", "main a"];
/** The most light that dark paper throws back, of white paper's 1. */
const DARK_PAPER = 0.2;
const FIELD = "[data-calculator] [name=amount]";

/** The dark theme, chosen on the page: light on dark, fields with a border. */
export async function readInTheDark(walker: Walker): Promise<void> {
  const { page, sample } = walker;
  const { id } = sample.sentence;
  await go(walker, sample.measurePath);
  await choose(walker, DARK);
  await see(walker, "the dark theme chosen", isChosen, DARK);
  const texts = [
    ...READ,
    `#${id} p[lang|=zh]`,
    `#${id} p[lang=en]`,
    `#${id} mark`,
  ];
  const seen = await page.evaluate(coloursOf, [...texts, FIELD]);
  for (const { selector, ink, paper, border, thick } of seen) {
    const ground = toRgba(paper);
    if (luminance(ground) > DARK_PAPER)
      throw new Error(`${selector} stands on light paper (${paper.join()})`);
    hold(selector, "text", contrast(toRgba(ink), ground));
    const line = thick > 0 ? toRgba(border) : ground;
    if (selector === FIELD) hold(selector, "border", contrast(line, ground));
  }
}

function hold(
  selector: string,
  part: keyof typeof LEAST_CONTRAST,
  found: number,
): void {
  const least = LEAST_CONTRAST[part];
  if (found < least)
    throw new Error(
      `${part} of ${selector} has a contrast of ${found.toFixed(1)} (at least ${least})`,
    );
}

function toRgba(channels: readonly number[]): Rgba {
  const [red = 0, green = 0, blue = 0, opacity = 255] = channels;
  return [red, green, blue, opacity];
}

function isChosen(selector: string) {
  const input = document.querySelector<HTMLInputElement>(selector);
  return !!input && input.checked;
}

/** Text, the paper behind it and the border, of all that is shown. */
function coloursOf(selectors: readonly string[]) {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  // Whatever way the engine writes a colour.
  const channels = (colour: string) => {
    if (!pen) return [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return Array.from(pen.getImageData(0, 0, 1, 1).data);
  };
  const paperOf = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255, 255];
    const own = channels(getComputedStyle(element).backgroundColor);
    return own[3] === 255 ? own : paperOf(element.parentElement);
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element || element.getClientRects().length === 0) return [];
    const style = getComputedStyle(element);
    return {
      selector,
      ink: channels(style.color),
      paper: paperOf(element),
      border: channels(style.borderBottomColor),
      thick: parseFloat(style.borderBottomWidth),
    };
  });
}
