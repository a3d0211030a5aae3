import type { APIRoute } from "astro";

import { searchScript } from "../../islands/search/search-script.ts";
import { localeSubjects, type PageSubject } from "../_views.ts";

export async function getStaticPaths() {
  const subjects = await localeSubjects();
  return subjects.map((subject) => ({
    params: { locale: subject.locale },
    props: { subject },
  }));
}

/** The search's script in one language, loaded when it is first used. */
export const GET: APIRoute<{ subject: PageSubject }> = ({ props }) =>
  new Response(
    searchScript({ ...props.subject, base: import.meta.env.BASE_URL }),
    { headers: { "Content-Type": "text/javascript; charset=utf-8" } },
  );
