import { questionsOf } from "../domain/plan/plan-questions.ts";
import type { PlanQuestion } from "../domain/plan/plan-result.ts";
import {
  isBelow,
  type GovernmentLevel,
} from "../domain/policy/government-level.ts";
import {
  OWN,
  YEARLY_TOTAL,
  type StackingRule,
} from "../domain/policy/stacking-rule.ts";
import { capitalize } from "./capitalize.ts";
import type { Words } from "./fill-words.ts";
import { listWords } from "./join-words.ts";
import type { View } from "./view.ts";

type Wording = Pick<View, "policy" | "locale" | "t" | "say" | "words">;

/** A policy's rules as the words of its planner name them. */
export interface PlanNames {
  /** The support from elsewhere that is asked for. */
  readonly other?: string;
  /** The support that brings a limit into play. */
  readonly outside?: string;
  /** Those whose money counts towards the limit, and how many they are. */
  readonly givers?: string;
  readonly count: number;
  /** The limit in a sentence, and as a label. */
  readonly limit?: string;
  readonly label?: string;
}

export function planNames(wording: Wording): PlanNames {
  const { t, say, policy } = wording;
  const { rules } = policy.supplementary;
  const beside = askingOf(rules, "same-kind");
  const limited = askingOf(rules, "audited");
  const limit = limited?.limit === YEARLY_TOTAL ? undefined : limited?.limit;
  const givers = levelsOf(limited);
  const isSeveral = givers.some((level) => isBelow(level, policy.level));
  const levels = (all: readonly GovernmentLevel[]) =>
    listWords(
      all.map((level) => t(`planner.levels.${level}`)),
      wording.locale,
    );
  return {
    ...(beside && {
      other: t(`planner.other.${beside.among}`, {
        levels: levels(levelsOf(beside)),
      }),
    }),
    ...(limited?.received && {
      outside: t("planner.other.received", {
        levels: levels(limited.received),
      }),
    }),
    ...(limit && { limit: say(limit.name), label: say(limit.label) }),
    givers: givers
      .map((level) => giverWords(level, wording))
      .join(t("planner.givers-joint")),
    count: isSeveral ? 2 : givers.length,
  };
}

/** The rule that needs an answer; at most one needs it. */
function askingOf(
  rules: readonly StackingRule[],
  question: PlanQuestion,
): StackingRule | undefined {
  return rules.find((rule) => questionsOf(rule).includes(question));
}

function levelsOf(rule: StackingRule | undefined): readonly GovernmentLevel[] {
  return rule?.with.filter((level) => level !== OWN) ?? [];
}

/** Of the levels below the policy's own there are several governments. */
function giverWords(level: GovernmentLevel, { policy, t }: Wording): string {
  const kind = isBelow(level, policy.level) ? "givers-below" : "givers";
  return t(`planner.${kind}.${level}`);
}

/** The templates of a section, with the policy's names in their places. */
export function planTemplates(section: string, wording: Wording): Words {
  const names: Readonly<Record<string, string | number | undefined>> = {
    ...planNames(wording),
  };
  const fill = (template: string) =>
    template.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
      String(names[name] ?? place),
    );
  return Object.fromEntries(
    Object.entries(wording.words(section)).map(([key, template]) => [
      key,
      capitalize(fill(template)),
    ]),
  );
}

/** The words of a plan's steps by their codes, those of a rule by its id. */
export function planStepWords(wording: Wording): Words {
  const { policy, say } = wording;
  const ofRules = policy.supplementary.rules.map(
    ({ id, step }) => [id, say(step)] as const,
  );
  return {
    ...Object.fromEntries(ofRules),
    ...planTemplates("planner.steps", wording),
  };
}
