import type { Asides } from "./aside.ts";
import { renderElsewhere } from "./render-elsewhere.ts";
import { renderFurther } from "./render-further.ts";
import { renderPart } from "./render-part.ts";
import { renderRegistered } from "./render-registered.ts";
import { renderWanted } from "./render-wanted.ts";

/** A new question is a line here, its words, and the function that answers it. */
export const RENDER_ASIDE: Asides = {
  wanted: renderWanted,
  further: renderFurther,
  part: renderPart,
  registered: renderRegistered,
  elsewhere: renderElsewhere,
};
