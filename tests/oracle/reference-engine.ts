/**
 * A second calculation of every amount, written from the sentences of the
 * policy and not from the first. It shares no code with `src/` and reads no
 * content: a slip in either shows as a difference.
 */

/** What an applicant states; sums in whole fen, months whole. */
export interface Case {
  readonly benefit: string;
  readonly amount?: bigint;
  readonly variant?: string;
  readonly level?: string;
  readonly months?: number;
  readonly rent?: bigint;
}

/** `at most 100 fen, by rate`, `exactly …`, as one comparable line. */
export type Answer = string;

const WAN = 10_000n * 100n;

type Sentence = (of: Case) => Answer;

/** What each sentence says of each kind of support it gives. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  // 按不超过服务合同金额的50%,给予最高1000万元资助,对初创企业提高资助比例至60%
  "m02-training": ({ amount = 0n, variant }) =>
    variant === "startup"
      ? share(amount, 60, 1000n * WAN)
      : share(amount, 50, 1000n * WAN),
  // 按不超过合同金额的30%,给予最高200万元资助
  "m03-purchase": ({ amount = 0n }) => share(amount, 30, 200n * WAN),
  // 给予每个数源单位最高100万元奖励
  "m03-open": () => atMost(100n * WAN, "cap"),
  // 可按不超过模型购买费用的30%,给予最高200万元资助
  "m04-model": ({ amount = 0n }) => share(amount, 30, 200n * WAN),
  // 按不超过项目建设主体实际投入的30%,给予最高200万元资助
  "m05-demonstration": ({ amount = 0n }) => share(amount, 30, 200n * WAN),
  // 可提高资助标准,给予最高1000万元资助: no rate, so nothing but the cap
  "m05-benchmark": () => open(0n, 1000n * WAN),
  // 给予开发企业最高500万元资助
  "m06-product": () => atMost(500n * WAN, "cap"),
  // 给予企业最高300万元奖励
  "m07-hit": () => atMost(300n * WAN, "cap"),
  // 给予软件开发商最高1000万元资助
  "m08-first-version": () => atMost(1000n * WAN, "cap"),
  // 重大项目、重点项目、面上项目分别给予最高1000万元、300万元、60万元
  "m09-basic": ({ level }) => {
    if (level === "major") return atMost(1000n * WAN, "cap");
    if (level === "key") return atMost(300n * WAN, "cap");
    return atMost(60n * WAN, "cap");
  },
  // 按不超过项目投资额的50%,给予最高3000万元资助
  "m09-special": ({ amount = 0n }) => share(amount, 50, 3000n * WAN),
  // 市、区联合给予不超过50%、单家企业最高300万元资助
  "m10-migration": ({ amount = 0n }) => share(amount, 50, 300n * WAN),
  // 给予开源主体最高100万元奖励
  "m11-open-source": () => atMost(100n * WAN, "cap"),
  // 按不超过项目审定总投入的50%,给予最高2000万元资助
  "m12-new": ({ amount = 0n }) => share(amount, 50, 2000n * WAN),
  // 按不超过其上一年度审定运营费用的30%,给予最高500万元资助
  "m12-existing": ({ amount = 0n }) => share(amount, 30, 500n * WAN),
  // 给予最高1:1配套支持: as much again, and no cap
  "m12-national": ({ amount = 0n }) => atMost(amount, "rate"),
  // 给予单个最高500万元资助
  "m13-lab": () => atMost(500n * WAN, "cap"),
  // 评估结果为良好或优秀的,给予最高300万元奖励
  "m13-evaluation": () => atMost(300n * WAN, "cap"),
  // 给予6个月至3年不等的免租优惠
  "m14-rent": ({ rent = 0n, months }) => {
    if (months === undefined)
      return `${atMost(36n * rent, "none")} from ${6n * rent}`;
    const allowed = months >= 6 && months <= 3 * 12;
    return allowed
      ? atMost(BigInt(months) * rent, "none")
      : "excluded by m14-s1";
  },
  // 给予园区运营主体200万元奖励: no 最高
  "m14-park": () => `exactly ${200n * WAN}`,
  // 对考核获评优秀的园区给予50万元奖励: no 最高
  "m14-park-excellent": () => `exactly ${50n * WAN}`,
  // 对注册时间在6—48个月内的企业,择优给予100万元、50万元、30万元
  "m15-returnee": ({ months = 0 }) => {
    if (months < 6 || months > 48) return "excluded by m15-s3";
    return `one of ${100n * WAN} ${50n * WAN} ${30n * WAN}`;
  },
  // 按不超过项目审定总投入的50%,给予最高300万元资助
  "m18-event": ({ amount = 0n }) => share(amount, 50, 300n * WAN),
};

/** The ids of all benefits that the sentences give an amount for. */
export const BENEFIT_IDS: readonly string[] = Object.keys(SENTENCES);

/** What the policy's sentence answers for a case. */
export function readSentence(of: Case): Answer {
  const sentence = SENTENCES[of.benefit];
  if (!sentence) throw new Error(`No sentence gives ${of.benefit}`);
  return sentence(of);
}

/** Not more than `percent` of the base, at most `cap`; fractions of a fen fall away. */
function share(base: bigint, percent: number, cap: bigint): Answer {
  const hundredfold = base * BigInt(percent);
  if (hundredfold === cap * 100n) return atMost(cap, "both");
  if (hundredfold > cap * 100n) return atMost(cap, "cap");
  return atMost((hundredfold - (hundredfold % 100n)) / 100n, "rate");
}

function atMost(sum: bigint, limit: string): Answer {
  return `at most ${sum}, by ${limit}`;
}

function open(least: bigint, most: bigint): Answer {
  return `open between ${least} and ${most}`;
}
