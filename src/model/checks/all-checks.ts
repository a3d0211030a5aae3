import type { PolicyDraft } from "../policy-draft.ts";
import type { Problem } from "../problem.ts";
import type { ReferenceDraft } from "../reference-draft.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkBenefitWords } from "./check-benefit-words.ts";
import { checkBenefits } from "./check-benefits.ts";
import { checkChapters } from "./check-chapters.ts";
import { checkDepartments } from "./check-departments.ts";
import { checkDiscretion } from "./check-discretion.ts";
import { checkExamples } from "./check-examples.ts";
import { checkFigures } from "./check-figures.ts";
import { checkFinder } from "./check-finder.ts";
import { checkForce } from "./check-force.ts";
import { checkHedges } from "./check-hedges.ts";
import { checkInterfaceKeys } from "./check-interface-keys.ts";
import { checkInterfaceWording } from "./check-interface-wording.ts";
import {
  checkPolicyLanguages,
  checkSharedLanguages,
} from "./check-languages.ts";
import { checkKeyFigures } from "./check-key-figures.ts";
import { checkLargestFirst } from "./check-largest-first.ts";
import { checkMeasureIds } from "./check-measure-ids.ts";
import { checkNumberCoverage } from "./check-number-coverage.ts";
import { checkNumbersParity } from "./check-numbers-parity.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkReferences } from "./check-references.ts";
import { checkRelated } from "./check-related.ts";
import { checkRenderings } from "./check-renderings.ts";
import { checkSentenceIds } from "./check-sentence-ids.ts";
import { checkSharedReferences } from "./check-shared-references.ts";
import { checkShownExamples } from "./check-shown-examples.ts";
import { checkSourceText } from "./check-source-text.ts";
import { checkStatedAnswers } from "./check-stated-answers.ts";
import { checkStatedNumbers } from "./check-stated-numbers.ts";
import { checkStepQuotes } from "./check-step-quotes.ts";
import { checkSummaries } from "./check-summaries.ts";
import { checkTranslations } from "./check-translations.ts";
import { checkUniqueIds, checkUniqueSharedIds } from "./check-unique-ids.ts";
import { checkUsableValues } from "./check-usable-values.ts";
import type { PolicyCheck, SharedCheck } from "./check.ts";

/** Every rule a policy must keep. */
const POLICY_CHECKS: readonly PolicyCheck[] = [
  checkMeasureIds,
  checkChapters,
  checkSentenceIds,
  checkUniqueIds,
  checkSourceText,
  checkFigures,
  checkNumberCoverage,
  checkNumbersParity,
  checkHedges,
  checkDiscretion,
  checkTranslations,
  checkForce,
  checkQuotes,
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
  checkKeyFigures,
  checkBenefits,
  checkBenefitWords,
  checkUsableValues,
  checkStepQuotes,
  checkLargestFirst,
  checkExamples,
  checkShownExamples,
];

const SHARED_CHECKS: readonly SharedCheck[] = [
  checkUniqueSharedIds,
  checkSharedLanguages,
  checkInterfaceKeys,
  checkInterfaceWording,
];

/** Holds everything read against every rule that spans more than one value. */
export function runChecks(
  shared: ReferenceDraft,
  policies: readonly PolicyDraft[],
): readonly Problem[] {
  return [
    ...SHARED_CHECKS.flatMap((check) => check(shared)),
    ...checkSharedReferences(shared, policies),
    ...policies.flatMap((policy) =>
      POLICY_CHECKS.flatMap((check) => check(policy, shared)),
    ),
  ];
}
