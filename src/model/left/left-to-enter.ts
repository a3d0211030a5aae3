import { problemAt, type Path, type Problem } from "../problem/problem.ts";
import { childOf } from "../problem/name-path.ts";
import type { YamlFile } from "../read/yaml-file.ts";
import { isLeft, LEFT } from "./left-mark.ts";
import { WORK_STAGES } from "./work-stages.ts";

/** Whatever a file still leaves to a person, each with its place and an example. */
export function leftToEnter(file: YamlFile): readonly Problem[] {
  return leftIn(file.data, []).map((path) => tell(file, path));
}

/** The paths of all marks; a list's items that have an id are named by it. */
function leftIn(value: unknown, path: Path): readonly Path[] {
  if (isLeft(value)) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const id = Array.isArray(value) ? childOf(child, "id") : undefined;
    const place = Array.isArray(value) ? Number(key) : key;
    const isNamed = typeof id === "string" && !isLeft(id);
    return leftIn(child, [...path, isNamed ? id : place]);
  });
}

function tell(file: YamlFile, path: Path): Problem {
  const steps = path.join(".");
  for (const [order, { name, kinds }] of WORK_STAGES.entries()) {
    const found = kinds.find(({ looks }) => looks.test(steps));
    if (!found) continue;
    const { expected, example } = found;
    const finding = {
      found: LEFT,
      expected,
      fix: `Enter it, as in ${example}`,
    };
    return {
      ...problemAt(file, path, finding),
      left: { order, name, example },
    };
  }
  throw new Error(`No stage of the work takes ${steps}`);
}
