/** A reader's answers about a plan, as typed; a missing answer means `unknown`. */
export interface PlanInputs {
  /** The project has national or provincial fiscal support: `yes`, `no` or `unknown`. */
  readonly outside?: string;
  /** The project's investment as determined by audit, in yuan. */
  readonly audited?: string;
  /** The sum it already had from the city's public finances, in yuan; none when empty. */
  readonly prior?: string;
  /** Other municipal support of the same kind is received: `yes`, `no` or `unknown`. */
  readonly sameKind?: string;
}
