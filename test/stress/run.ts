import { crashesOnGitHub, modes } from './crashes-github.ts';
import { crashesOnAShell } from './crashes-local.ts';
import { deeds } from './deeds.ts';
import { runRaces } from './races.ts';

/**
 * `npm run stress`: crashes at every request and every local step, then races; each bounded to fifteen minutes. Prints a line a
 * case and the counts at the end; exit code 1 when one got through.
 */
const minutes = 60_000;
const say = (line: string) => console.log(line);
const wrong: string[] = [];

const github = await crashesOnGitHub({ milliseconds: 9 * minutes, every: 1, modes, deeds, lanes: 2, say });
const shell = await crashesOnAShell({ milliseconds: 6 * minutes, every: 1, deeds, lanes: 2, say });
const local = await runRaces({ milliseconds: 8 * minutes, rounds: 800, host: 'local', seed: 20261121, say });
const remote = await runRaces({
  milliseconds: 7 * minutes,
  rounds: 400,
  host: 'github',
  seed: 20261122,
  say,
});

wrong.push(...github.wrong, ...shell.wrong, ...local.wrong, ...remote.wrong);
for (const line of wrong) console.log(`WRONG ${line}`);
const left = github.left + shell.left;
console.log(
  `${github.points + shell.points} crash points${left > 0 ? ` (${left} more not tried in time)` : ''}, ${local.rounds + remote.rounds} race rounds, ${wrong.length} wrong`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
