import { data, own, prose, say, type Sentence } from '../report/document.ts';
import type { CardOptions } from './model-card.ts';
import type { Manifest } from './manifest.ts';

/** Where a version comes from, an item each, for whoever wants to trace it. */
export function lineageItems(
  manifest: Manifest,
  { repository, serverUrl, by }: Pick<CardOptions, 'repository' | 'serverUrl' | 'by'>,
): readonly Sentence[] {
  const { commit, run, reused, comparison, parent, policy, ledger, approvals = [], evidence } = manifest;
  const page = `${serverUrl}/${repository.owner}/${repository.name}`;
  const linked = (text: string, url: string): Sentence =>
    serverUrl === '' ? [data(text)] : [{ kind: 'link', text, url }];
  const inputs = run['inputs-digest'];
  return [
    say`Commit: ${linked(commit.slice(0, 12), `${page}/commit/${commit}`)}`,
    say`Run: ${data(run.id)}${run.workflow ? say`, ${linked('its workflow run', `${page}/actions/runs/${run.workflow.run}`)}` : []}`,
    ...(run.training || comparison === null
      ? []
      : [say`Training: not on record; the files were taken as they lay there`]),
    ...(reused
      ? [
          say`Trained once: the run is that of ${linked(reused.commit.slice(0, 12), `${page}/commit/${reused.commit}`)}, which had the very same inputs`,
        ]
      : []),
    say`Before it: ${parent === null ? say`nothing held the stage` : own(parent)}`,
    say`Content (OpenSSF Model Signing): ${data(manifest['content-id'])}`,
    ...(inputs === undefined ? [] : [say`Inputs: ${data(inputs)}`]),
    ...(policy ? [say`Rules: ${data(policy.digest)}, ${data(policy.path)} on ${data(policy.ref)}`] : []),
    ...(ledger ? [say`Event ${own(String(ledger.seq))} of the ledger: ${data(ledger.digest)}`] : []),
    ...(evidence ? [evidenceItem(evidence)] : []),
    ...(by === undefined || by === '' ? [] : [say`Promoted by ${data(by)}`]),
    ...approvals.map(
      ({ environment, login, comment }) =>
        say`Approved for ${data(environment)} by ${data(login)}${comment.trim() === '' ? [] : say`: ${prose(comment)}`}`,
    ),
  ];
}

function evidenceItem({ asset, kind, columns }: NonNullable<Manifest['evidence']>): Sentence {
  if (kind === 'summary') return say`Evidence: ${data(asset)}, a summary without rows`;
  const ids = columns?.id === undefined ? [] : say`, ids hashed`;
  return say`Evidence: ${data(asset)}, row by row${ids}`;
}
