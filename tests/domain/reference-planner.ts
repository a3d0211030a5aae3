/**
 * A second planner, written from the two sentences of the supplementary
 * provisions and not from the first. It shares no code with `src/`.
 */
import { readSentence, type Answer, type Case } from "./reference-engine.ts";

export interface ProjectFacts {
  readonly outside: "yes" | "no" | "unknown";
  readonly sameKind: "yes" | "no" | "unknown";
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
  const answers = cases
    .map(readSentence)
    .filter((answer) => !answer.startsWith("excluded"));
  const [only] = answers;
  if (only === undefined) return "excluded";

  const unhindered = answers.map(largestSum).reduce((a, b) => a + b, 0n);
  // The text does not say whether its own measures combine.
  const largest = answers.map(certainSum).reduce((a, b) => (a > b ? a : b));
  const single = answers.length === 1 ? only : "";
  const least = wholeSum(
    leastAfterAudit(leastAfterDuplicates(largest, facts), facts),
    single,
  );
  const most = wholeSum(mostAfterAudit(unhindered, facts), single);

  const isOpen =
    answers.length > 1 ||
    only.startsWith("open") ||
    facts.sameKind !== "no" ||
    facts.outside === "unknown";
  if (isOpen) return `open between ${least} and ${most}`;
  if (only.startsWith("one of") && most > 0n) return `one of, at most ${most}`;
  if (most < unhindered) return `at most ${most}`;
  if (only.startsWith("exactly")) return `exactly ${most}`;
  return `at most ${most}`;
}

/** 100万元、50万元、30万元: one of these, and nothing between them. */
function wholeSum(bound: bigint, answer: Answer): bigint {
  if (!answer.startsWith("one of")) return bound;
  const fitting = numbersIn(answer).filter((sum) => sum <= bound);
  return fitting.reduce((a, b) => (a > b ? a : b), 0n);
}

/** 与我市市级层面其他同类优惠措施不得重复享受: one of two is lost, not said which. */
function leastAfterDuplicates(least: bigint, facts: ProjectFacts): bigint {
  return facts.sameKind === "no" ? least : 0n;
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
