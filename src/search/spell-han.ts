import { pinyinReadings, type Readings } from "./pinyin-readings.ts";

/** What the Chinese texts hold, found by its sound. */
export interface Spelling {
  /** The Chinese that is spelled so: 深圳 for `shenzhen`. */
  readonly ofPinyin: (pinyin: string) => string | undefined;
  /** The Chinese that sounds like other characters: 打造 for 打告. */
  readonly ofSound: (han: string) => string | undefined;
  /** Whether it stands in the texts. */
  readonly isWritten: (han: string) => boolean;
}

/** A character alone sounds like too many others. */
const FEWEST = 2;

/** @param texts whose Chinese is looked for */
export function createSpelling(texts: readonly string[]): Spelling {
  const readings = pinyinReadings();
  const stretches = texts.flatMap(
    (text) => text.match(/\p{Script=Han}{2,}/gu) ?? [],
  );
  const find = (pinyin: string, isRight: (found: string) => boolean) => {
    const spelled = pinyin.replaceAll("v", "u");
    const found = stretches.flatMap((stretch) =>
      spelledIn(stretch, spelled, readings).filter(isRight),
    );
    return mostFrequent(found);
  };
  return {
    ofPinyin: (pinyin) => find(pinyin, ({ length }) => length >= FEWEST),
    ofSound: (han) => {
      const sounds = Array.from(han, (each) => readings.get(each)?.[0]);
      if (sounds.includes(undefined)) return undefined;
      return find(sounds.join(""), ({ length }) => length === han.length);
    },
    isWritten: (han) => stretches.some((stretch) => stretch.includes(han)),
  };
}

/** The parts of a stretch of Chinese that are read so, syllable by syllable. */
function spelledIn(
  stretch: string,
  pinyin: string,
  readings: Readings,
): readonly string[] {
  return Array.from(stretch, (_, start) => {
    const end = endOf(stretch, start, pinyin, readings);
    return end === undefined ? "" : stretch.slice(start, end);
  }).filter(Boolean);
}

function endOf(
  stretch: string,
  at: number,
  pinyin: string,
  readings: Readings,
): number | undefined {
  if (pinyin === "") return at;
  for (const reading of readings.get(stretch.charAt(at)) ?? []) {
    if (!pinyin.startsWith(reading)) continue;
    const rest = pinyin.slice(reading.length);
    const end = endOf(stretch, at + 1, rest, readings);
    if (end !== undefined) return end;
  }
  return undefined;
}

function mostFrequent(found: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(found, (each) => each)];
  return counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
