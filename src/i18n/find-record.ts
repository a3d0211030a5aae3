import type { Measure } from "../domain/policy/measure.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Department, SharedContent } from "../domain/policy/reference.ts";

/**
 * The measure with this id.
 * @throws Error when there is none: the checked content rules that out
 */
export function findMeasure(
  policy: Pick<Policy, "id" | "measures">,
  id: string,
): Measure {
  return found(
    policy.measures.find((measure) => measure.id === id),
    `${policy.id} has no measure ${id}`,
  );
}

/**
 * The office with this id.
 * @throws Error when there is none: the checked content rules that out
 */
export function findDepartment(
  shared: Pick<SharedContent, "departments">,
  id: string,
): Department {
  return found(
    shared.departments.find((department) => department.id === id),
    `There is no department ${id}`,
  );
}

function found<T>(record: T | undefined, otherwise: string): T {
  if (record === undefined) throw new Error(otherwise);
  return record;
}
