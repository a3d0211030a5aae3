import type {
  CheckData,
  CheckedSentence,
} from "../../domain/check/checked-text.ts";
import { SOURCE } from "../../domain/text/languages.ts";
import type { Simplified } from "../text/fold-text.ts";
import { type Comparison, compareQuote, isFaultless } from "./compare-quote.ts";
import { type Checked, conclude } from "./conclude.ts";
import { keptCount } from "./found-piece.ts";
import {
  changeSince,
  type ReadCitation,
  withoutNames,
} from "./read-citation.ts";
import type { Quotation } from "./quoted-words.ts";
import { type TextPlaces, textPlaces } from "./text-places.ts";

/** So many words in a row are a quotation, wherever a citation leads. */
const SURE = 8;

/** The texts, and how a pasted one is cut for comparing. */
export interface Known {
  readonly data: CheckData;
  readonly texts: readonly TextPlaces[];
  readonly simplified: Simplified;
  readonly cut: (text: string) => Quotation;
}

/** A citation, and the quotation that stands beside it if one does. */
export function checkCited(
  cited: ReadCitation,
  { data, cut, texts, simplified }: Known,
): Checked {
  const own = citedTexts(cited, simplified);
  const asPasted = compareQuote(cut(cited.rest), own, true);
  const plain = compareQuote(cut(withoutNames(cited)), own, true);
  const elsewhere = compareQuote(cut(withoutNames(cited)), texts, true);
  const isOlder = isOtherRelease(cited, data);
  const isElsewhere = elsewhere.pieces.some((each) => keptCount(each) >= SURE);
  // The names in a citation may be words of what it cites.
  const quoted =
    plain.pieces.length > 0
      ? better(asPasted, plain)
      : isElsewhere
        ? elsewhere
        : isTelling(cited) || asPasted.pieces.length === 0
          ? undefined
          : asPasted;
  if (!quoted) return checkAlone(cited, isOlder);
  const checked = conclude({ ...quoted, tokens: quotedTokens(quoted) });
  const isSource = quoted.pieces.some(({ text }) => text.locale === SOURCE);
  const keepsWords = checked.verdict === "verbatim" && isSource;
  return {
    ...checked,
    comparison: quoted,
    cited,
    verdict: isOlder && !keepsWords ? "older" : checked.verdict,
  };
}

/** A citation without a quotation tells by its digits, else by its release. */
function checkAlone(cited: ReadCitation, isOlder: boolean): Checked {
  const { policy, unit } = cited;
  const sentence = policy.sentences.find(({ id }) => id === unit.id);
  const verdict = isOlder ? "older" : isTelling(cited) ? "verbatim" : "none";
  const place = sentence && { policy, sentence };
  return { verdict, cited, lost: [], ...(place && { place }) };
}

/** True of a citation that shows later whether the words have changed. */
function isTelling({ hash, release, unit }: ReadCitation): boolean {
  const hasDigits = hash !== undefined && unit.hash !== undefined;
  return hasDigits || release !== undefined;
}

/** By its digits, else by its release, if anything has changed since that. */
function isOtherRelease(cited: ReadCitation, data: CheckData): boolean {
  const { unit, hash, release } = cited;
  if (hash !== undefined && unit.hash !== undefined)
    return !hash.startsWith(unit.hash);
  if (release === undefined || release === data.release) return false;
  const isKnown = data.releases.includes(release);
  return !isKnown || changeSince(cited, data) !== undefined;
}

/** The texts of what is cited: a sentence, those of a measure, or all. */
function citedTexts(
  { policy, sentences }: ReadCitation,
  simplified: Simplified,
): readonly TextPlaces[] {
  const isCited = ({ id }: CheckedSentence) =>
    sentences.some(
      (each) => each === "" || id === each || id.startsWith(`${each}-`),
    );
  const own = { ...policy, sentences: policy.sentences.filter(isCited) };
  return textPlaces([own], simplified);
}

/** What stands around a quotation in a citation is not part of it. */
function quotedTokens({ pieces, tokens }: Comparison) {
  return pieces.flatMap(({ quoted }) => tokens.slice(...quoted));
}

function better(a: Comparison, b: Comparison): Comparison {
  const kept = ({ pieces }: Comparison) =>
    pieces.reduce((sum, piece) => sum + keptCount(piece), 0);
  return kept(b) > kept(a) || isFaultless(b) ? b : a;
}
