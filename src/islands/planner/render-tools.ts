import { BESIDE_FIELDS } from "../../domain/benefit/beside-fields.ts";
import {
  convert,
  CONVERSION_FIELDS,
  readConversion,
  type ConversionInputs,
} from "../../domain/benefit/conversion.ts";
import {
  firstValue,
  joinQuery,
  ownQuery,
  type Parameter,
} from "../../domain/benefit/address-query.ts";
import {
  asksForPlan,
  PLAN_PARAMETERS,
} from "../../domain/plan/plan-address.ts";
import type { IsoDate } from "../../domain/term/calendar.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import type { Answer, Problem } from "../calculator/answer.ts";
import { parametersOf } from "../calculator/calculator-state.ts";

export interface ConversionAnswer {
  /** The result in the other currency; "" without one or without a rate. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** An answer in the reader's own currency, where the reader gave a rate. */
export function renderConversion(
  typed: ConversionInputs,
  { sums, hedge, sumsIn }: Answer,
  { words, problems, locale }: PlannerData,
): ConversionAnswer {
  const read = readConversion(typed);
  const { conversion } = read;
  const found = CONVERSION_FIELDS.flatMap((field): readonly Problem[] => {
    const said = problems[read.problems[field] ?? ""];
    return said
      ? [{ field, label: words[`convert-${field}`] ?? "", said }]
      : [];
  });
  if (!conversion || !sums) return { text: "", problems: found };
  const { currency, rate, date } = conversion;
  const converted = sumsIn((sum) => `${currency} ${convert(sum, rate)}`);
  const text = fillWords(words["converted"], {
    result: joinWords(locale, hedge, converted),
    currency,
    rate: typed.rate.trim(),
    date: formatDate(date, locale),
  });
  return { text, problems: found };
}

const VERSION = "version";

/** What an address of the planner may hold. */
export function plannerParameters(
  data: Pick<PlannerData, "benefits">,
): readonly string[] {
  return [...parametersOf(data), ...PLAN_PARAMETERS, ...BESIDE_FIELDS, VERSION];
}

/**
 * The link that gives a result again. It holds the version it was made with,
 * so that a later one can tell.
 * @param page the page's address without a query
 */
export function resultLink(
  page: string,
  query: string,
  data: Pick<PlannerData, "benefits" | "releases">,
): string {
  const version = `?${VERSION}=${versionOf(data)}`;
  const known = plannerParameters(data).filter((name) => name !== VERSION);
  return page + joinQuery(ownQuery(query, known), version, []);
}

function versionOf({ releases }: Pick<PlannerData, "releases">): string {
  return releases[0]?.[0] ?? "";
}

export function renderDated(
  today: IsoDate | undefined,
  data: PlannerData,
): string {
  if (!today) return "";
  return fillWords(data.words["dated"], {
    date: formatDate(today, data.locale),
    zone: data.zone,
    version: versionOf(data),
  });
}

/**
 * The changes since a link was made, if an older version of the site made
 * it; undefined otherwise. Apps have versions too: theirs ask for no result.
 */
export function renderOlder(
  asked: readonly Parameter[],
  { locale, releases, words }: PlannerData,
): string | undefined {
  const isOfResult = firstValue(asked, "benefit") !== "" || asksForPlan(asked);
  const [version] = /^\d+\.\d+\.\d+$/.exec(firstValue(asked, "version")) ?? [];
  const at = releases.findIndex(([one]) => one === version);
  if (!isOfResult || !version || at === 0) return undefined;
  const since = releases.slice(0, Math.max(at, 0)).map(([, said]) => said);
  return fillWords(words[at < 0 ? "unknown-version" : "older"], {
    version,
    current: releases[0]?.[0] ?? "",
    changes: joinWords(locale, ...since),
  });
}
