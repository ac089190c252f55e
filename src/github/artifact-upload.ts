import path from 'node:path';
import { ModelgateError } from '../domain/errors.ts';
import type { Files } from '../ports/system.ts';

interface Upload {
  readonly name: string;
  readonly directory: string;
  readonly files: Files;
  /** Id of the artifact that this workflow run has under the name already. */
  readonly existing: () => Promise<number | undefined>;
}

/**
 * Uploads a folder as an artifact of this workflow run, by the service that only actions can reach. An artifact cannot be
 * changed: one that is there under the name stays as it is.
 */
export async function uploadArtifact(options: Upload): Promise<{ id: number }> {
  const { name, directory, files } = options;
  const root = path.resolve(files.root, directory);
  const listed = await files.glob(['**'], directory);
  if (listed.length === 0) {
    const message = `There is nothing to keep as ${name}: the folder is empty or missing`;
    throw new ModelgateError({ code: 'FILE_MISSING', message, place: { path: directory } });
  }
  // 3.5 MB of code that only an upload needs.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(
      name,
      listed.map((file) => path.join(root, file)),
      root,
    );
    if (id === undefined) throw new Error('the service named no artifact id');
    return { id };
  } catch (cause) {
    const there = isConflict(cause) ? await options.existing() : undefined;
    if (there !== undefined) return { id: there };
    throw refusal(name, cause);
  }
}

/** The toolkit hands the service's status on in its text alone. */
function isConflict(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('(409)');
}

function refusal(name: string, cause: unknown): ModelgateError {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof Error && cause.name === 'GHESNotSupportedError') {
    const hint = 'Commit the metrics file: it then serves as the baseline.';
    const message = 'This GitHub server has no artifact service that runs could be kept in';
    return new ModelgateError({ code: 'NOT_SUPPORTED_HERE', message, hint }, { cause });
  }
  const message = `The artifact ${name} could not be uploaded: ${said.slice(0, 300)}`;
  return new ModelgateError({ code: 'GITHUB_UNAVAILABLE', message, hint: 'Run the job again.' }, { cause });
}
