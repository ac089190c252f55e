import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as tls from 'node:tls';
import { ModelgateError } from '../../domain/errors.ts';
import { sqlText } from '../../domain/validation/sql/text.ts';
import { EngineFault, type Session } from './session.ts';

/** Data at addresses, by an extension of the engine. */
export interface Addresses {
  /**
   * The addresses that one stands for: itself, or the objects that a pattern of `s3://` names, in the order of their names.
   * @throws ModelgateError DATA_INVALID, ENGINE_UNAVAILABLE, FILE_MISSING
   */
  namesOf(address: string): Promise<readonly string[]>;
}

const extension = 'httpfs.duckdb_extension';

/**
 * The extension is loaded with the first address, from a file of this machine alone: nothing is ever downloaded, and the engine takes only what
 * its makers signed for this very version.
 */
export function addressesOf(
  session: Session,
  { folder, scratch }: { readonly folder: string; readonly scratch: string },
): Addresses {
  let loaded: Promise<void> | undefined;
  return {
    async namesOf(address) {
      assertReadable(address);
      await (loaded ??= loadExtension(session, { folder, scratch }));
      if (!isPattern(address)) return [address];
      const found = await session
        .query(`SELECT file FROM glob(${sqlText(address)}) ORDER BY file`)
        .catch((cause: unknown) => {
          throw missing(address, cause);
        });
      if (found.length === 0) throw missing(address);
      return found.map(({ file }) => String(file));
    },
  };
}

function isPattern(address: string): boolean {
  return address.startsWith('s3:') && /[*?[]/.test(address);
}

/** Plain `http:` can be changed on its way; what stands behind a question mark is often a signature, and names of data are shown. */
function assertReadable(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const refuse = (message: string, hint: string): never => {
    const shown = address.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//');
    throw new ModelgateError({ code: 'DATA_INVALID', message, place: { path: shown }, hint });
  };
  if (!url || !['https:', 's3:'].includes(url.protocol))
    refuse(
      'Data is read at `https://` and `s3://` addresses, and at no others',
      'Download it before, and name the file.',
    );
  if (url && (url.username || url.password || url.hash || (url.search && url.protocol === 'https:')))
    refuse(
      'The address holds a user, a password or a question, which would be shown wherever the data is named',
      'Download the data before, or name it by `s3://` with the credentials in the environment.',
    );
}

async function loadExtension(
  session: Session,
  { folder, scratch }: { readonly folder: string; readonly scratch: string },
): Promise<void> {
  const [{ platform = '' } = {}] = await session.query('PRAGMA platform');
  const own = path.join(folder, 'extensions', `v${session.version}`, String(platform), extension);
  const isOwn = await stat(own).then(
    (info) => info.isFile(),
    () => false,
  );
  try {
    // By its name: from where the engine itself keeps extensions.
    await session.query(isOwn ? `LOAD ${sqlText(own)}` : 'LOAD httpfs');
  } catch (cause) {
    if (!(cause instanceof EngineFault)) throw cause;
    throw new ModelgateError(
      {
        code: 'ENGINE_UNAVAILABLE',
        message: `Data at an address needs the engine's extension httpfs, which ${isOwn ? `cannot be loaded: ${cause.message.split('\n', 1)[0]?.slice(0, 200) ?? ''}` : 'is not on this machine'}`,
        hint: `Nothing is downloaded for it: put ${extension} of DuckDB ${session.version} for ${String(platform)} into extensions/v${session.version}/${String(platform)}/ of the folder of \`engine-path\`, or download the data before.`,
      },
      { cause },
    );
  }
  const authorities = path.join(scratch, 'authorities.pem');
  await writeFile(authorities, trusted().join('\n'));
  await session.query('SET enable_server_cert_verification = true');
  await session.query(`SET ca_cert_file = ${sqlText(authorities)}`);
}

/** Who this process trusts, and the machine. */
function trusted(): readonly string[] {
  // From Node 22.15 on.
  const { getCACertificates, rootCertificates } = tls as Partial<typeof tls> &
    Pick<typeof tls, 'rootCertificates'>;
  if (!getCACertificates) return rootCertificates;
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
}

function missing(address: string, cause?: unknown): ModelgateError {
  return new ModelgateError(
    {
      code: 'FILE_MISSING',
      message: 'There is no such data, or it may not be listed',
      place: { path: address },
      hint: 'Credentials are taken from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION.',
    },
    { cause },
  );
}
