import { isCounted, mostOf, type Counted } from "../figure/most-of.ts";
import { alternativesOf } from "../formula/alternatives.ts";
import { listedIn } from "../formula/map-formula.ts";
import { fen, type Fen } from "../number/money.ts";
import type { Assess } from "./assess-with.ts";
import { law } from "./explain.ts";
import { settle } from "./settle.ts";

/**
 * Works rules out in which something is made of listed sums: with each of
 * them apart, as one of them is given and nothing between.
 */
export function assessEach(assess: Assess): Assess {
  return (rule, entered) => {
    const { formula, problems, readings } = settle(rule.gives, entered);
    const listed = "oneOf" in formula ? [] : listedIn(formula);
    const [figure] = listed;
    if (!figure || Object.keys(problems).length > 0)
      return assess(rule, entered);
    const interpretations = [...rule.interpretations, ...readings];
    const results = alternativesOf(formula).map((gives) =>
      assess({ ...rule, gives, interpretations }, entered),
    );
    const counted = results.filter(isCounted);
    const most = counted.reduce<Counted | undefined>(
      (a, b) => (a && mostOf(a) >= mostOf(b) ? a : b),
      undefined,
    );
    // One that is refused or excluded is so whichever sum is given.
    if (!most) return results[0] ?? assess(rule, entered);
    const steps = [law("sums", figure, listed), ...most.steps];
    return { ...merge(counted, most), steps };
  };
}

/** All that several results may come to, in the words of one that is the most. */
function merge(all: readonly Counted[], most: Counted): Counted {
  const low = all.map(leastOf).reduce((a, b) => (b < a ? b : a));
  if (most.kind === "undetermined") return { ...most, atLeast: low };
  const { discretion, steps, interpretations } = most;
  const explained = { discretion, steps, interpretations };
  if (all.every(({ kind }) => kind === "fixed")) {
    const fens = [...new Set(all.map(mostOf))];
    if (fens.length === 1) return most;
    const sorted = fens.sort((a, b) => (a < b ? 1 : -1));
    return { kind: "choice", fens: sorted, ...explained };
  }
  const limit = most.kind === "ceiling" ? most.limit : "none";
  return {
    kind: "ceiling",
    fen: mostOf(most),
    limit,
    ...explained,
    ...(low && { low }),
  };
}

const NOTHING = fen(0n);

/** The least that a result may come to; nothing where the text names none. */
function leastOf(result: Counted): Fen {
  if (result.kind === "undetermined") return result.atLeast;
  if (result.kind === "fixed") return result.fen;
  return (result.kind === "ceiling" && result.low) || NOTHING;
}
