import { assess } from "../benefit/assess.ts";
import { stackWith } from "./stack-with.ts";

/** Works a plan of any benefits out; see `stackWith`. */
export const planStack = stackWith(assess);
