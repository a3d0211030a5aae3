import { describe, expect, it } from "vitest";

import { wordPieces, type WordPiece } from "../../src/i18n/word-pieces.ts";

/** A bar where a line may end. */
const shown = (pieces: readonly WordPiece[]) =>
  pieces.map(({ text, breaks }) => (breaks ? "|" : "") + text).join("");

describe("the pieces of a text", () => {
  it("are the words of Chinese, marks with the word before", () => {
    const pieces = wordPieces([{ text: "资助企业，最高1000万元。" }], "zh", []);
    expect(shown(pieces)).toBe("资助|企业，|最高1000万元。");
  });

  it("are words with the space before them, a number with its unit", () => {
    const pieces = wordPieces(
      [{ text: "a cap of RMB 10 million, once" }],
      "en",
      [],
    );
    expect(shown(pieces)).toBe("a| cap| of| RMB 10 million,| once");
  });

  it("keep a figure with its hedge, and what stands at it", () => {
    const pieces = wordPieces(
      [
        { text: "in all (" },
        { text: "up to 60%", isFigure: true },
        { text: "), paid " },
        { text: "at least twice", isFigure: true },
      ],
      "en",
      [],
    );
    expect(shown(pieces)).toBe("in| all| (up to 60%),| paid| at least twice");
    expect(pieces.filter(({ isFigure }) => isFigure)).toHaveLength(2);
  });

  it("are together the text", () => {
    const text = "“zero-rent” space  for 6 to 48 months";
    const pieces = wordPieces([{ text }], "en", []);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });
});
