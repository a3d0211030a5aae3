import { assessEach } from "./assess-each.ts";
import type { Engine } from "./assess-with.ts";
import { EVERY_OPERATOR } from "./more-operators.ts";
import { EVERY_READER } from "./read-more-inputs.ts";

/** What any rule is worked out with. */
export const EVERY_TOOL: Engine = {
  operators: EVERY_OPERATOR,
  readers: EVERY_READER,
};

/** Works any rule out; see `assessWith`. */
export const assess = assessEach(EVERY_TOOL);
