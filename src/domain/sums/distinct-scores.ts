const most = 2 ** 14;

/** The different scores of a model, as long as there are few: rounded ones, or those of a small tree. */
export class DistinctScores {
  #scores: Set<number> | null = new Set();

  add(scores: Float64Array): void {
    if (this.#scores === null) return;
    for (const score of scores) this.#scores.add(score);
    if (this.#scores.size > most) this.#scores = null;
  }

  /** `null`: there were too many. */
  merge(others: Float64Array | null): void {
    if (others === null) this.#scores = null;
    else this.add(others);
  }

  /** Rising; null: too many. */
  list(): Float64Array | null {
    return this.#scores && Float64Array.from(this.#scores).sort();
  }
}
