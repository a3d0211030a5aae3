/**
 * Every syllable and how many of GB 2312's 3,755 common characters are read
 * so; in the standard they stand in the syllables' order. `ü` counts as `u`.
 */
const SYLLABLES: Readonly<Record<string, string>> = {
  "": "a2 ai13 an9 ang3 ao9 e13 en1 er8 o1 ou7",
  b: "a18 ai8 an15 ang12 ao17 ei15 en4 eng6 i24 ian12 iao4 ie4 in6 ing9 o21 u9",
  c: "a1 ai11 an7 ang5 ao5 e5 eng2 i12 ong6 ou1 u4 uan3 ui8 un3 uo6",
  ch: "a11 ai3 an10 ang13 ao9 e6 en10 eng15 i16 ong5 ou12 u16 uai1 uan7 uang6 ui5 un7 uo2",
  d: "a6 ai12 an15 ang5 ao12 e3 eng7 i19 ian16 iao9 ie7 ing9 iu1 ong10 ou7 u15 uan6 ui4 un9 uo12",
  f: "a8 an17 ang11 ei12 en15 eng15 o1 ou1 u45",
  g: "a2 ai6 an11 ang9 ao10 e17 ei1 en2 eng7 ong15 ou9 u18 ua6 uai3 uan11 uang3 ui16 un3 uo6",
  h: "a1 ai7 an19 ang3 ao9 e18 ei2 en4 eng5 ong9 ou7 u18 ua9 uai5 uan14 uang14 ui21 un6 uo10",
  j: "i53 ia17 ian40 iang13 iao28 ie27 in20 ing25 iong2 iu17 u25 uan7 ue10 un11",
  k: "a4 ai5 an6 ang7 ao4 e15 en4 eng2 ong4 ou4 u7 ua5 uai4 uan2 uang8 ui11 un4 uo4",
  l: "a7 ai3 an15 ang7 ao9 e2 ei11 eng3 i34 ia1 ian14 iang11 iao13 ie5 in12 ing14 iu11 ong9 ou6 u34 uan6 ue2 un7 uo12",
  m: "a9 ai6 an9 ang6 ao12 e1 ei16 en3 eng8 i14 ian9 iao8 ie2 in6 ing6 iu1 o17 ou3 u15",
  n: "a7 ai5 an3 ang1 ao5 e1 ei2 en1 eng1 i11 ian7 iang2 iao2 ie7 in1 ing6 iu4 ong4 u4 uan1 ue2 uo4",
  p: "a6 ai6 an8 ang5 ao7 ei9 en2 eng14 i17 ian4 iao4 ie2 in5 ing9 o9 u15",
  q: "i36 ia3 ian22 iang8 iao15 ie5 in11 ing13 iong2 iu8 u13 uan11 ue8 un2",
  r: "an4 ang5 ao3 e2 en10 eng2 i1 ong10 ou3 u10 uan2 ui3 un2 uo2",
  s: "a3 ai4 an4 ang3 ao4 e3 en1 eng1 i16 ong8 ou3 u13 uan3 ui11 un3 uo8",
  sh: "a9 ai2 an16 ang8 ao11 e12 en16 eng11 i47 ou10 u33 ua2 uai4 uan2 uang3 ui4 un4 uo4",
  t: "a9 ai9 an18 ang13 ao11 e1 eng4 i15 ian8 iao5 ie3 ing10 ong13 ou4 u11 uan2 ui6 un3 uo11",
  w: "a7 ai2 an17 ang10 ei33 en10 eng3 o9 u29",
  x: "i35 ia13 ian26 iang20 iao18 ie21 in10 ing15 iong7 iu9 u19 uan10 ue6 un14",
  y: "a16 an33 ang17 ao15 e15 i53 in16 ing18 o1 ong15 ou21 u44 uan20 ue10 un12",
  z: "a3 ai7 an4 ang3 ao14 e4 ei1 en1 eng4 i15 ong7 ou4 u8 uan2 ui4 un2 uo8",
  zh: "a14 ai6 an17 ang15 ao10 e10 en16 eng15 i43 ong11 ou14 u26 ua2 uai1 uan6 uang7 ui6 un2 uo11",
};

/** Readings that the standard's order does not tell; 券 is often misread. */
const OTHERS =
  "圳zhen 劵quan 券juan 行hang 长zhang 调tiao 重chong 给ji 率shuai 校jiao 乐yue 参shen";

/** The first row and cell of the common characters in GBK, and the cells in a row. */
const [FIRST_ROW, FIRST_CELL, CELLS] = [0xb0, 0xa1, 94];

/** Common characters with their readings, the usual one first. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The readings of common characters, without tones. */
export function pinyinReadings(): Readings {
  const decoder = new TextDecoder("gbk");
  const readings = new Map<string, string[]>();
  let at = 0;
  for (const [syllable, count] of syllablesInOrder())
    for (let left = count; left > 0; left -= 1, at += 1) {
      const row = FIRST_ROW + Math.floor(at / CELLS);
      const bytes = Uint8Array.of(row, FIRST_CELL + (at % CELLS));
      readings.set(decoder.decode(bytes), [syllable]);
    }
  for (const [, character = "", other = ""] of OTHERS.matchAll(/(.)([a-z]+)/gu))
    readings.set(character, [...(readings.get(character) ?? []), other]);
  return readings;
}

function syllablesInOrder(): readonly (readonly [string, number])[] {
  return Object.entries(SYLLABLES)
    .flatMap(([initial, finals]) =>
      [...finals.matchAll(/([a-z]+)(\d+)/g)].map(
        ([, final = "", count]) => [initial + final, Number(count)] as const,
      ),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
