import { fairCoinCdf, fairCoinMass } from './binomial.ts';

/** Rows of a 0/1 score that only one of two models got right. */
export interface Discordance {
  readonly better: number;
  readonly worse: number;
}

/** Two-sided exact test of McNemar (1947): does either model win more of the rows on which they differ? */
export function mcnemarExact({ better, worse }: Discordance): number {
  return Math.min(1, 2 * fairCoinCdf(Math.min(better, worse), better + worse));
}

/** Two-sided mid-p form (Fagerland, Lydersen and Laake 2013): half the probability of what was seen. */
export function mcnemarMidP({ better, worse }: Discordance): number {
  const fewer = Math.min(better, worse);
  const n = better + worse;
  if (better === worse) return 1;
  return Math.min(1, 2 * fairCoinCdf(fewer, n) - fairCoinMass(fewer, n));
}

/** One-sided mid-p of a loss: small when far more rows broke than were mended. */
export function mcnemarLossMidP({ better, worse }: Discordance): number {
  const n = better + worse;
  return fairCoinCdf(better, n) - 0.5 * fairCoinMass(better, n);
}
