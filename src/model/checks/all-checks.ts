import type { PolicyDraft } from "../read/policy-draft.ts";
import type { Refusal } from "../problem/problem.ts";
import type { ReferenceDraft } from "../read/reference-draft.ts";
import { checkAnswers } from "./answer/check-answers.ts";
import { checkBenefitWords } from "./benefit/check-benefit-words.ts";
import { checkBenefits } from "./benefit/check-benefits.ts";
import { checkChapters } from "./text/check-chapters.ts";
import { checkCouldBe } from "./reference/check-could-be.ts";
import { checkDepartments } from "./text/check-departments.ts";
import { checkDiscretion } from "./figure/check-discretion.ts";
import { checkExamples } from "./benefit/check-examples.ts";
import { checkFormulaBounds } from "./benefit/check-formula-bounds.ts";
import { checkFormulaInputs } from "./benefit/check-formula-inputs.ts";
import { checkFormulas } from "./benefit/check-formulas.ts";
import { checkFiguresUsed } from "./benefit/check-figures-used.ts";
import { checkFigures } from "./figure/check-figures.ts";
import { checkFinder } from "./answer/check-finder.ts";
import { checkForce } from "./text/check-force.ts";
import { checkHedges } from "./figure/check-hedges.ts";
import { checkInterfaceKeys } from "./interface/check-interface-keys.ts";
import { checkInterfaceWording } from "./interface/check-interface-wording.ts";
import {
  checkPolicyLanguages,
  checkSharedLanguages,
} from "./text/check-languages.ts";
import { checkKeyFigures } from "./figure/check-key-figures.ts";
import { checkLargestFirst } from "./benefit/check-largest-first.ts";
import { checkMeasureIds } from "./reference/check-measure-ids.ts";
import { checkMisquotes } from "./text/check-misquotes.ts";
import { checkNumberCoverage } from "./text/check-number-coverage.ts";
import { checkNumbersParity } from "./text/check-numbers-parity.ts";
import { checkPartWords } from "./text/check-part-words.ts";
import { checkQuotes } from "./text/check-quotes.ts";
import { checkReferences } from "./reference/check-references.ts";
import { checkPublished } from "./release/check-published.ts";
import {
  checkReleaseEntries,
  checkReleaseOrder,
} from "./release/check-releases.ts";
import { checkRelated } from "./reference/check-related.ts";
import { checkRenderings } from "./text/check-renderings.ts";
import { checkSentenceIds } from "./text/check-sentence-ids.ts";
import { checkSharedReferences } from "./reference/check-shared-references.ts";
import { checkShownExamples } from "./benefit/check-shown-examples.ts";
import { checkCut, checkSourceText } from "./text/check-source-text.ts";
import { checkStackingRules } from "./benefit/check-stacking-rules.ts";
import { checkStatedAnswers } from "./answer/check-stated-answers.ts";
import { checkStatedNumbers } from "./figure/check-stated-numbers.ts";
import { checkStepQuotes } from "./benefit/check-step-quotes.ts";
import { checkSummaries } from "./interface/check-summaries.ts";
import { checkTranslations } from "./text/check-translations.ts";
import {
  checkUniqueIds,
  checkUniqueSharedIds,
} from "./reference/check-unique-ids.ts";
import { checkUsableValues } from "./reference/check-usable-values.ts";
import type { PolicyCheck, SharedCheck } from "./check.ts";

/** That every id names one thing, and in the order of the text. */
const ID_CHECKS: readonly PolicyCheck[] = [
  checkMeasureIds,
  checkChapters,
  checkSentenceIds,
  checkUniqueIds,
];

const POLICY_CHECKS: readonly PolicyCheck[] = [
  checkSourceText,
  checkFigures,
  checkNumberCoverage,
  checkNumbersParity,
  checkHedges,
  checkDiscretion,
  checkTranslations,
  checkForce,
  checkPartWords,
  checkQuotes,
  checkMisquotes,
  checkDepartments,
  checkRenderings,
  checkPolicyLanguages,
  checkSummaries,
  checkStatedNumbers,
  checkReferences,
  checkAnswers,
  checkStatedAnswers,
  checkFinder,
  checkRelated,
  checkCouldBe,
  checkKeyFigures,
  checkBenefits,
  checkBenefitWords,
  checkFormulas,
  checkFormulaBounds,
  checkFormulaInputs,
  checkFiguresUsed,
  checkUsableValues,
  checkStackingRules,
  checkStepQuotes,
  checkLargestFirst,
  checkExamples,
  checkShownExamples,
];

/** That what was received and published stays, or its change is told. */
const PUBLISHED_CHECKS: readonly PolicyCheck[] = [checkCut, checkPublished];

const SHARED_CHECKS: readonly SharedCheck[] = [
  checkSharedLanguages,
  checkInterfaceKeys,
  checkInterfaceWording,
  checkReleaseOrder,
];

/** While content is edited, what it was when it was published is no matter. */
export type Checked = "with-published" | "while-edited";

/**
 * Holds everything read against every rule that spans more than one value.
 * Where an id is wrong, whatever names the right one would be reported too: then
 * only the source text is held against the sentences as well, since one that
 * is left out shifts the ids after it.
 */
export function runChecks(
  shared: ReferenceDraft,
  policies: readonly PolicyDraft[],
  checked: Checked,
): Refusal {
  const check = (checks: readonly PolicyCheck[]) =>
    policies.flatMap((policy) => checks.flatMap((one) => one(policy, shared)));
  const ids = [...checkUniqueSharedIds(shared), ...check(ID_CHECKS)];
  if (ids.length > 0)
    return { problems: [...ids, ...check([checkSourceText])], isAll: false };
  return {
    problems: [
      ...SHARED_CHECKS.flatMap((one) => one(shared)),
      ...checkSharedReferences(shared, policies),
      ...checkReleaseEntries(shared, policies),
      ...check(POLICY_CHECKS),
      ...(checked === "with-published" ? check(PUBLISHED_CHECKS) : []),
    ],
    isAll: true,
  };
}
