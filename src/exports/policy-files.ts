import type { Policy } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import { LOCALES, SOURCE } from "../domain/text/languages.ts";
import { aknFiles } from "./akn/akn-document.ts";
import { answerRecords } from "./answer-records.ts";
import { benefitRecords } from "./benefit-records.ts";
import { checksums } from "./checksums.ts";
import { citationFiles, type SitePlace } from "./citation-files.ts";
import { type DataFile, dataFile } from "./data-file.ts";
import { examplesCsv } from "./examples-csv.ts";
import { figureRecords } from "./figure-records.ts";
import { figuresCsv } from "./figures-csv.ts";
import { jsonFile } from "./json-file.ts";
import { measureRecords } from "./measure-records.ts";
import { policyRecordOf } from "./policy-record.ts";
import { policyText } from "./policy-texts.ts";
import { sentenceRecords } from "./sentence-records.ts";
import { termRecords } from "./term-records.ts";

/** The files of one policy, in a folder of its own, with their hashes. */
export function policyFiles(
  policy: Policy,
  shared: SharedContent,
  place: SitePlace,
): readonly DataFile[] {
  const { questions } = shared;
  const files = [
    jsonFile("policy.json", "policy", policyRecordOf(policy, shared)),
    ...measureRecords(policy, shared).map((record) =>
      jsonFile(`measures/${record.id}.json`, "measure", record),
    ),
    jsonFile("sentences.json", "sentences", sentenceRecords(policy)),
    jsonFile("figures.json", "figures", figureRecords(policy)),
    jsonFile("benefits.json", "benefits", benefitRecords(policy)),
    jsonFile("answers.json", "answers", answerRecords(policy, questions)),
    jsonFile("glossary.json", "glossary", termRecords(policy, shared)),
    dataFile("figures.csv", "csv", figuresCsv(policy)),
    dataFile("examples.csv", "csv", examplesCsv(policy), "words"),
    ...LOCALES.map((locale) =>
      dataFile(
        `text.${locale}.txt`,
        "text",
        policyText(policy, locale),
        locale === SOURCE ? "text" : "words",
      ),
    ),
    ...aknFiles(policy, shared),
    ...citationFiles(policy, shared, place),
  ];
  return [...files, checksums(files)].map((file) => ({
    ...file,
    path: `${policy.id}/${file.path}`,
  }));
}
