import { attempt } from "./attempt.ts";

/**
 * Keeps a reader's choice of theme or view; the only things ever stored. Where
 * storage is refused the choice lasts as long as the page.
 */
export function store(key: string, value: string): void {
  attempt(() => {
    localStorage.setItem(key, value);
  });
}
