import { Converter } from "opencc-js/t2cn";

/** The rows of Big5 that hold the characters in common use. */
const [FIRST_ROW, LAST_ROW] = [0xa4, 0xc6];

/**
 * Every traditional character in common use whose simplified one stands in the texts, each
 * followed by that: `訓训`. In Big5's order.
 */
export function simplifiedPairs(texts: readonly string[]): string {
  const wanted = new Set(texts.flatMap((text) => Array.from(text)));
  const simplify = Converter({ from: "t", to: "cn" });
  return commonCharacters()
    .map((character) => [character, simplify(character)] as const)
    .filter(([from, to]) => from !== to && wanted.has(to))
    .map((pair) => pair.join(""))
    .join("");
}

function commonCharacters(): readonly string[] {
  const big5 = new TextDecoder("big5");
  const rows = Array.from(
    { length: LAST_ROW - FIRST_ROW + 1 },
    (_, at) => FIRST_ROW + at,
  );
  const cells = Array.from({ length: 0xff - 0x40 }, (_, at) => 0x40 + at);
  return rows
    .flatMap((row) => cells.map((cell) => Uint8Array.of(row, cell)))
    .map((bytes) => big5.decode(bytes))
    .filter((text) => /^\p{Script=Han}$/u.test(text));
}
