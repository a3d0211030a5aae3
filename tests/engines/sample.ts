import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { WorkedExample } from "../../src/domain/benefit/worked-example.ts";
import { yuan } from "../../src/domain/number/money.ts";
import { eachLanguage, LANGUAGES } from "../../src/domain/text/languages.ts";
import type { LocalText } from "../../src/domain/text/local-text.ts";
import type { Measure } from "../../src/domain/policy/measure.ts";
import type { Policy } from "../../src/domain/policy/policy.ts";
import type { Sentence } from "../../src/domain/policy/sentence.ts";
import { readContent } from "../../src/model/read/read-content.ts";

/** What the journeys read, enter and find: the first of the content that fits. */
export interface Sample {
  /** Below a language: the measure's page and that of all calculators. */
  readonly measurePath: string;
  readonly plannerPath: string;
  readonly name: LocalText;
  readonly sentence: Sentence;
  /** Words of the Chinese sentence, found as they stand. */
  readonly phrase: string;
  readonly benefit: string;
  /** The amount as people type it in either language. */
  readonly typed: LocalText;
  /** What the calculator then says as data. */
  readonly fen: string;
}

/**
 * Takes the sample from the content: a measure with one kind of support, whose
 * worked example needs an amount alone.
 * @throws Error where the content is not in order or has no such measure
 */
export async function readSample(root: string): Promise<Sample> {
  const read = await readContent(root);
  if (!read.ok)
    throw new Error("The content has mistakes: npm run check names them.");
  const [sample] = read.content.policies.flatMap((policy) =>
    policy.measures.flatMap((measure) => sampleOf(policy, measure)),
  );
  if (!sample) throw new Error("No measure has an example to walk through.");
  return sample;
}

function sampleOf(policy: Policy, measure: Measure): readonly Sample[] {
  const [benefit, ...others] = measure.benefits;
  if (!benefit || others.length > 0) return [];
  const sentence = measure.sentences.find(({ id }) => id === benefit.sentence);
  const phrase = sentence?.figures.at(0)?.quote.zh;
  if (!sentence || phrase === undefined) return [];
  return benefit.examples.flatMap((example) =>
    enteredIn(benefit, example).map((entered) => ({
      measurePath: `${policy.id}/${measure.id}/`,
      plannerPath: `${policy.id}/calculator/`,
      name: measure.name,
      sentence,
      phrase,
      benefit: benefit.id,
      ...entered,
    })),
  );
}

/** What is entered for an example, where that is whole millions alone. */
function enteredIn(
  { kind }: Benefit,
  { show, given, result }: WorkedExample,
): readonly Pick<Sample, "typed" | "fen">[] {
  const { amount, ...others } = given;
  if (!show || kind !== "cost-share" || result.kind !== "ceiling") return [];
  if (amount === undefined || Object.keys(others).length > 0) return [];
  const millions = Number(amount) / 1_000_000;
  if (!Number.isInteger(millions) || !/^\d+$/.test(result.yuan)) return [];
  return [
    {
      typed: eachLanguage(
        (locale) =>
          ({
            chinese: `${millions * 100}万`,
            english: `${millions} million`,
          })[LANGUAGES[locale].grammar],
      ),
      fen: String(yuan(BigInt(result.yuan))),
    },
  ];
}
