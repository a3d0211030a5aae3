import { Converter as toTraditional } from "opencc-js/cn2t";
import { Converter } from "opencc-js/t2cn";

import type { Simplified } from "../search/text/fold-text.ts";

/** The rows of Big5 that hold the characters in common use. */
const [FIRST_ROW, LAST_ROW] = [0xa4, 0xc6];

/** The ways to write traditional characters, by the places that they are used in. */
const TRADITIONAL = ["t", "hk", "tw"] as const;

/**
 * Every traditional character in common use whose simplified one stands in
 * the texts or the names, each with that, and what the texts become where they
 * are put into such characters; none that the texts use themselves.
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
  const common = commonCharacters().map(
    (character) => [character, simplify(character)] as const,
  );
  return new Map(
    [...traditionalPairs(texts.join("\n")), ...common].filter(
      ([from, to]) => from !== to && wanted.has(to) && !used.has(from),
    ),
  );
}

/** A text's characters as they are written traditionally, each with its own. */
function traditionalPairs(text: string) {
  const own = Array.from(text);
  return TRADITIONAL.flatMap((to) => {
    const traditional = Array.from(toTraditional({ from: "cn", to })(text));
    return traditional.map((each, at) => [each, own[at] ?? each] as const);
  });
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
