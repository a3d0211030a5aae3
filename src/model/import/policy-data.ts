import { readDate } from "../../domain/term/read-date.ts";
import { LEFT } from "../left/left-mark.ts";
import { inEach } from "../scaffold/example-words.ts";
import type { CutText } from "./cut-text.ts";
import type { FoundText } from "./found-text.ts";
import type { ImportContext } from "./import-context.ts";
import { issuersOf } from "./issuers-of.ts";
import { NUMBERINGS } from "./numbering.ts";
import { sentenceData, sourceWords } from "./sentence-data.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import type { YamlRecord } from "./yaml-data.ts";

/** The file of a policy, from its text and the hash of its bytes. */
export function policyData(
  text: FoundText,
  cut: CutText,
  sha256: string,
  context: ImportContext,
): YamlRecord {
  const sentence = (stub: SentenceStub) => sentenceData(stub, context);
  const title = text.title?.text ?? LEFT;
  const chapters = text.chapters.map(({ id, name, ...each }, index) => ({
    id,
    ...(each.sectionOf !== undefined && { sectionOf: each.sectionOf }),
    number: each.number,
    name: sourceWords(name),
    plain: LEFT,
    contents: LEFT,
    summary: LEFT,
    ...titleData(cut.chapters[index], sentence),
  }));
  return {
    id: context.id,
    name: { full: sourceWords(title), short: LEFT },
    headline: LEFT,
    lead: LEFT,
    nature: LEFT,
    summary: LEFT,
    jurisdiction: context.jurisdiction ?? LEFT,
    issuers: issuersOf(cut, context).ids,
    level: LEFT,
    published: publishedOn(cut),
    term: termOf(cut),
    source: { sha256, received: context.date, note: LEFT },
    wording: wordingOf(text),
    notice: cut.notice.map(sentence),
    ...titleData(cut.title, sentence),
    preamble: cut.preamble.map(sentence),
    ...(chapters.length > 0 && { chapters }),
    ...(cut.closing.length > 0 && {
      supplementary: closingData(text, cut, context),
    }),
    ...(cut.imprint.length > 0 && { imprint: cut.imprint.map(sentence) }),
    answers: Object.fromEntries(
      context.questions.map(({ id }) => [id, LEFT] as const),
    ),
    pools: LEFT,
    finder: LEFT,
  };
}

function titleData(
  stub: SentenceStub | undefined,
  sentence: (stub: SentenceStub) => YamlRecord,
): YamlRecord {
  return stub ? { title: sentence(stub) } : {};
}

function closingData(
  { closingChapter }: FoundText,
  { closing }: CutText,
  context: ImportContext,
): YamlRecord {
  return {
    ...(closingChapter && { chapter: closingChapter.id }),
    summary: LEFT,
    sentences: closing.map((stub) => sentenceData(stub, context)),
    rules: LEFT,
    holds: LEFT,
    interpretations: LEFT,
    cautions: LEFT,
  };
}

/** The day under the notice, else under the text, else that of its printing. */
function publishedOn({ notice, closing, imprint }: CutText): string {
  const signed = [...notice, ...closing].find(({ id }) => id.endsWith("-date"));
  const dated = [...(signed ? [signed] : []), ...imprint];
  const days = dated.flatMap(({ figures }) => figures);
  const day = days.find(({ kind }) => kind === "date")?.value;
  return (day && readDate(day)) ?? LEFT;
}

/** The figures of the first day and of the end, by the words around them. */
function termOf(cut: CutText): YamlRecord {
  const all = [
    ...cut.closing,
    ...cut.measures.values(),
    ...cut.preamble,
  ].flat();
  const named = (name: string, words: RegExp) => {
    const found = all.find(
      ({ zh, figures }) =>
        words.test(zh) && figures.some((figure) => figure.name === name),
    );
    return found && `${found.id}.${name}`;
  };
  const from = named("from", /施行|实施|执行|有效/u) ?? LEFT;
  const length = named("length", /有效期/u);
  const until = named("until", /有效|施行|止/u);
  const end = length ? { length } : until ? { until } : { open: LEFT };
  return { from, ...end, timeZone: "Asia/Shanghai" };
}

function wordingOf({ level, isClosingNamed, imprint }: FoundText): YamlRecord {
  const { inChinese, inEnglish } = NUMBERINGS[level ?? "（一）"];
  return {
    measure: inEach(`第{{label}}${inChinese}`, `${inEnglish} {{label}}`),
    measures:
      inEnglish === "Measure"
        ? inEach("措施", "Measures")
        : inEach(
            inChinese === "条" ? "条文" : `各${inChinese}`,
            `${inEnglish}s`,
          ),
    supplementary: isClosingNamed
      ? inEach("附则", "Supplementary provisions")
      : inEach("施行与有效期", "Commencement and term"),
    preamble: inEach("引言", "Preamble"),
    notice: inEach("印发通知", "Notice"),
    ...(imprint.length > 0 && { imprint: inEach("印发信息", "Imprint") }),
  };
}
