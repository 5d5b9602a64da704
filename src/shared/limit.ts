/** How often a thing is restored before ours gives way: two scripts that undo each other must come to an end. */
const most = 10;

/** Counts in a window of time, in milliseconds. */
export class Limit {
  #times: number[] = [];

  constructor(readonly window = 1000) {}

  /** Whether it has been reached; it stays so for good. */
  get isReached(): boolean {
    return this.#times.length >= most;
  }

  /** Whether one more is allowed. */
  take(): boolean {
    if (this.isReached) return false;
    const now = performance.now();
    this.#times = [...this.#times.filter((at) => now - at < this.window), now];
    return !this.isReached;
  }
}
