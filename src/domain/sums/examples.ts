export interface Example {
  /** How far the row moved. */
  readonly size: number;
  readonly id: string;
}

const most = 5;

/** The few rows that moved furthest, whatever the order in which they are offered; of equals the first by id. */
export class Examples {
  readonly best: Example[] = [];

  /** Whether a row of that size may be among them: ids are asked only of those. */
  takes(size: number): boolean {
    return this.best.length < most || size >= (this.best[most - 1] as Example).size;
  }

  offer(size: number, id: string): void {
    if (!this.takes(size)) return;
    this.best.push({ size, id });
    this.best.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.best.length = Math.min(this.best.length, most);
  }
}
