import { unitOf, type Unit } from "../search/ranking/judged-queries.ts";
import { findAll, searchedTexts } from "./search-runner.ts";
import { expect, test } from "./reused-page.ts";

const QUOTES = 100;
/** Of characters in Chinese, of words in English. */
const LENGTHS = { zh: [8, 19], en: [3, 6] } as const;
const SEED = 20241218;

for (const locale of ["zh", "en"] as const)
  test.describe(`what is pasted, in ${locale}`, () => {
    test("whole sentences lead to themselves", async ({ page }) => {
      const all = await sentencesOf(page, locale);
      const found = await findAll(
        page,
        locale,
        all.map(({ text }) => text),
      );
      const wrong = all.filter(({ text }, at) => {
        const anchor = anchorOf(found[at]?.addresses[0]);
        // Measures of one office say so in the same words.
        return all.find(({ id }) => id === anchor)?.text !== text;
      });
      expect(all.length).toBeGreaterThan(90);
      expect(wrong).toEqual([]);
    });

    test("parts of sentences lead to a sentence that holds them", async ({
      page,
    }) => {
      const all = await sentencesOf(page, locale);
      const quotes = drawQuotes(all, locale);
      const found = await findAll(
        page,
        locale,
        quotes.map(({ quote }) => quote),
      );
      const right = quotes.filter(({ id, quote }, at) => {
        const anchor = anchorOf(found[at]?.addresses[0]);
        const text = all.find((sentence) => sentence.id === anchor)?.text;
        return anchor === id || text?.includes(quote);
      });
      console.log(locale, `${right.length} of ${QUOTES} part-quotes`);
      expect(right.length / QUOTES).toBeGreaterThanOrEqual(0.98);
    });
  });

test("every short piece of the Chinese text finds its measure", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const pieces = piecesOf(await searchedTexts(page, "zh"));
  const typed = [...pieces.keys()];
  const found = await findAll(page, "zh", typed);
  const units = found.map(({ addresses }) => addresses.map(unitOf));
  const isRight = (at: number, unit: Unit | undefined) =>
    unit !== undefined && pieces.get(typed[at] ?? "")?.has(unit);
  const first = units.filter(([unit], at) => isRight(at, unit)).length;
  const any = units.filter((each, at) =>
    each.some((unit) => isRight(at, unit)),
  ).length;
  console.log(
    `${typed.length} pieces: first ${first / typed.length}, found ${any / typed.length}`,
  );
  expect(typed.length).toBeGreaterThan(10_000);
  expect(any / typed.length).toBeGreaterThanOrEqual(0.995);
  expect(first / typed.length).toBeGreaterThanOrEqual(0.98);
});

type Texts = Awaited<ReturnType<typeof searchedTexts>>;
interface Said {
  readonly id: string;
  readonly text: string;
}

async function sentencesOf(
  page: Parameters<typeof searchedTexts>[0],
  locale: "zh" | "en",
): Promise<readonly Said[]> {
  const texts = await searchedTexts(page, locale);
  return texts.flatMap(({ sentences }) =>
    sentences.map(([id, text]) => ({ id, text })),
  );
}

function anchorOf(address = ""): string {
  return address.split("#")[1] ?? "";
}

/** Parts of sentences drawn by chance, the same at every run. */
function drawQuotes(all: readonly Said[], locale: "zh" | "en") {
  const random = seeded(SEED);
  const below = (end: number) => Math.floor(random() * end);
  const [least, most] = LENGTHS[locale];
  const gap = locale === "zh" ? "" : " ";
  const long = all
    .map(({ id, text }) => ({ id, parts: text.split(gap) }))
    .filter(({ parts }) => parts.length > most);
  return Array.from({ length: QUOTES }, () => {
    const { id, parts } = long[below(long.length)] ?? { id: "", parts: [] };
    const length = least + below(most - least + 1);
    const start = below(parts.length - length + 1);
    return { id, quote: parts.slice(start, start + length).join(gap) };
  });
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every distinct 2 to 6 characters that say something, with their units. */
function piecesOf(texts: Texts): ReadonlyMap<string, ReadonlySet<Unit>> {
  const pieces = new Map<string, Set<Unit>>();
  for (const { path, sentences } of texts) {
    const unit = unitOf(path);
    if (unit === undefined) continue;
    for (const [, text] of sentences)
      for (const piece of piecesOfText(text))
        pieces.set(piece, (pieces.get(piece) ?? new Set()).add(unit));
  }
  return pieces;
}

function piecesOfText(text: string): readonly string[] {
  return [2, 3, 4, 5, 6].flatMap((length) =>
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
      text.slice(at, at + length),
    ).filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
  );
}
