import type { Department } from "../../domain/policy/reference.ts";

/** The offices that a policy may name: those of the place that it is of. */
export function officesOf(
  { jurisdiction }: Pick<Department, "jurisdiction">,
  departments: readonly Department[],
): readonly Department[] {
  return departments.filter((office) => office.jurisdiction === jurisdiction);
}
