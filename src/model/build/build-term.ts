import type { Quantity } from "../../domain/figure/figure.ts";
import type { Term } from "../../domain/term/term.ts";
import type { TermYaml } from "../schema/term-schema.ts";
import { sentenceOf } from "../read/policy-draft.ts";
import type { FigureLookup } from "./build-benefit.ts";

/** The term from its figures, whose kinds have been checked. */
export function buildTerm(yaml: TermYaml, lookup: FigureLookup): Term {
  const end = yaml.length ?? yaml.until;
  return {
    from: valueOf(yaml.from, "date", lookup).date,
    end: buildEnd(yaml, lookup),
    sentence: sentenceOf(end ?? yaml.from),
    timeZone: yaml.timeZone,
    ...(yaml.note && { note: yaml.note }),
  };
}

function buildEnd(yaml: TermYaml, lookup: FigureLookup): Term["end"] {
  if (yaml.length !== undefined) {
    const { months } = valueOf(yaml.length, "period", lookup);
    return { kind: "length", months };
  }
  if (yaml.until === undefined) return { kind: "open" };
  return { kind: "until", last: valueOf(yaml.until, "date", lookup).date };
}

function valueOf<Kind extends Quantity["kind"]>(
  id: string,
  kind: Kind,
  lookup: FigureLookup,
): Extract<Quantity, { readonly kind: Kind }> {
  const value = lookup(id)?.value;
  if (value?.kind !== kind) throw new TypeError(`${id} is no ${kind}`);
  return value as Extract<Quantity, { readonly kind: Kind }>;
}
