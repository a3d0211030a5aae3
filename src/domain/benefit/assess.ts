import { assessWith } from "./assess-with.ts";
import { EVERY_OPERATOR } from "./more-operators.ts";
import { EVERY_READER } from "./read-more-inputs.ts";

/** Works any rule out; see `assessWith`. */
export const assess = assessWith({
  operators: EVERY_OPERATOR,
  readers: EVERY_READER,
});
