import { describe, expect, it } from "vitest";

import { loadCardFont } from "../../../src/build/share/card-font.ts";
import { measureWith } from "../../../src/build/share/card-svg.ts";
import { textOf } from "../../../src/domain/text/run.ts";
import { layOutCard } from "../../../src/exports/share/lay-out-card.ts";
import type { ShareCard } from "../../../src/exports/share/share-card.ts";
import { shareCards } from "../../../src/exports/share/share-cards.ts";
import { readContent } from "../../../src/model/read/read-content.ts";
import { cardOf, said, wordings } from "../../exports/share/real-cards.ts";
import { inCopy } from "../../model/break-content.ts";
import { writeEveryShape } from "../../texts/write-every-shape.ts";
import { writeTianhe } from "../../texts/write-tianhe.ts";

const measure = measureWith(loadCardFont());

async function cardsOf(write: (root: string) => Promise<void>) {
  const read = await inCopy(async (root) => {
    await write(root);
    return readContent(root);
  });
  if (!read.ok) throw new Error("The content has mistakes.");
  return shareCards(read.content, wordings);
}

function drawn(card: ShareCard): string {
  return layOutCard(card, measure)
    .lines.map(({ line }) => textOf(line))
    .join(" ");
}

describe("the pictures of other texts", () => {
  it.each([
    ["a district's", writeTianhe],
    ["a made-up one of every shape", writeEveryShape],
  ])("have room for what they say: %s", async (_, write) => {
    const cards = await cardsOf(write);
    expect(cards.length).toBeGreaterThan(10);
    for (const { path, card } of cards)
      expect(drawn(card), path).toContain(said(card.imprint).slice(0, 5));
  });

  it("say how many kinds of support they leave out", () => {
    const { lines, ...card } = cardOf("en", "m12");
    const many = Array.from({ length: 4 }, () => lines).flat();
    const instead = many.map((_, shown) => ({
      locale: "en" as const,
      pieces: [{ text: `${many.length - shown} more` }],
    }));
    const text = drawn({ ...card, lines: many, instead });
    const [, left = ""] = /(\d+) more/.exec(text) ?? [];
    expect(Number(left)).toBeGreaterThan(5);
    expect(text.split("New platform:")).toHaveLength(
      1 + Math.ceil((many.length - Number(left)) / lines.length),
    );
  });

  it("stop for a sign that the font has not, and name it", () => {
    const card = cardOf("en", "m02");
    const name = { locale: "en" as const, pieces: [{ text: "Level Ⅲ" }] };
    expect(() => drawn({ ...card, name })).toThrow(/no “Ⅲ”.*SITE_EXTRAS/);
  });
});
