import type { Estimate } from '../../src/domain/compare/estimate.ts';
import { judgedBy, toleranceOf } from './judged.ts';
import type { Judged, Verdict } from './judged.ts';
import { seeded } from './random.ts';
import { rivalNames, rivals } from './rivals.ts';
import { effects } from './scene.ts';
import type { Effect, Question, Scene } from './scene.ts';

/** How often what happened in the replays of one metric of a scene. Sums of counts of parts are the counts of the whole. */
export type Counts = Readonly<Record<string, number>>;

/** What does not change from replay to replay. */
export interface Replayed {
  readonly metric: string;
  readonly method: string;
  readonly evidence: string;
  readonly tolerance: number;
  readonly unbounded: boolean;
  readonly counts: Counts;
}

/**
 * Replays a scene: draws, judges, and counts verdicts, for a candidate that is worse by the tolerance, as good, better. Besides
 * the rule `tolerance: t` the strict `tolerance: 0` of an unchanged model (`false-loss`) and of the worse one (`loss-shown`), and
 * `must-improve: t` of the better one, which gains no more than t (`false-gain`).
 */
export function replayScene(scene: Scene, { replays, seed }: { replays: number; seed: number }): Replayed[] {
  const random = seeded(seed);
  const counts = scene.questions.map(() => new Map<string, number>());
  const seen: (Estimate | undefined)[] = [];
  for (let replay = 0; replay < replays; replay++) {
    for (const effect of effects) {
      const judged = judgedBy(scene.draw(effect, random), scene.questions);
      judged.forEach((one, at) => {
        seen[at] = one.estimate;
        for (const event of eventsOf(effect, one, scene.questions[at] as Question)) {
          const mine = counts[at] as Map<string, number>;
          mine.set(event, (mine.get(event) ?? 0) + 1);
        }
      });
    }
  }
  return scene.questions.map((question, at) => {
    const { method, evidence, unbounded } = seen[at] as Estimate;
    const sorted = [...(counts[at] as Map<string, number>)].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      metric: question.relative ? `${question.metric}, relative` : question.metric,
      method,
      evidence,
      tolerance: question.tolerance,
      unbounded,
      counts: Object.fromEntries(sorted),
    };
  });
}

function eventsOf(effect: Effect, { estimate, ask }: Judged, question: Question): string[] {
  const { tolerance } = question;
  const verdict: Verdict = ask(toleranceOf(question));
  const loss = question.relative ? tolerance * Math.abs(estimate.baseline) : tolerance;
  const events = [`${effect} ${verdict}`];
  if (effect !== 'better') {
    const strict = ask({ tolerance: { kind: 'absolute', value: 0 } });
    if (strict === 'fail') events.push(effect === 'alike' ? 'false-loss' : 'loss-shown');
    for (const name of rivalNames) {
      const passes = rivals[name](estimate, loss);
      if (passes === (effect === 'worse')) events.push(`${effect} ${name}`);
    }
  } else if (!question.relative && ask({ mustImprove: tolerance }) === 'pass') events.push('false-gain');
  return events;
}
