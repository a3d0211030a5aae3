import { foldText, type Simplified } from "../text/fold-text.ts";
import type { Comparison } from "./compare-quote.ts";
import type { FoundPiece } from "./found-piece.ts";
import type { Slip } from "./known-slips.ts";

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/u;

/** The slips of all pieces, and what was written in another way throughout. */
export function allSlips(
  comparison: Comparison,
  simplified: Simplified,
): readonly Slip[] {
  const { text, pieces } = comparison;
  if (pieces.length === 0) return [];
  const wide = WIDE.exec(text)?.[0];
  const other = Array.from(text).find((each) => simplified.has(each));
  const slips: readonly Slip[] = [
    ...pieces.flatMap((piece) => [
      ...piece.slips,
      ...otherAmounts(piece, comparison),
    ]),
    ...(other
      ? [
          {
            kind: "traditional",
            quoted: other,
            told: foldText(other, simplified),
          } as const,
        ]
      : []),
    ...(wide
      ? [{ kind: "width", quoted: wide, told: foldText(wide) } as const]
      : []),
  ];
  const each = slips.map((slip) => [JSON.stringify(slip), slip] as const);
  return [...new Map(each).values()];
}

/** The amounts that both have, each in its own way of writing. */
function otherAmounts(
  { text, steps }: FoundPiece,
  comparison: Comparison,
): readonly Slip[] {
  return steps
    .filter(({ kind }) => kind === "kept")
    .flatMap(({ quoted, told }) =>
      comparison.tokens.slice(...quoted).flatMap((own, at): readonly Slip[] => {
        const ours = text.tokens[told[0] + at];
        // A slip that is forgiven moves what stands behind it.
        const isOne = own.kind === "number" && ours?.key === own.key;
        if (!isOne || ours.written === own.written) return [];
        const sentence = text.policy.sentences[ours.sentence];
        return [
          {
            kind: "amount",
            quoted: comparison.text.slice(own.start, own.end),
            told:
              sentence?.words[text.locale].text.slice(ours.start, ours.end) ??
              ours.written,
          },
        ];
      }),
    );
}
