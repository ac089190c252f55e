/**
 * Bytes that one job leaves for the next: never the state of the registry. Whatever comes back is unverified. It saves time and
 * nothing else: what goes wrong is a warning.
 */
export interface Cache {
  /** Puts the folder back as it was kept under `key`; whether it was there. `folder` must be the one that was kept. */
  restore(key: string, folder: string): Promise<boolean>;
  /** Keeps the folder. A key that is taken stays what it is. */
  keep(key: string, folder: string): Promise<void>;
}
