import { valueOf } from "../../domain/benefit/benefit-rule.ts";
import type { Figure } from "../../domain/figure/figure.ts";
import type { Term } from "../../domain/term/term.ts";
import type { TermYaml } from "../schema/term-schema.ts";
import { sentenceOf } from "../read/policy-draft.ts";

/** The term from its figures, whose kinds have been checked. */
export function buildTerm(
  yaml: TermYaml,
  figure: (id: string) => Figure,
): Term {
  const end = yaml.length ?? yaml.until;
  return {
    from: valueOf(figure(yaml.from), "date").date,
    end: buildEnd(yaml, figure),
    sentence: sentenceOf(end ?? yaml.from),
    timeZone: yaml.timeZone,
    ...(yaml.note && { note: yaml.note }),
  };
}

function buildEnd(yaml: TermYaml, figure: (id: string) => Figure): Term["end"] {
  if (yaml.length !== undefined) {
    const { months } = valueOf(figure(yaml.length), "period");
    return { kind: "length", months };
  }
  if (yaml.until === undefined) return { kind: "open" };
  return { kind: "until", last: valueOf(figure(yaml.until), "date").date };
}
