import type { Measure } from "../../domain/policy/measure.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { Sentence } from "../../domain/policy/sentence.ts";
import type { Locale } from "../../domain/text/languages.ts";
import {
  policySentences,
  type TextSection,
  textSections,
} from "../../domain/text/policy-text.ts";
import { betweenSentences, policyText } from "../policy-texts.ts";
import { xml, type XmlElement } from "../xml.ts";

/** What holds sentences, each on a single line: no blank comes between two. */
export const HOLDS_SENTENCES = new Set(["p", "heading"]);

interface Text {
  readonly locale: Locale;
  /** The sentences with which a line of the text ends. */
  readonly endsLine: ReadonlySet<string>;
}

/**
 * The parts of a policy's text. Each sentence has its anchor for its id; an
 * `eol` stands where a line of the source ends.
 */
export function aknText(policy: Policy, locale: Locale): readonly XmlElement[] {
  const text = { locale, endsLine: lineEnds(policy, locale) };
  const { notice, title, preamble, imprint } = policy;
  const parts = [
    ["coverPage", paragraphs(notice, text)],
    ["preface", [xml("longTitle", {}, titleLine(title, text))]],
    ["preamble", paragraphs(preamble, text)],
  ] as const;
  const sections = textSections(policy);
  const body = sections
    .filter(({ depth }) => depth === 0)
    .flatMap((section) => sectionOf(section, sections, text));
  const below = paragraphs(imprint, text);
  return [
    ...parts
      .filter(([, held]) => held.length > 0)
      .map(([name, held]) => xml(name, {}, ...held)),
    xml("body", {}, ...body),
    ...(below.length > 0 ? [xml("conclusions", {}, ...below)] : []),
  ];
}

function lineEnds(policy: Policy, locale: Locale): ReadonlySet<string> {
  const sentences = policySentences(policy);
  const isEnded = policyText(policy, locale).endsWith("\n");
  const ends = sentences.filter((_, at) => {
    const next = sentences[at + 1];
    return next ? next.startsParagraph : isEnded;
  });
  return new Set(ends.map(({ id }) => id));
}

function titleLine(title: Sentence, text: Text): XmlElement {
  const name = xml("docTitle", { eId: title.id }, title[text.locale]);
  return xml("p", {}, name, ...lineEnd(title, text));
}

/** A chapter with its sections in it; what stands in none stands by itself. */
function sectionOf(
  { chapter, depth, measures, closing }: TextSection,
  sections: readonly TextSection[],
  text: Text,
): readonly XmlElement[] {
  const articles = measures.map((measure) => articleOf(measure, text));
  const held = paragraphs(closing, text);
  if (!chapter)
    return held.length > 0 ? [...articles, closingOf(held)] : articles;
  const inner = sections
    .filter((each) => each.chapter?.sectionOf === chapter.id)
    .flatMap((each) => sectionOf(each, sections, text));
  const within = [...articles, ...inner];
  // What closes a chapter follows its articles, or is all there is.
  const end = within.length > 0 ? "wrapUp" : "content";
  const last =
    held.length > 0 || within.length === 0
      ? [xml(end, { eId: `${chapter.id}-end` }, ...held)]
      : [];
  return [
    xml(
      depth === 0 ? "chapter" : "section",
      { eId: chapter.id },
      heading(chapter.title, text),
      ...within,
      ...last,
    ),
  ];
}

function closingOf(held: readonly XmlElement[]): XmlElement {
  return xml(
    "hcontainer",
    { eId: "closing", name: "closing" },
    xml("content", { eId: "closing-text" }, ...held),
  );
}

function articleOf({ id, sentences }: Measure, text: Text): XmlElement {
  const isTitle = ({ role }: Sentence) => role === "title";
  return xml(
    "article",
    { eId: id },
    ...sentences.filter(isTitle).map((title) => heading(title, text)),
    xml(
      "content",
      { eId: `${id}-text` },
      ...paragraphs(
        sentences.filter((sentence) => !isTitle(sentence)),
        text,
      ),
    ),
  );
}

function heading(title: Sentence, text: Text): XmlElement {
  const { id } = title;
  return xml(
    "heading",
    { eId: id },
    title[text.locale],
    ...lineEnd(title, text),
  );
}

/** Each line of some sentences, with the blanks that a translation has between. */
function paragraphs(
  sentences: readonly Sentence[],
  text: Text,
): readonly XmlElement[] {
  const between = betweenSentences(text.locale);
  const lines: Sentence[][] = [];
  for (const sentence of sentences) {
    const line = lines.at(-1);
    if (!line || sentence.startsParagraph) lines.push([sentence]);
    else line.push(sentence);
  }
  return lines.map((line) =>
    xml(
      "p",
      {},
      ...line.flatMap((sentence, at) => [
        ...(at > 0 && between ? [between] : []),
        xml("span", { eId: sentence.id }, sentence[text.locale]),
        ...lineEnd(sentence, text),
      ]),
    ),
  );
}

function lineEnd({ id }: Sentence, { endsLine }: Text): readonly XmlElement[] {
  return endsLine.has(id) ? [xml("eol")] : [];
}
