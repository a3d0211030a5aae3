import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { loadCardFont } from "../../../src/build/share/card-font.ts";
import { measureWith } from "../../../src/build/share/card-svg.ts";
import { textOf } from "../../../src/domain/text/run.ts";
import { PLACES } from "../../../src/exports/share/card-frame.ts";
import {
  CARD_COLOURS,
  STYLES,
  type TextStyle,
} from "../../../src/exports/share/card-style.ts";
import { layOutCard } from "../../../src/exports/share/lay-out-card.ts";
import { PICTURE_SIZE } from "../../../src/i18n/share-picture.ts";
import { cards, said, wordsIn } from "../../exports/share/real-cards.ts";

const measure = measureWith(loadCardFont());
const drawn = cards.map(({ path, card }) => {
  const { lines } = layOutCard(card, measure);
  return {
    path,
    card,
    lines: lines.map((line) => ({
      ...line,
      text: textOf(line.line),
      width: measure(
        line.line,
        { ...line.style, locale: line.locale },
        line.size,
      ),
    })),
  };
});

const CLOSES = /^[，。、：；）》〉”’」〕,.:;)%]/;
const UNIT = /^(?:[万亿元年月日个%]|million|billion|years?|months?|December)/;
const OPENS = /[（《〈“‘「〔(]$/;

describe.each(drawn)("the picture $path", ({ card, lines }) => {
  it("has every line within its margins", () => {
    const { left, below } = PLACES;
    for (const { text, x, y, size, width: used } of lines) {
      expect(x, text).toBeGreaterThanOrEqual(left);
      expect(x + used, text).toBeLessThanOrEqual(PICTURE_SIZE.width - left);
      expect(y - size * 0.8, text).toBeGreaterThan(46);
      expect(y + size * 0.2, text).toBeLessThan(
        PICTURE_SIZE.height - below + 8,
      );
    }
  });

  it("has no line upon another", () => {
    const numbered = lines.filter(({ style }) => style !== STYLES.number);
    for (const [at, { text, y, size }] of numbered.entries()) {
      const above = numbered[at - 1];
      if (above) expect(y - above.y, text).toBeGreaterThan(size * 0.9);
    }
  });

  it("says all that its card says", () => {
    const { instead, ...whole } = card;
    const words = wordsIn({ ...whole, instead: [] }).map(said);
    const squeezed = (text: string) => text.replaceAll(" ", "");
    const all = squeezed(lines.map(({ text }) => text).join(""));
    for (const text of words) expect(all).toContain(squeezed(text));
    for (const more of instead) expect(all).not.toContain(squeezed(said(more)));
  });

  it("begins no line with a mark that closes, and ends none with one that opens", () => {
    for (const { text } of lines) {
      expect(text).not.toMatch(CLOSES);
      expect(text).not.toMatch(OPENS);
    }
  });

  it("leaves no sign alone on a line, and cuts no number from its unit", () => {
    const numbered = lines.filter(({ style }) => style !== STYLES.number);
    for (const [at, { text }] of numbered.entries()) {
      expect(text.length, text).toBeGreaterThan(1);
      expect(text).not.toMatch(/RMB$/);
      if (/\d$/.test(text)) expect(numbered[at + 1]?.text).not.toMatch(UNIT);
    }
  });
});

describe("the colours of the pictures", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");

  it.each(Object.entries(CARD_COLOURS))(
    "%s is the pages' by day",
    (name, hex) => {
      expect(tokens).toContain(`  --color-${name}: ${hex};\n`);
    },
  );

  it.each(Object.entries<TextStyle>(STYLES))(
    "the %s stands out 7:1 from what is behind it",
    (part, { colour, figures = colour }) => {
      const behind = part === "number" ? "seal" : "paper";
      for (const one of [colour, figures])
        expect(
          contrast(CARD_COLOURS[one], CARD_COLOURS[behind]),
        ).toBeGreaterThanOrEqual(7);
    },
  );
});

/** As WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map(luminance)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
