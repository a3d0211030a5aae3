import { TRANSLATIONS } from "../../domain/text/languages.ts";

/** One kind of value that is left to enter, and how it is entered. */
interface LeftKind {
  /** The path of the value, its steps joined by dots. */
  readonly looks: RegExp;
  readonly expected: string;
  readonly example: string;
}

interface WorkStage {
  /** What the stage is about, as a heading. */
  readonly name: string;
  readonly kinds: readonly LeftKind[];
}

const LANGUAGE = `(?:${TRANSLATIONS.join("|")})`;
const SENTENCE = "(?:sentences|notice|preamble|imprint)\\.[^.]+|(?:^|\\.)title";

/** A key of this name anywhere in a path, with all that stands under it. */
const under = (key: string) => `(?:^|\\.)${key}(?:\\.|$)`;

function kind(looks: string, expected: string, example: string): LeftKind {
  return { looks: new RegExp(looks), expected, example };
}

/** What is left, in the best order of the work. Of two kinds that fit a value the first counts. */
export const WORK_STAGES: readonly WorkStage[] = [
  {
    name: "the text",
    kinds: [
      kind(
        `(?:${SENTENCE})\\.(?:id|zh)$`,
        "the sentence as printed",
        "zh: 本措施自2024年12月18日起施行。",
      ),
      kind(
        "^jurisdiction$",
        "the id of its place, as jurisdictions in site.yaml has it",
        "jurisdiction: some-city",
      ),
      kind(
        "^issuers(?:\\.\\d+)?$",
        "the ids of the offices in departments.yaml",
        "issuers: [some-office]",
      ),
      kind("^level$", "district, city, province or nation", "level: district"),
      kind(
        "^(?:published|source\\.received)$",
        "a day",
        "published: 2024-12-18",
      ),
      kind(
        "^term\\.",
        "the figure of the day or the length; open: true only where the text names no end",
        "length: sup-s1.length",
      ),
      kind(
        "^source\\.",
        "where the text comes from",
        "note: { zh: 文本取自官网。, en: From the official site. }",
      ),
      kind(
        under("departments"),
        "the ids of the responsible offices; [] where the text names none",
        "departments: [some-office]",
      ),
      kind(
        "^label",
        "the number as pages show it",
        'label: { zh: 一, en: "1" }',
      ),
    ],
  },
  {
    name: "the figures",
    kinds: [
      kind(
        "\\.figures\\.[^.]+\\.label",
        "what the value is of",
        "label: { zh: 单个项目的资助上限, en: cap for one project }",
      ),
      kind(
        `figures\\.[^.]+\\..*quote\\.zh$|figures\\.[^.]+\\.quote$`,
        "the fewest words that bear the value, once in the sentence",
        "quote: { zh: 最高100万元, en: up to RMB 1 million }",
      ),
      kind(
        "discretion\\..*chosen",
        "who is chosen, in words of the sentence",
        "chosen: { zh: 企业, en: enterprises }",
      ),
      kind(
        "\\.checked$",
        "the day you compared it: `npm run confirm` writes it",
        "checked: 2025-01-31",
      ),
      kind(
        `nonFigures|keyFigures|pools|figures\\.(?!.*quote\\.${LANGUAGE}$)`,
        "a figure",
        "[m99-s2.cap]",
      ),
    ],
  },
  {
    name: "the translation",
    kinds: [
      kind(
        `(?:${SENTENCE})\\.${LANGUAGE}$`,
        "the sentence in the other language: every number, every hedge, the renderings of the glossary",
        "en: Give each project up to RMB 1 million.",
      ),
      kind(
        `quote\\.${LANGUAGE}$`,
        "the same words of the translation, verbatim",
        "quote: { zh: 给予, en: Give }",
      ),
    ],
  },
  {
    name: "the force of sentences",
    kinds: [
      kind(
        under("force"),
        "gives, may, supports, encourages, explores, requires or states, and the words that show it",
        "force: { value: supports, quote: { zh: 支持, en: Support } }",
      ),
    ],
  },
  {
    name: "the benefits",
    kinds: [
      kind(
        "benefits\\.[^.]+\\.kind$|^benefits$",
        "a benefit for each thing offered; [] where nothing is",
        "{ id: m99-award, kind: award, name: { zh: 奖励, en: Reward }, sentence: m99-s2, cap: m99-s2.cap }",
      ),
      kind(
        under("conditions"),
        "the fewest words of a sentence that ask for something; no such key where none does",
        "- { sentence: m99-s2, quote: { zh: 符合条件的, en: qualifying } }",
      ),
      kind(
        under("examples"),
        "worked cases below, at and above each limit",
        "- { show: true, given: { amount: 1000000 }, result: { kind: ceiling, yuan: 500000, limit: rate } }",
      ),
      kind(
        "\\.base$",
        "what the share is taken of, in words of the sentence",
        "base: { zh: 合同金额, en: contract amount }",
      ),
      kind("\\.inputs$", "what a reader enters", "inputs: { months: months }"),
      kind(
        "\\.gives$",
        "the formula: see “A benefit of another shape” in CONTRIBUTING.md",
        "gives: { times: [m99-s2.amount, { in: months }] }",
      ),
      kind(
        "^benefits",
        "what the support is called",
        "name: { zh: 平台资助, en: Platform funding }",
      ),
      kind(
        "^supplementary\\.(?:rules|holds|cautions)|(?:^|\\.)interpretations",
        "what the provisions limit, and the readings the site takes; [] for none",
        "interpretations: []",
      ),
    ],
  },
  {
    name: "the answers",
    kinds: [
      kind(
        "^answers$",
        "the answers that differ from the policy's own; {} for none",
        "answers: {}",
      ),
      kind(
        "^answers\\.",
        "the answer for every measure: words of a sentence; not-stated only after looking; no such key where each measure answers for itself",
        "deadline: not-stated",
      ),
    ],
  },
  {
    name: "the names and summaries",
    kinds: [
      kind(
        "^recipients",
        "whom the text names, by the ids in site.yaml",
        "recipients: [enterprise]",
      ),
      kind("^related", "measures worth reading next", "related: [m98]"),
      kind(
        "^finder",
        "whom the measure fits; [] for nobody left out",
        "finder: []",
      ),
      kind("^named", "whom it names; [] for none", "named: []"),
      kind(
        "^forWhom",
        "who, and for what, in one plain line without a figure",
        "forWhom: { zh: 企业，租用场地, en: For companies renting space }",
      ),
      kind(
        "^summary|^lead",
        "what is offered, to whom, how much at most",
        "summary: { zh: 最高100万元。, en: Up to RMB 1 million. }",
      ),
      kind(
        "",
        "words in each language",
        "name: { zh: 租金补贴, en: Rent subsidy }",
      ),
    ],
  },
];
