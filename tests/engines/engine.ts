import type { FloorName } from "../../src/engine-floors.ts";

/** A page in some engine, as the journeys walk it. */
export interface EnginePage {
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page. It is sent as text and knows only what it
   * is given, plain data, as what it gives back; the oldest engine reads it.
   */
  evaluate<A extends readonly unknown[], T>(
    look: (...given: A) => T,
    ...given: A
  ): Promise<T>;
  /** A real click, in the middle of the first element found. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Shows the page as it is printed. */
  showPrinted(): Promise<void>;
  /** What the page threw, as far as the driver tells. */
  thrown(): readonly string[];
  /** What stands in its console as an error, as far as the driver tells. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** An engine that runs. */
export interface RunningEngine {
  readonly version: string;
  newPage(): Promise<EnginePage>;
  end(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** The highest floor that it stands on. */
  readonly floor: FloorName;
  /**
   * Installs it where it is missing, and starts it.
   * @throws CannotBeHad with what to do about it
   */
  start(): Promise<RunningEngine>;
}

/** An engine that is not here and could not be installed. */
export class CannotBeHad extends Error {}
