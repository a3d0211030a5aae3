import { Converter } from "opencc-js/t2cn";

import type { Simplified } from "../search/text/fold-text.ts";

/** The rows of Big5 that hold the characters in common use. */
const [FIRST_ROW, LAST_ROW] = [0xa4, 0xc6];

/**
 * Every traditional character in common use whose simplified one stands in
 * the texts or the names, each with that; none that the texts use themselves.
 */
export function simplifiedPairs(
  texts: readonly string[],
  names: readonly string[],
): Simplified {
  const used = new Set(texts.flatMap((text) => Array.from(text)));
  const wanted = new Set([
    ...used,
    ...names.flatMap((name) => Array.from(name)),
  ]);
  const simplify = Converter({ from: "t", to: "cn" });
  return new Map(
    commonCharacters()
      .map((character) => [character, simplify(character)] as const)
      .filter(([from, to]) => from !== to && wanted.has(to) && !used.has(from)),
  );
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
