// Shipped to the browser.
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitFormula } from "./benefit-rule.ts";
import type { OpenPoint } from "./benefit.ts";
import type { FieldProblem } from "./result.ts";

/** A formula in which every choice is made. */
export interface Settled {
  readonly formula: BenefitFormula;
  /** By the input of a choice that cannot be made. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly readings: readonly string[];
  readonly open: readonly OpenPoint[];
}

/**
 * The formula after the reader's choices. Where one cannot be made the first
 * that there is stands in, so that the other inputs are looked at too.
 */
export function settle(whole: BenefitFormula, entered: BenefitInputs): Settled {
  const problems: Record<string, FieldProblem> = {};
  const readings: string[] = [];
  const open: OpenPoint[] = [];
  const settled = (formula: BenefitFormula): BenefitFormula => {
    if ("op" in formula) return { ...formula, of: formula.of.map(settled) };
    if ("choose" in formula) {
      const { choose: name, of } = formula;
      const branches = Object.entries(of);
      const chosen = entered[name] ?? "";
      const made = branches.find(([id]) => id === chosen);
      if (!made) problems[name] = chosen ? `unknown-${name}` : "empty";
      const [, branch = NOTHING] = made ?? branches[0] ?? [];
      return settled(branch);
    }
    if ("readings" in formula) {
      readings.push(...formula.readings);
      return settled(formula.of);
    }
    if ("open" in formula) open.push(formula.open);
    return formula;
  };
  return { formula: settled(whole), problems, readings, open };
}

const NOTHING: BenefitFormula = { none: true };
