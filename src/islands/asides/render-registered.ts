import type { Within } from "../../domain/benefit/benefit-rule.ts";
import type { BenefitRule } from "../../domain/benefit/benefit-rule.ts";
import { addMonths, type IsoDate } from "../../domain/term/calendar.ts";
import { fullMonths } from "../../domain/term/full-months.ts";
import { readDate } from "../../domain/term/read-date.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { formatMonths } from "../../i18n/format-quantity.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import {
  NOT_ASKED,
  refuses,
  says,
  WAITING,
  type RenderAside,
} from "./aside.ts";

/**
 * Counts the months since a day of registration, and says on which days the
 * ends of what the text asks for are reached.
 */
export const renderRegistered: RenderAside = (
  { chosen, given },
  { registered = "" },
  context,
) => {
  const { data, today } = context;
  const { words, locale } = data;
  const age = chosen && ageOf(chosen.rule);
  if (!age || !today) return NOT_ASKED;
  if (registered.trim() === "") return WAITING;
  const from = readDate(registered);
  if (!from) return refuses("registered", words["registered-no-day"], context);
  if (from > today)
    return refuses("registered", words["registered-later"], context);
  const months = fullMonths(from, today);
  const day = (date: IsoDate) => formatDate(date, locale);
  return {
    ...says(
      fillWords(words["registered-today"], {
        from: day(from),
        today: day(today),
        months: formatMonths(months, locale),
      }),
      endWords(from, age.within, data),
      words["registered-reading"] ?? "",
      otherWords(given[age.field], months, data),
      data.term,
    ),
    fills: { [age.field]: String(months) },
  };
};

/** On which days the ends of what the text asks for are reached. */
function endWords(
  since: IsoDate,
  { from, to }: Within,
  { words, locale }: PlannerData,
): string {
  const ends = [from, to].flatMap((end) => {
    const count = end && Number(end.num / end.den);
    if (!count) return [];
    return fillWords(words["registered-end"], {
      months: formatMonths(count, locale),
      date: formatDate(addMonths(since, count), locale),
    });
  });
  return joinWords(locale, ...ends);
}

/** Where other months are entered than were counted; else "". */
function otherWords(
  entered: string | undefined,
  months: number,
  { words, locale }: PlannerData,
): string {
  const isOther = /^\d{1,6}$/.test(entered ?? "") && Number(entered) !== months;
  if (!isOther) return "";
  return fillWords(words["registered-other"], {
    entered: formatMonths(Number(entered), locale),
  });
}

/** The input that asks how old a company is, with the ends of what is allowed. */
function ageOf({
  inputs,
}: BenefitRule):
  { readonly field: string; readonly within: Within } | undefined {
  for (const input of inputs)
    if (input.kind === "months" && input.within?.as === "age")
      return { field: input.field, within: input.within };
  return undefined;
}
