import { groupBy } from "../ranking/group-by.ts";
import { likelyPinyin } from "./likely-pinyin.ts";
import { pinyinReadings, type Readings } from "./pinyin-readings.ts";

/** Finds Chinese of the texts by its sound. */
export interface Spelling {
  /** The Chinese that is spelled so: 深圳 for `shenzhen`. */
  readonly ofPinyin: (pinyin: string) => string | undefined;
  /** The Chinese that sounds like other characters: 打造 for 打告. */
  readonly ofSound: (han: string) => string | undefined;
  /** The Chinese that pinyin with one mistake is meant for. */
  readonly ofMisspelt: (pinyin: string) => string | undefined;
  /** True if the texts contain it. */
  readonly isWritten: (han: string) => boolean;
}

/** A character alone sounds like too many others. */
const FEWEST = 2;
/** With a mistake, so do two; and words of other languages have fewer letters. */
const [FEWEST_MISSPELT, FEWEST_LETTERS] = [3, 7];
/** The letters of the longest syllable, as in zhuang. */
const MOST_LETTERS = 6;

/** @param texts whose Chinese is looked for */
export function createSpelling(texts: readonly string[]): Spelling {
  const readings = pinyinReadings();
  const written = texts
    .flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? [])
    .join(" ");
  const starts = startsOf(written, readings);
  const find = (pinyin: string, isRight: (found: string) => boolean) => {
    const spelled = pinyin.replaceAll("v", "u");
    const first = Array.from({ length: MOST_LETTERS }, (_, at) =>
      at < spelled.length ? (starts.get(spelled.slice(0, at + 1)) ?? []) : [],
    );
    const found = [...new Set(first.flat())]
      .sort((a, b) => a - b)
      .map((at) => written.slice(at, endOf(written, at, spelled, readings)))
      .filter(isRight);
    return mostFrequent(found);
  };
  return {
    ofPinyin: (pinyin) => find(pinyin, ({ length }) => length >= FEWEST),
    ofSound: (han) => {
      const sounds = Array.from(han, (each) => readings.get(each)?.[0]);
      if (sounds.includes(undefined)) return undefined;
      return find(sounds.join(""), ({ length }) => length === han.length);
    },
    ofMisspelt: (pinyin) => {
      if (pinyin.length < FEWEST_LETTERS || !/^[a-z]+$/.test(pinyin)) return;
      const meant = likelyPinyin(pinyin).flatMap(
        (each) => find(each, ({ length }) => length >= FEWEST_MISSPELT) ?? [],
      );
      const [only, ...others] = new Set(meant);
      return others.length === 0 ? only : undefined;
    },
    isWritten: (han) => written.includes(han),
  };
}

/** The places of each syllable, so that no query has to read every text. */
function startsOf(
  written: string,
  readings: Readings,
): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (let at = 0; at < written.length; at += 1)
    for (const syllable of readings.get(written.charAt(at)) ?? []) {
      const places = starts.get(syllable);
      if (places) places.push(at);
      else starts.set(syllable, [at]);
    }
  return starts;
}

/** The end of this spelling if it starts at `at`, else `at`. */
function endOf(
  written: string,
  at: number,
  pinyin: string,
  readings: Readings,
): number {
  const ends = (readings.get(written.charAt(at)) ?? []).map((syllable) => {
    if (!pinyin.startsWith(syllable)) return at;
    const rest = pinyin.slice(syllable.length);
    if (rest === "") return at + 1;
    const end = endOf(written, at + 1, rest, readings);
    return end > at + 1 ? end : at;
  });
  return Math.max(at, ...ends);
}

function mostFrequent(found: readonly string[]): string | undefined {
  const counts = [...groupBy(found, (each) => each)];
  return counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
