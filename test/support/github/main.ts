/**
 * The double as a process of its own.
 *
 *     node test/support/github/main.ts [--port 0] [--data DIR]
 *
 * Prints one line, `{"url": …}`, when it listens. SIGTERM and SIGINT end it.
 */
import { parseArgs } from 'node:util';
import { startGitHub } from './double.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, data: { type: 'string' } },
});
const github = await startGitHub({
  port: Number(values.port),
  ...(values.data === undefined ? {} : { data: values.data }),
});
process.stdout.write(`${JSON.stringify({ url: github.url })}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void github.close().then(() => process.exit(0)));
}
