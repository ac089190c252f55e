export interface Example {
  /** How far the row moved. */
  readonly size: number;
  readonly id: string;
}

const most = 5;

/** The few rows that moved furthest, whatever the order in which they are offered; of equals the first by id. */
export class Examples {
  readonly best: Example[] = [];

  /** `id` is asked only of rows that come into question. */
  offer(size: number, id: () => string): void {
    const last = this.best.at(-1);
    if (this.best.length === most && last && size < last.size) return;
    this.best.push({ size, id: id() });
    this.best.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.best.length = Math.min(this.best.length, most);
  }
}
