import type { Force } from "../../domain/policy/sentence.ts";
import type { BenefitKind } from "../../domain/benefit/benefit.ts";
import type { AskedMeasure } from "../../domain/question/question-wording.ts";
import { LEFT } from "../left/left-mark.ts";
import { type FigureStub, isPool } from "./figure-stubs.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import type { YamlRecord } from "./yaml-data.ts";

/** Sentences of these offer something; those of others bind or tell. */
const OFFERS: ReadonlySet<Force | undefined> = new Set<Force>([
  "gives",
  "may",
  "supports",
  "encourages",
  "explores",
]);
const CALLED = /资助|奖励|补贴|补助|贴息|奖金/gu;
const IS_MONEY: ReadonlySet<string> = new Set(["money", "foreign"]);

/** What a measure seems to offer, to be confirmed and completed. */
export function benefitStubs(
  measure: string,
  sentences: readonly SentenceStub[],
): readonly YamlRecord[] {
  const pools = sentences.flatMap(({ id, figures }) =>
    figures.filter(isPool).map(({ name }) => `${id}.${name}`),
  );
  const [pool, ...more] = pools;
  const from = pool && more.length === 0 ? { pool } : {};
  return sentences
    .filter(({ force }) => OFFERS.has(force?.value))
    .flatMap((sentence) => offersOf(sentence, from))
    .map(({ kind, ...rest }, index) => ({
      id: `${measure}-support-${index + 1}`,
      kind,
      name: LEFT,
      ...rest,
    }));
}

type Offer = YamlRecord & { readonly kind: string };

function offersOf(
  { id, zh, figures }: SentenceStub,
  pool: YamlRecord,
): readonly Offer[] {
  const money = figures.filter(
    (figure) => IS_MONEY.has(figure.kind) && !isPool(figure),
  );
  const ofKind = (wanted: string) =>
    figures
      .filter(({ kind }) => kind === wanted)
      .map(({ name }) => `${id}.${name}`);
  const shares = ofKind("rate");
  const calls = [...new Set(zh.match(CALLED))];
  const head = {
    sentence: id,
    conditions: LEFT,
    ...(calls.length === 1 && calls[0] ? { called: calls[0] } : {}),
  };
  const end = { ...pool, examples: LEFT };
  const offers: readonly Offer[] = [
    ...money.map((figure, index) => offerOf(id, figure, shares[index])),
    ...ofKind("ratio").map((ratio) => ({
      kind: "matching",
      base: LEFT,
      ratio,
    })),
  ];
  if (offers.length > 0)
    return offers.map(({ kind, ...rest }) => ({
      kind,
      ...head,
      ...rest,
      ...end,
    }));
  return shares.length > 0
    ? [{ kind: LEFT, ...head, ...end }]
    : [{ kind: "in-kind", sentence: id }];
}

function offerOf(
  id: string,
  { name, per, bound }: FigureStub,
  rate: string | undefined,
): Offer {
  const figure = `${id}.${name}`;
  if (per.length > 0) return { kind: "formula", inputs: LEFT, gives: LEFT };
  if (bound === "exact") return { kind: "fixed", amount: figure };
  // No kind but a formula works with what has no most.
  if (bound !== "at-most") return { kind: LEFT };
  return rate
    ? { kind: "cost-share", base: LEFT, rate, cap: figure }
    : { kind: "award", cap: figure };
}

/** Which of the stubs are of a kind already, as far as questions ask of it. */
export function offered(
  benefits: readonly YamlRecord[],
): AskedMeasure["benefits"] {
  return benefits.flatMap(({ kind, rate, cap }) => {
    const found = KINDS.find((each) => each === kind);
    return found ? [{ kind: found, rate, cap }] : [];
  });
}

/** Those that stubs are made of. */
const KINDS = [
  "fixed",
  "award",
  "cost-share",
  "matching",
  "in-kind",
] as const satisfies BenefitKind[];
