import type { APIRoute } from "astro";

import { glossScript } from "../../islands/gloss/gloss-script.ts";
import { localePaths, type PageSubject } from "../_views.ts";

export const getStaticPaths = localePaths;

/** The explanations of all terms in one language, loaded with the first. */
export const GET: APIRoute<{ subject: PageSubject }> = ({ props }) =>
  new Response(
    glossScript({ ...props.subject, base: import.meta.env.BASE_URL }),
    { headers: { "Content-Type": "text/javascript; charset=utf-8" } },
  );
