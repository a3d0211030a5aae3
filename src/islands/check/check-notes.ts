import { fillWords } from "../../i18n/fill-words.ts";
import { MOST_CHARACTERS } from "../../search/check/check-quote.ts";
import type { Comparison, Fault } from "../../search/check/compare-quote.ts";
import type { CheckedQuote } from "../../search/check/conclude.ts";
import type { FoundPiece } from "../../search/check/found-piece.ts";
import type { TextPlaces } from "../../search/check/text-places.ts";
import type { CheckShown } from "./check-setup.ts";
import { checkHeadline, noneKey, quotedList } from "./check-words.ts";
import { citedNote } from "./cited-note.ts";
import { toldWords } from "./marked-nodes.ts";

type Setup = CheckShown["setup"];

/** Keys of the words of each fault. */
const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  order: "reordered",
  skipped: "skipped",
  strange: "strange",
};

/** More of what is left out is not repeated. */
const MOST_LEFT_OUT = 200;

/** All else there is to say, a line each. */
export function checkNotes(
  checked: CheckedQuote,
  { setup, isLong }: CheckShown,
): readonly string[] {
  const { words, locale } = setup;
  const { slips, isCut } = checked;
  const count = String(MOST_CHARACTERS);
  const notes = [
    ...(checked.verdict === "none"
      ? noneNotes(checked, setup)
      : foundNotes(checked, setup)),
    ...slips.map(({ kind, quoted, told }) =>
      fillWords(words[`slip-${kind}`], { quoted, told }),
    ),
    citedNote(checked, setup),
    isLong && words["long"],
    isCut && fillWords(words["cut"], { count }),
  ].flatMap((note) => note || []);
  const headline = checkHeadline(checked, words, locale);
  return [...new Set(notes)].filter((note) => note !== headline);
}

type Note = string | false | undefined;

/** Why nothing is found. */
function noneNotes(
  { comparison, place, unknown }: CheckedQuote,
  { words, locale }: Setup,
): readonly Note[] {
  if (!comparison) return [];
  const key = noneKey(comparison);
  if (key !== "none") return [words[`${key}-means`]];
  return [
    words[place ? "none-near" : "none-far"],
    unknown.length > 0 &&
      fillWords(words["none-number"], {
        numbers: quotedList(unknown, words, locale),
      }),
  ];
}

/** What is said of a quotation that is in the text. */
function foundNotes(checked: CheckedQuote, setup: Setup): readonly Note[] {
  const { comparison, sentences } = checked;
  const { words, locale } = setup;
  const asides = comparison?.asides ?? [];
  return [
    ...numberNotes(checked, setup),
    ...(comparison?.faults ?? []).map((fault) => words[FAULT_WORDS[fault]]),
    ...gapNotes(comparison, setup),
    isPart(checked) && words["part"],
    sentences > 1 && fillWords(words["several"], { count: String(sentences) }),
    asides.length > 0 &&
      fillWords(words["asides"], {
        words: quotedList([...new Set(asides)], words, locale),
      }),
    comparison?.isAround && words["around"],
  ];
}

/** The numbers that are changed, then the hedges that are lost or added. */
function numberNotes(
  { lost, comparison }: CheckedQuote,
  { words, locale }: Setup,
): readonly Note[] {
  const { numbers = [], added = [] } = comparison ?? {};
  return [
    ...numbers.map(({ quoted, told = "" }) =>
      fillWords(words[told ? "number-changed" : "number-added"], {
        quoted,
        told,
      }),
    ),
    lost.length > 0 &&
      (numbers.length > 0
        ? fillWords(words["lost-too"], {
            hedges: quotedList(lost, words, locale),
          })
        : words["lost-means"]),
    lost.length + numbers.length === 0 &&
      added.length > 0 &&
      words["hedge-added-means"],
  ];
}

/** What stands where the quotation says that it leaves something out. */
function gapNotes(
  comparison: Comparison | undefined,
  { words }: Setup,
): readonly Note[] {
  if (!comparison || comparison.isAround) return [];
  return comparison.gaps.map(({ piece, told, within }) => {
    if (within !== "sentence") return words[`gap-${within}`];
    const left = withoutHalves(toldWords(piece, told));
    return left.length <= MOST_LEFT_OUT
      ? fillWords(words["gap"], { words: left })
      : words["part"];
  });
}

/** Words without quotation marks of which the other one is not among them. */
function withoutHalves(words: string): string {
  const count = (mark: string) => words.split(mark).length;
  return count("“") === count("”") ? words : words.replace(/[“”]/g, "");
}

/** True if all that is quoted is of one sentence, which says more. */
function isPart({ comparison }: CheckedQuote): boolean {
  const { pieces = [], gaps = [] } = comparison ?? {};
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return false;
  const { text } = first;
  const [from, to] = [first.told[0], last.told[1]];
  const { sentence = 0 } = text.tokens[from] ?? {};
  const [start, end] = text.spans[sentence] ?? [from, to];
  const isAll = from <= start && to >= end && gaps.length === 0;
  return !isAll && pieces.every((piece) => isOf(piece, text, sentence));
}

function isOf(
  { text, told }: FoundPiece,
  of: TextPlaces,
  sentence: number,
): boolean {
  const own = text.tokens.slice(...told);
  return text === of && own.every((token) => token.sentence === sentence);
}
