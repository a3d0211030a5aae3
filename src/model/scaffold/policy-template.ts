import type { ExampleText } from "./example-text.ts";
import { said, sentenceLines } from "./example-words.ts";
import type { Scaffold } from "./scaffold.ts";

export function policyTemplate(
  scaffold: Scaffold,
  text: ExampleText,
  sha256: string,
): string {
  return `${aboutTemplate(scaffold, sha256)}${textTemplate(scaffold, text)}`;
}

function aboutTemplate({ id, office, date }: Scaffold, sha256: string): string {
  return `# yaml-language-server: $schema=../../schema/policy.schema.json
# Replace every line that still speaks of an example; \`npm run check\` says what does not fit.
id: ${id}
name:
  full: ${said("示例文件", "Example Document")}
  short: ${said("示例", "Example")}
headline: ${said("示例文件，逐句读懂", "An example, read sentence by sentence")}
lead: ${said("写明给什么、什么形式。", "Say what is offered and in what form.")}
nature: ${said("写明是什么文件。", "Say what kind of document it is.")}
# At most 120 characters and 80 words.
summary: ${said("这是新政策的样稿，等待替换。", "A draft of a new policy that waits to be replaced.")}
# By the ids in site.yaml.
jurisdiction: ${office.jurisdiction}
issuers: [${office.id}]
# district, city, province or nation.
level: city
published: 2025-01-01
# from, and one of: length, until (ids of figures), open: true.
term: { from: sup-s1.from, open: true, timeZone: Asia/Shanghai }
source:
  # sha256sum source.zh.txt
  sha256: "${sha256}"
  received: ${date}
  note: ${said("写明文本从哪里得来。", "Say where the text comes from.")}
wording:
  measure: ${said("第{{label}}条", "Measure {{label}}")}
  measures: ${said("措施", "Measures")}
  supplementary: ${said("附则", "Supplementary provisions")}
  preamble: ${said("引言", "Preamble")}
  notice: ${said("印发通知", "Notice")}
`;
}

function textTemplate(scaffold: Scaffold, text: ExampleText): string {
  const sentence = (id: string, key: keyof ExampleText, indent: number) =>
    sentenceLines(id, text[key], scaffold, indent);
  return `# The notice that issued it, each line a sentence with \`starts: paragraph\`.
notice: []
title:
  ${sentence("t-title", "title", 2)}
preamble:
  - ${sentence("p-s1", "preamble", 4)}
    force: { value: states, quote: ${said("说明", "shows")} }
chapters:
  - id: c1
    number: 1
    name: ${said("示例章", "Example chapter")}
    plain: ${said("示例章", "Example chapter")}
    contents: ${said("几个字说明内容。", "What it is about in a few words.")}
    summary: ${said("写明这一章讲什么。", "Say what the chapter is about.")}
    title:
      ${sentence("c1-title", "chapter", 6)}
  - id: c2
    number: 2
    name: ${said("附则", "Supplementary provisions")}
    plain: ${said("附则", "Rules that hold for all")}
    contents: ${said("适用于全部条文。", "What holds for every measure.")}
    summary: ${said("适用于全部条文的规定。", "Rules that apply to every measure.")}
    title:
      ${sentence("c2-title", "closing", 6)}
supplementary:
  chapter: c2
  summary: ${said("只写明何时起施行。", "It says only from when the document applies.")}
  sentences:
    - ${sentence("sup-s1", "from", 6)}
      force: { value: states, quote: ${said("施行", "takes effect")} }
      figures:
        from:
          value: 2025年1月1日
          bound: exact
          quote: ${said("自2025年1月1日起", "takes effect on 1 January 2025")}
          label: ${said("起施行的日期", "first day")}
          checked: ${scaffold.date}
# The answers that hold for every measure; a measure's own come first.
answers:
${scaffold.questions.map((question) => `  ${question}: not-stated`).join("\n")}
# Ids of figures: yearly ceilings of named pools, largest first.
pools: []
finder: []
`;
}
