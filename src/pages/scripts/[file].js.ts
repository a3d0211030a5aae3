import type { APIRoute } from "astro";

import { hasAmount } from "../../domain/benefit/benefit-kinds.ts";
import { createView } from "../../i18n/view.ts";
import {
  calculatorScript,
  formulasScript,
} from "../../islands/calculator/calculator-script.ts";
import { measureData } from "../../islands/calculator/measure-data.ts";
import { checkScript } from "../../islands/check/check-script.ts";
import { filterScript } from "../../islands/filter/filter-script.ts";
import { glossScript } from "../../islands/gloss/gloss-script.ts";
import { toolsScript } from "../../islands/page/tools-script.ts";
import { quoteData } from "../../islands/quote/quote-data.ts";
import { plannerScript } from "../../islands/planner/planner-script.ts";
import {
  cardsScript,
  repairScript,
  searchScript,
} from "../../islands/search/search-script.ts";
import { shareData } from "../../islands/share/share-data.ts";
import { shareScript } from "../../islands/share/share-script.ts";
import { localeSubjects, pageSubjects } from "../_views.ts";

const SCRIPTS = [
  calculatorScript,
  cardsScript,
  checkScript,
  formulasScript,
  filterScript,
  glossScript,
  plannerScript,
  repairScript,
  searchScript,
  shareScript,
  toolsScript,
];

const POLICY_DATA = [quoteData, shareData];

export async function getStaticPaths() {
  const base = import.meta.env.BASE_URL;
  const shared = (await localeSubjects()).flatMap((subject) =>
    SCRIPTS.map((script) => script.file({ ...subject, base })),
  );
  const measures = (await pageSubjects()).flatMap((subject) =>
    subject.policy.measures
      .filter(({ benefits }) => benefits.some(hasAmount))
      .map((measure) =>
        measureData(
          createView({
            ...subject,
            base,
            path: "",
            origin: "",
            isOfAll: false,
          }),
          measure,
        ),
      ),
  );
  const policies = (await pageSubjects()).flatMap((subject) =>
    POLICY_DATA.map(({ file }) => file({ ...subject, base }, subject.policy)),
  );
  return [...shared, ...measures, ...policies].map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}

/** The scripts that pages load when a reader reaches for what they do. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
