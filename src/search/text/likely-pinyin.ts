import { likelySpellings } from "../query/repair-word.ts";

/** Sounds that many speakers do not keep apart, and so type for one another. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["zh", "z"],
  ["ch", "c"],
  ["sh", "s"],
  ["ng", "n"],
  ["l", "n"],
  ["h", "f"],
  ["q", "ch"],
  ["x", "sh"],
  ["j", "zh"],
];

/** The pinyin that a misspelt one may stand for, each with one change. */
export function likelyPinyin(word: string): readonly string[] {
  const places = Array.from(word, (_, at) => at);
  const heard = [...ALIKE, ...ALIKE.map(([a, b]) => [b, a] as const)];
  return [
    ...likelySpellings(word),
    ...heard.flatMap(([typed, meant]) =>
      places
        .filter((at) => word.startsWith(typed, at))
        .map((at) => word.slice(0, at) + meant + word.slice(at + typed.length)),
    ),
  ];
}
