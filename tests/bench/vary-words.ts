import { createHash } from "node:crypto";

/** How many made-up words the copies draw from, the first ones most often. */
const VOCABULARY = 4_000;
/** Characters of everyday words, none of which reads as a number or a unit. */
const HAN =
  "江河湖海山川云雨风雪春夏秋冬松竹梅兰桃李杏柳燕雁鹤鹿马牛羊鸡犬鱼虾" +
  "琴棋书画诗词歌舞茶酒米面盐糖油灯船桥亭台楼阁街巷窗门桌椅衣帽鞋袜";
const ONSETS = "b br d dr f fl g gr k kl l m n p pl r s st t tr v z".split(" ");
const ENDS = "al an ar el en er il in or ol un us at et ot".split(" ");

/** Chinese words that the checks read: numbers, hedges, and for whom a cap is. */
const FIXED_HAN =
  /[零一二三四五六七八九十百千万亿两半元年月日个成倍%\d]|[最不至过得可每]|少于|[高低]于|提高|鼓励|探索|择优|符合|条件|规模|大约|单家|^[复推行控穿靠持视信]|[许认]$/;
/** English words that do the same, by their beginnings. */
const FIXED_LATIN =
  /^(?:encourag|explor|merit|qualif|certain|scale|exceed|capped|raise|least|rang|approx|about|more|than|million|billion|hundred|thousand|month|year|week|three|seven|eight|january|february|march|april|june|july|august|september|october|november|december|first|second|single|every|individual|measure)/i;

/** A term of the text and the forms that its translation may take. */
export interface Term {
  readonly zh: string;
  readonly en: readonly string[];
}

export interface Rewording {
  /** Chooses the words: the same ones for the same seed. */
  readonly seed: string;
  /** The Chinese of the sentences that change with the record. */
  readonly sentences: readonly string[];
  /** Sentences that it quotes too, and that stay. */
  readonly staying: readonly string[];
  readonly terms: readonly Term[];
}

/**
 * A record with the words of its texts swapped for made-up ones, the same for
 * the same word all through the record. Numbers, hedges and every quote of a
 * sentence hold, so that it passes the checks that the original passes.
 */
export function varyWords<T>(
  record: T,
  { seed, sentences, staying, terms }: Rewording,
): T {
  const words = quotableWords(wordsOf(sentences), sentences, textsOf(record));
  const swapHan = (text: string) => swap(text, words, seed);
  const left = sentences.map(swapHan).join("\n");
  const kept = new Set(
    terms
      .filter(({ zh }) => left.includes(zh))
      .flatMap(
        ({ en }) =>
          en
            .join(" ")
            .toLowerCase()
            .match(/[a-z]+/g) ?? [],
      ),
  );
  const swapLatin = (text: string) =>
    text.replace(/(?<![\w{-])[A-Za-z][a-z]{4,}(?![\w}-])/g, (word) =>
      FIXED_LATIN.test(word) || kept.has(word.toLowerCase())
        ? word
        : madeUpWord(word, seed),
    );
  const isIn = (text: string) => (sentence: string) => sentence.includes(text);
  const stays = (text: string) =>
    staying.some(isIn(text)) && !sentences.some(isIn(text));
  return mapTexts(record, { swapHan, swapLatin, stays }) as T;
}

/** Every text with Chinese in it, whatever its key. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string")
    return /\p{sc=Han}/u.test(value) ? [value] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [];
}

interface Changes {
  readonly swapHan: (text: string) => string;
  readonly swapLatin: (text: string) => string;
  readonly stays: (text: string) => boolean;
}

function mapTexts(value: unknown, changes: Changes, key = ""): unknown {
  const { swapHan, swapLatin, stays } = changes;
  if (typeof value === "string") {
    if (key === "en") return swapLatin(value);
    return stays(value) ? value : swapHan(value);
  }
  if (Array.isArray(value))
    return value.map((each) => mapTexts(each, changes, key));
  if (typeof value !== "object" || value === null) return value;
  // The English goes with its Chinese.
  if ("zh" in value && typeof value.zh === "string" && stays(value.zh))
    return value;
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    mapTexts(each, changes, name),
  ]);
  return Object.fromEntries(entries) as unknown;
}

function wordsOf(sentences: readonly string[]): readonly string[] {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const words = sentences.flatMap((sentence) =>
    [...segmenter.segment(sentence)].map(({ segment }) => segment),
  );
  return [...new Set(words)].filter(
    (word) => /^\p{sc=Han}{2,}$/u.test(word) && !FIXED_HAN.test(word),
  );
}

/** The words without which each quote would stand in its sentence no more. */
function quotableWords(
  words: readonly string[],
  sentences: readonly string[],
  texts: readonly string[],
): readonly string[] {
  let left = words;
  for (;;) {
    const cut = new Set(
      sentences.flatMap((sentence) => cutWords(sentence, texts, left)),
    );
    if (cut.size === 0) return left;
    left = left.filter((word) => !cut.has(word));
  }
}

/** Words of a sentence across whose middle a quote of it begins or ends. */
function cutWords(
  sentence: string,
  texts: readonly string[],
  words: readonly string[],
): readonly string[] {
  const places = [...sentence.matchAll(patternOf(words))];
  return texts.flatMap((text) => {
    const start = sentence.indexOf(text);
    if (start < 0) return [];
    return places
      .filter(({ index, 0: word }) =>
        [start, start + text.length].some(
          (edge) => index < edge && edge < index + word.length,
        ),
      )
      .map(([word]) => word);
  });
}

/** Any of the words, the longest first. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join("|") || "(?!)", "g");
}

function swap(text: string, words: readonly string[], seed: string): string {
  return text.replace(patternOf(words), (word) => {
    let rank = rankOf(word, seed);
    return Array.from(word, () => {
      const character = HAN[rank % HAN.length] ?? "";
      rank = Math.floor(rank / HAN.length) + word.length;
      return character;
    }).join("");
  });
}

function madeUpWord(word: string, seed: string): string {
  let rank = rankOf(word.toLowerCase(), seed);
  const syllables = Array.from({ length: 3 }, (_, index) => {
    const parts = index < 2 ? ONSETS : ENDS;
    const part = parts[rank % parts.length] ?? "";
    rank = Math.floor(rank / parts.length);
    return index === 0 ? `${part}${"aeiou"[rank % 5] ?? ""}` : part;
  }).join("");
  return /^[A-Z]/.test(word)
    ? syllables.charAt(0).toUpperCase() + syllables.slice(1)
    : syllables;
}

/** A place in the vocabulary, seldom far back: as words are met in texts. */
function rankOf(word: string, seed: string): number {
  const hash = createHash("sha256").update(`${seed} ${word}`).digest();
  return Math.floor(VOCABULARY * (hash.readUInt32BE() / 2 ** 32) ** 2);
}
