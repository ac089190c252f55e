/** What a job's token may do, by scope as written in `permissions:`; what is not named may not be done. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

const scopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
] as const;

/** GitHub's restricted default, which new repositories have. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' };

/** @throws on a scope or a level that GitHub does not know */
export function parsePermissions(value: string | Readonly<Record<string, string>>): Permissions {
  if (value === 'read-all') return every('read');
  if (value === 'write-all') return every('write');
  if (typeof value === 'string')
    throw new Error(`permissions: ${value} is neither read-all, write-all nor a map`);
  const faults = Object.entries(value).flatMap(([scope, level]) => fault(scope, level));
  if (faults.length > 0) throw new Error(faults.join('; '));
  return Object.fromEntries(Object.entries(value).filter(([, level]) => level !== 'none')) as Permissions;
}

/** What a job gets: its own permissions, else the workflow's, else the default; nothing to write for untrusted events. */
export function jobPermissions({
  job,
  workflow,
  readOnly,
}: {
  readonly job: Permissions | undefined;
  readonly workflow: Permissions | undefined;
  readonly readOnly: boolean;
}): Permissions {
  const wanted = job ?? workflow ?? defaultPermissions;
  if (!readOnly) return wanted;
  const reduced = Object.entries(wanted).filter(([scope]) => scope !== 'id-token');
  return Object.fromEntries(reduced.map(([scope]) => [scope, 'read'] as const));
}

function every(level: 'read' | 'write'): Permissions {
  const named = scopes.filter((scope) => (level === 'write' ? scope !== 'models' : scope !== 'id-token'));
  return { ...Object.fromEntries(named.map((scope) => [scope, level])), models: 'read' };
}

function fault(scope: string, level: string): readonly string[] {
  if (!(scopes as readonly string[]).includes(scope)) return [`permissions: there is no scope ${scope}`];
  const levels =
    scope === 'id-token'
      ? ['write', 'none']
      : scope === 'models'
        ? ['read', 'none']
        : ['read', 'write', 'none'];
  return levels.includes(level) ? [] : [`permissions: ${scope}: ${level} is none of ${levels.join(', ')}`];
}
