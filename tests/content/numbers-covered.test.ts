import { expect, it } from "vitest";

import { sentences } from "./real-content.ts";

/** A heading's own number: （一）, (十八), 一、 */
const ENUMERATOR = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]、)/;
const NUMBER =
  /\d+|[一二三四五六七八九十百千]+(?=个月|年(?!度)|元|万|亿|个)|百亿/g;

it.each(sentences)(
  "every number of $id belongs to one figure or is listed as none",
  ({ zh, figures, nonFigures }) => {
    const text = zh.replace(ENUMERATOR, "");
    // Each figure takes its value away once, out of its own words.
    const taken = figures.reduce((left, { printed, quote }) => {
      const at = left.indexOf(printed, placeOf(left, quote.zh));
      return `${left.slice(0, at)}${"■".repeat(printed.length)}${left.slice(at + printed.length)}`;
    }, text);
    const rest = nonFigures.reduce(
      (left, words) => left.replace(words, ""),
      taken,
    );
    expect(rest.match(NUMBER)).toBeNull();
  },
);

/** Where some words stand, in which values may have been taken out already. */
function placeOf(text: string, words: string): number {
  const looks = Array.from(words)
    .map((character) => `[${character.replace(/[\\\]^-]/, "\\$&")}■]`)
    .join("");
  const place = new RegExp(looks, "u").exec(text);
  if (!place) throw new Error(`${words} does not stand in ${text}`);
  return place.index;
}
