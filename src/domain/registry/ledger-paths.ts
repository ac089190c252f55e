/** Where a model's files lie on the ledger's branch (contract, "Ledger"). Apart from what the files say: who only moves bytes needs no schema. */

export function eventPath(model: string, seq: number): string {
  return `models/${model}/events/${String(seq).padStart(6, '0')}.json`;
}

export function statePath(model: string): string {
  return `models/${model}/state.json`;
}
