/**
 * A second planner, written from the two sentences of the supplementary
 * provisions and not from the first. It shares no code with `src/`.
 */
import { readSentence, type Answer, type Case } from "./reference-engine.ts";

export interface ProjectFacts {
  readonly outside: "yes" | "no" | "unknown";
  /** Of each support by itself, in their order. */
  readonly sameKind: readonly ("yes" | "no" | "unknown")[];
  /** Undefined when the reader leaves it empty. */
  readonly audited: bigint | undefined;
  readonly prior: bigint;
}

/** How much one project may get from several kinds of support together. */
export function planProject(
  cases: readonly Case[],
  facts: ProjectFacts,
): Answer {
  if (facts.outside === "yes" && facts.audited === undefined)
    return "the audited investment is missing";
  const given = cases
    .map((of, at) => ({
      of,
      answer: readSentence(of),
      isAlone: facts.sameKind[at] === "no",
    }))
    .filter(({ answer }) => !answer.startsWith("excluded"));
  const answers = given.map(({ answer }) => answer);
  const [only] = answers;
  if (only === undefined) return "excluded";

  const unhindered = addUp(
    given.map(({ of, answer }) => [of.benefit, largestSum(answer)]),
  );
  // The text does not say whether its own measures combine.
  const largest = given
    .map(certainBesideOthers)
    .reduce((a, b) => (a > b ? a : b));
  const single = isOneGift(given.map(({ of }) => of.benefit)) ? only : "";
  const least = wholeSum(leastAfterAudit(largest, facts), single);
  const most = wholeSum(mostAfterAudit(unhindered, facts), single);

  if (least < most) return `open between ${least} and ${most}`;
  if (single.startsWith("one of") && most > 0n)
    return `one of, at most ${most}`;
  if (single.startsWith("exactly") && most === largestSum(single))
    return `exactly ${most}`;
  return `at most ${most}`;
}

/**
 * The caps that bind one recipient however often a support is entered, or
 * that are of a sum given once; a project here is of one recipient.
 */
const FOR_ONE: Readonly<Record<string, bigint>> = {
  // 给予每个数源单位最高100万元奖励
  "m03-open": 1_000_000_00n,
  // 单家企业最高300万元资助
  "m10-migration": 3_000_000_00n,
  // 给予单个最高500万元资助
  "m13-lab": 5_000_000_00n,
  // 一次性创业资助, of which the largest is 100万元
  "m15-returnee": 1_000_000_00n,
};

function addUp(sums: readonly (readonly [string, bigint])[]): bigint {
  const byBenefit = new Map<string, bigint>();
  for (const [benefit, sum] of sums)
    byBenefit.set(benefit, (byBenefit.get(benefit) ?? 0n) + sum);
  let total = 0n;
  for (const [benefit, sum] of byBenefit) {
    const cap = FOR_ONE[benefit];
    total += cap !== undefined && cap < sum ? cap : sum;
  }
  return total;
}

/** One support alone, or one that is for one recipient entered again. */
function isOneGift([first = "", ...others]: readonly string[]): boolean {
  return others.every((other) => other === first && first in FOR_ONE);
}

/** 100万元、50万元、30万元: one of these, and nothing between them. */
function wholeSum(bound: bigint, answer: Answer): bigint {
  if (!answer.startsWith("one of")) return bound;
  const fitting = numbersIn(answer).filter((sum) => sum <= bound);
  return fitting.reduce((a, b) => (a > b ? a : b), 0n);
}

/** 与我市市级层面其他同类优惠措施不得重复享受: one of two is lost, not said which. */
function certainBesideOthers({
  answer,
  isAlone,
}: {
  readonly answer: Answer;
  readonly isAlone: boolean;
}): bigint {
  return isAlone ? certainSum(answer) : 0n;
}

/**
 * 对于已获得国家或省级财政支持的项目,我市各级财政对同一项目累计资助金额
 * 不得超过该项目经审计认定的投资额
 */
function mostAfterAudit(most: bigint, facts: ProjectFacts): bigint {
  const left = roomLeft(facts);
  return facts.outside === "yes" && left < most ? left : most;
}

/** Where it is not known whether the project is such a one, it may be. */
function leastAfterAudit(least: bigint, facts: ProjectFacts): bigint {
  const left = roomLeft(facts);
  return facts.outside !== "no" && left < least ? left : least;
}

function roomLeft({ audited = 0n, prior }: ProjectFacts): bigint {
  return audited - prior > 0n ? audited - prior : 0n;
}

function numbersIn(answer: Answer): readonly bigint[] {
  return [...answer.matchAll(/\d+/g)].map(([digits]) => BigInt(digits));
}

/** The least and the most of a range stand in the answer: the most counts. */
function largestSum(answer: Answer): bigint {
  return numbersIn(answer).reduce((a, b) => (a > b ? a : b), 0n);
}

function certainSum(answer: Answer): bigint {
  return answer.startsWith("open") ? 0n : largestSum(answer);
}
