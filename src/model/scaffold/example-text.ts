import {
  eachLanguage,
  type Grammar,
  LANGUAGES,
  SOURCE,
} from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import { inEach } from "./example-words.ts";
import type { Scaffold } from "./scaffold.ts";

const RESPONSIBLE: Readonly<Record<Grammar, string>> = {
  chinese: "责任单位:",
  english: "Responsible department: ",
};

/** The sentences of a new policy, which wait to be replaced. */
export function exampleText({ office }: Pick<Scaffold, "office">) {
  return {
    title: inEach("示例文件", "Example Document"),
    preamble: inEach(
      "本文件只用来说明写法。",
      "This document only shows how to write one.",
    ),
    chapter: inEach("一、示例章", "1. Example chapter"),
    measure: inEach("(一)示例条。", "(1) Example measure."),
    body: inEach("这里写第一句。", "The first sentence stands here."),
    offices: eachLanguage(
      (locale) =>
        `(${RESPONSIBLE[LANGUAGES[locale].grammar]}${office[locale]})`,
    ),
    closing: inEach("二、附则", "2. Supplementary provisions"),
    from: inEach(
      "本文件自2025年1月1日起施行。",
      "This document takes effect on 1 January 2025.",
    ),
  };
}

export type ExampleText = Readonly<
  Record<keyof ReturnType<typeof exampleText>, LocalText>
>;

/** The official text that they make, a paragraph a line. */
export function sourceOf(text: ExampleText): string {
  const { title, preamble, chapter, measure, body, offices, closing, from } =
    text;
  const paragraphs = [
    [title],
    [preamble],
    [chapter],
    [measure, body, offices],
    [closing],
    [from],
  ];
  return paragraphs
    .map((sentences) => sentences.map((each) => each[SOURCE]).join("") + "\n")
    .join("");
}
