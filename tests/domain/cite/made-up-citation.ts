import type { Citation } from "../../../src/domain/cite/citation.ts";
import type { IsoDate } from "../../../src/domain/term/calendar.ts";

/** A sentence of a policy that nobody issued. */
export const SENTENCE: Citation = {
  id: "town-2031",
  title: {
    zh: "某市支持气球的办法",
    en: "Rules for Supporting Balloons in Town",
  },
  latinTitle: "Moushi zhichi qiqiu de banfa",
  issuer: { zh: "某市气球局", en: "Balloon Bureau of Town" },
  published: "2031-09-05" as IsoDate,
  effective: "2031-10-01" as IsoDate,
  site: { zh: "逐句读", en: "Read, Line by Line" },
  release: "2.3.0",
  part: {
    id: "m99-s2",
    place: { zh: "（九十九）第2句", en: "Measure 99, sentence 2" },
    path: "/en/town-2031/m99/#m99-s2",
    hash: "0a1b2c3d",
  },
  url: "https://read.example/en/town-2031/m99/#m99-s2",
  accessed: "2032-05-28" as IsoDate,
};

export const MEASURE: Citation = {
  ...SENTENCE,
  part: {
    id: "m99",
    place: { zh: "（九十九）", en: "Measure 99" },
    path: "/en/town-2031/m99/",
  },
  url: "https://read.example/en/town-2031/m99/",
};

export const WHOLE: Citation = {
  ...SENTENCE,
  part: { id: "", path: "/en/town-2031/", hash: "ffee0011" },
  url: "https://read.example/en/town-2031/",
};

/**
 * As a page without script has it: no day, no host, and here neither a release
 * nor a title in Latin letters.
 */
export function unread(citation: Citation): Citation {
  const { id, title, issuer, published, effective, site, part } = citation;
  const work = { id, title, issuer, published, effective, site };
  return { ...work, part, url: part.path };
}
