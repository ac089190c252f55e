import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { immutableTags, refPattern, REFUSALS } from './rulesets.ts';
import type { Repository } from './state.ts';

/**
 * Runs inside `git push`, whoever pushes and by whatever way. Reads `push-rules`: kind of change, then an expression for
 * full refs that fall under it, then one for those that do not.
 */
const HOOK = `#!/bin/sh
rules="$GIT_DIR/push-rules"
[ -f "$rules" ] || rules=push-rules
[ -f "$rules" ] || exit 0
zero=0000000000000000000000000000000000000000
failed=0
refuse() {
  echo "error: GH013: Repository rule violations found for $1." >&2
  echo >&2
  echo "- $2" >&2
  echo >&2
  failed=1
}
while read -r old new ref; do
  kind=update
  [ "$old" = $zero ] && kind=creation
  [ "$new" = $zero ] && kind=deletion
  forced=no
  if [ $kind = update ] && ! git merge-base --is-ancestor "$old" "$new" 2>/dev/null; then forced=yes; fi
  while IFS='	' read -r rule words include exclude; do
    if [ "$rule" = non_fast_forward ]; then [ $forced = yes ] || continue; else [ "$rule" = $kind ] || continue; fi
    printf '%s\\n' "$ref" | grep -Eq -- "$include" || continue
    if [ -n "$exclude" ] && printf '%s\\n' "$ref" | grep -Eq -- "$exclude"; then continue; fi
    refuse "$ref" "$words"
    break
  done < "$rules"
done
exit $failed
`;

/** Tells git what a push may not do: rulesets, tags of immutable releases, names that such releases have burned. */
export async function writePushRules(repository: Repository): Promise<void> {
  const { gitDirectory, shelf } = repository;
  const lines: string[] = [];
  for (const ruleset of repository.rulesets.values()) {
    if (ruleset.enforcement !== 'active' || ruleset.include.length === 0) continue;
    const include = anyOf(ruleset.include.map((pattern) => refPattern(repository, ruleset, pattern).source));
    const exclude = anyOf(ruleset.exclude.map((pattern) => refPattern(repository, ruleset, pattern).source));
    for (const rule of ruleset.rules) lines.push([rule, REFUSALS[rule], include, exclude].join('\t'));
  }
  for (const tag of immutableTags(repository)) {
    lines.push(['update', REFUSALS.update, exactly(tag), ''].join('\t'));
    lines.push(['deletion', REFUSALS.deletion, exactly(tag), ''].join('\t'));
  }
  for (const tag of shelf.burnedTags)
    lines.push(['creation', REFUSALS.creation, exactly(tag), ''].join('\t'));
  await writeFile(join(gitDirectory, 'push-rules'), lines.map((line) => `${line}\n`).join(''));
  const hook = join(gitDirectory, 'hooks', 'pre-receive');
  await writeFile(hook, HOOK);
  await chmod(hook, 0o755);
}

function anyOf(expressions: readonly string[]): string {
  return expressions.map((expression) => `(${expression.replaceAll('\\/', '/')})`).join('|');
}

function exactly(tag: string): string {
  return `^refs/tags/${tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
}
