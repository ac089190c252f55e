import type { Defect } from './defect.ts';
import { baseDefects } from './defects-bases.ts';
import { candidateDefects } from './defects-candidates.ts';
import { driftDefects } from './defects-drift.ts';
import { evidenceDefects } from './defects-evidence.ts';
import { forkDefects } from './defects-forks.ts';
import { gatherDefects } from './defects-gather.ts';
import { githubDefects } from './defects-github.ts';
import { judgingDefects } from './defects-judging.ts';
import { modelFileDefects } from './defects-model-files.ts';
import { promotionDefects } from './defects-promotion.ts';
import { ratchetDefects } from './defects-ratchet.ts';
import { registryDefects } from './defects-registry.ts';
import { reportDefects } from './defects-report.ts';
import { seedDefects } from './defects-seeds.ts';
import { shownDefects } from './defects-shown.ts';
import { severalDefects } from './defects-several.ts';
import { sliceDefects } from './defects-slices.ts';
import { sparkDefects } from './defects-spark.ts';
import { storeDefects } from './defects-store.ts';
import { sumsDefects } from './defects-sums.ts';
import { trainingDefects } from './defects-training.ts';
import { valueDefects } from './defects-values.ts';
import { validationDefects } from './defects-validation.ts';
import { unitDefects } from './defects-units.ts';

/** Every defect that the tests must catch. */
export const defects: readonly Defect[] = [
  ...judgingDefects,
  ...sliceDefects,
  ...shownDefects,
  ...evidenceDefects,
  ...gatherDefects,
  ...githubDefects,
  ...promotionDefects,
  ...registryDefects,
  ...storeDefects,
  ...reportDefects,
  ...forkDefects,
  ...trainingDefects,
  ...validationDefects,
  ...baseDefects,
  ...valueDefects,
  ...unitDefects,
  ...severalDefects,
  ...seedDefects,
  ...candidateDefects,
  ...modelFileDefects,
  ...ratchetDefects,
  ...driftDefects,
  ...sumsDefects,
  ...sparkDefects,
];
