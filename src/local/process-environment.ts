/**
 * What a command of the user's gets of this process's environment. Not what belongs to this process alone: its inputs and state,
 * the tokens and addresses of the runner's services, the files that speak to the runner in this step's name. Nor GitHub's token
 * under whatever name it goes. That guards against accidents (many tools write down their environment), not against hostile code:
 * on the same machine a program can read its parent's memory.
 */
export function commandEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  token: string | undefined,
): Record<string, string> {
  const passed = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !isOurs(entry[0]) && !holds(entry[1], token),
  );
  return Object.fromEntries(passed);
}

/** Also as a part of an address; what is as short as a word is no token, and would be found anywhere. */
function holds(value: string, token = ''): boolean {
  return token.length < 8 ? token !== '' && value === token : value.includes(token);
}

/** Windows takes names in any case. */
function isOurs(name: string): boolean {
  return /^(?:(?:INPUT|STATE|ACTIONS)_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|ARTIFACTS))$/is.test(name);
}
