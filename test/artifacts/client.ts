import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

/**
 * The toolkit's own artifact client, unmodified, in a process of its own as in an action. Arguments: what to do, the
 * artifact's name or id, a folder. Prints one line of JSON behind what the client prints.
 */
const [verb = '', name = '', folder = ''] = process.argv.slice(2);
const client = new DefaultArtifactClient();

async function act(): Promise<unknown> {
  const files = (): string[] => readdirSync(folder).map((file) => join(folder, file));
  switch (verb) {
    case 'upload':
      return client.uploadArtifact(name, files(), folder, { compressionLevel: 0, retentionDays: 5 });
    case 'upload-raw':
      return client.uploadArtifact(name, files(), folder, { skipArchive: true });
    case 'download': {
      const { artifact } = await client.getArtifact(name);
      const expectedHash = artifact.digest;
      return client.downloadArtifact(artifact.id, {
        path: folder,
        ...(expectedHash === undefined ? {} : { expectedHash }),
      });
    }
    case 'list':
      return client.listArtifacts();
    case 'delete':
      return client.deleteArtifact(name);
    default:
      throw new Error(`no such verb: ${verb}`);
  }
}

try {
  console.log(`\n${JSON.stringify({ result: await act() })}`);
} catch (error) {
  console.log(`\n${JSON.stringify({ error: String(error) })}`);
}
