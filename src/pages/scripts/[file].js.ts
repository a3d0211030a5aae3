import type { APIRoute } from "astro";

import { calculatorScript } from "../../islands/calculator/calculator-script.ts";
import { glossScript } from "../../islands/gloss/gloss-script.ts";
import { choicesScript } from "../../islands/page/choices-script.ts";
import { plannerScript } from "../../islands/planner/planner-script.ts";
import { searchScript } from "../../islands/search/search-script.ts";
import { localeSubjects } from "../_views.ts";

const SCRIPTS = [
  calculatorScript,
  choicesScript,
  glossScript,
  plannerScript,
  searchScript,
];

export async function getStaticPaths() {
  const subjects = await localeSubjects();
  return subjects.flatMap((subject) =>
    SCRIPTS.map((script) => {
      const view = { ...subject, base: import.meta.env.BASE_URL };
      const { name, text } = script.file(view);
      return { params: { file: name }, props: { text } };
    }),
  );
}

/** The scripts that pages load when a reader reaches for what they do. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
