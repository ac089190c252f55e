import { createServer } from 'node:http';
import { it } from '@jest/globals';
import { client } from '../../src/github/client.ts';
it('x', async () => {
  const s = createServer(() => {});
  await new Promise<void>((r) => s.listen(0, () => r()));
  const o = client({
    token: 'x',
    apiUrl: `http://127.0.0.1:${(s.address() as any).port}`,
    timeout: 400,
    warn: console.log,
    waits: { pauses: [10], longest: 1, unsaid: 1 },
  });
  for (const m of ['GET', 'POST']) {
    const t = performance.now();
    try {
      await (o as any).request(`${m} /x`, { body: 'the body' });
    } catch (e: any) {
      console.log(m, Math.round(performance.now() - t), e.message);
    }
  }
  s.closeAllConnections();
  s.close();
});
