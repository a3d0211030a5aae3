import type { Scaffold } from "./scaffold.ts";
import { sentenceTemplate } from "./sentence-template.ts";

/** The text of a new `policy.yaml`. */
export function policyTemplate(scaffold: Scaffold, sha256: string): string {
  return `${aboutTemplate(scaffold, sha256)}${textTemplate(scaffold)}`;
}

/** What the policy is: names, dates, source, wording. */
function aboutTemplate({ id, office, date }: Scaffold, sha256: string): string {
  return `# yaml-language-server: $schema=../../schema/policy.schema.json
# Replace every line that still speaks of an example; \`npm run check\` says what does not fit.
id: ${id}
name:
  full: { zh: 示例文件, en: Example Document }
  short: { zh: 示例, en: Example }
headline: { zh: 示例文件，逐句读懂, en: "An example, read sentence by sentence" }
lead: { zh: 写明给什么、什么形式。, en: Say what is offered and in what form. }
nature: { zh: 写明是什么文件。, en: Say what kind of document it is. }
# At most 120 characters and 80 words.
summary:
  zh: 这是新政策的样稿，等待替换。
  en: A draft of a new policy that waits to be replaced.
issuer: ${office.id}
published: 2025-01-01
# from, and one of: length, until (ids of figures), open: true.
term: { from: sup-s1.from, open: true, timeZone: Asia/Shanghai }
source:
  # sha256sum source.zh.txt
  sha256: "${sha256}"
  received: ${date}
  note: { zh: 写明文本从哪里得来。, en: Say where the text comes from. }
wording:
  measure: { zh: "第{{label}}条", en: "Measure {{label}}" }
  measures: { zh: 措施, en: Measures }
  supplementary: { zh: 附则, en: Supplementary provisions }
  preamble: { zh: 引言, en: Preamble }
  notice: { zh: 印发通知, en: Notice }
`;
}

/** Its text outside the measures, and what holds for all of them. */
function textTemplate({ questions, date }: Scaffold): string {
  const sentence = (part: string, zh: string, en: string, indent: number) =>
    sentenceTemplate({ id: part, zh, en }, date, indent);
  return `# The notice that issued it, each line a sentence with \`starts: paragraph\`.
notice: []
title:
  ${sentence("t-title", "示例文件", "Example Document", 2)}
preamble:
  - ${sentence("p-s1", "本文件只用来说明写法。", "This document only shows how to write one.", 4)}
    force: { value: states, quote: { zh: 说明, en: shows } }
chapters:
  - id: c1
    number: 1
    name: { zh: 示例章, en: Example chapter }
    plain: { zh: 示例章, en: Example chapter }
    contents: { zh: 几个字说明内容。, en: What it is about in a few words. }
    summary: { zh: 写明这一章讲什么。, en: Say what the chapter is about. }
    title:
      ${sentence("c1-title", "一、示例章", "1. Example chapter", 6)}
  - id: c2
    number: 2
    name: { zh: 附则, en: Supplementary provisions }
    plain: { zh: 附则, en: Rules that hold for all }
    contents: { zh: 适用于全部条文。, en: What holds for every measure. }
    summary: { zh: 适用于全部条文的规定。, en: Rules that apply to every measure. }
    title:
      ${sentence("c2-title", "二、附则", "2. Supplementary provisions", 6)}
supplementary:
  chapter: c2
  summary: { zh: 只写明何时起施行。, en: It says only from when the document applies. }
  sentences:
    - ${sentence("sup-s1", "本文件自2025年1月1日起施行。", "This document takes effect on 1 January 2025.", 6)}
      force: { value: states, quote: { zh: 施行, en: takes effect } }
      figures:
        from:
          value: 2025年1月1日
          bound: exact
          quote: { zh: 自2025年1月1日起, en: takes effect on 1 January 2025 }
          label: { zh: 起施行的日期, en: first day }
          checked: ${date}
# The answers that hold for every measure; a measure's own come first.
answers:
${questions.map((question) => `  ${question}: not-stated`).join("\n")}
# Ids of figures: yearly ceilings of named pools, largest first.
pools: []
finder: []
`;
}
