import { LANGUAGES, type Locale } from "../../../src/domain/text/languages.ts";
import type { Sample } from "../sample.ts";
import { go, see, seeSentence, type Walker } from "../walker.ts";

const LIST = "ol[data-results]";
/** Of a word that tells pages apart. */
const LEAST_LENGTH = { chinese: 2, latin: 8 } as const;
const BOX = "main [name=q]";

/** A phrase finds its sentence, words that stand apart find its page. */
export async function askWords(walker: Walker): Promise<void> {
  const { sample, locale } = walker;
  const sentence = `/${locale}/${sample.measurePath}#${sample.sentence.id}`;
  await ask(walker, sample.phrase);
  await see(
    walker,
    `${sentence} first of the answers`,
    isFirst,
    LIST,
    sentence,
  );
  await ask(walker, scatteredWords(sample, locale));
  const page = `/${locale}/${sample.measurePath}`;
  await see(walker, `${page} among the answers`, isAmong, LIST, page);
}

/** A measure's name leads to it; a sentence says what is not looked for. */
export async function askDirectly(walker: Walker): Promise<void> {
  const { sample, locale } = walker;
  const page = `/${locale}/${sample.measurePath}`;
  await ask(walker, sample.name[locale]);
  await see(walker, `${page} first of the answers`, isFirst, LIST, page);
  await seeSentence(walker, "search.words-need-newer");
}

/** A sentence stands instead of answers, and the list leads on. */
export async function missSearch(walker: Walker): Promise<void> {
  await go(walker, `search/?q=${encodeURIComponent(walker.sample.phrase)}`);
  await seeSentence(walker, "search.needs-newer");
}

async function ask(walker: Walker, words: string): Promise<void> {
  await go(walker, "search/");
  await walker.page.type(BOX, words);
  await see(walker, `answers to “${words}”`, isAnswered, LIST, words);
}

/** Three words of the sentence, in an order in which they do not stand. */
function scatteredWords({ sentence }: Sample, locale: Locale): string {
  const parts = new Intl.Segmenter(LANGUAGES[locale].tag, {
    granularity: "word",
  }).segment(sentence[locale]);
  const words = [...parts]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter(
      ({ length }) => length >= LEAST_LENGTH[LANGUAGES[locale].typesetting],
    );
  return [...new Set(words)].slice(0, 3).reverse().join(" ");
}

function isAnswered(list: string, words: string) {
  const results = document.querySelector<HTMLElement>(list);
  const status = document.querySelector<HTMLElement>("main [role=status]");
  if (!results || !status) return "no list";
  const isDone = results.dataset["state"] === "done";
  return (isDone && status.innerText.includes(words)) || status.innerText;
}

function isFirst(list: string, address: string) {
  const first = document.querySelector(`${list} > li a`);
  const href = (first && first.getAttribute("href")) ?? "";
  return href.startsWith(address) || `first: ${href}`;
}

function isAmong(list: string, address: string) {
  const links = Array.from(document.querySelectorAll(`${list} > li a`));
  const addresses = links.map((link) => link.getAttribute("href") ?? "");
  return (
    addresses.some((href) => href.startsWith(address)) || addresses.join(" ")
  );
}
