import { describe, expect, it } from '@jest/globals';
import { inspect } from './support/inspecting.ts';
import { global, pickle, reduce, stop, text, tuple1 } from './support/pickle.ts';

describe('imports that a user allows, and that nobody can', () => {
  it.each([
    'os.system',
    'posix.system',
    'subprocess.Popen',
    'builtins.eval',
    '__builtin__.getattr',
    'importlib.import_module',
    'importlib.util.spec_from_file_location',
    'pickle.loads',
    'ctypes.CDLL',
    'numpy.testing._private.utils.runstring',
    'torch.load',
    'my_package.os.system',
    'my_package.Model.__init__.__globals__',
  ])('never allows %s, and offers no way to', async (name) => {
    const at = name.lastIndexOf('.');
    const bytes = pickle(
      global(name.slice(0, at), name.slice(at + 1)),
      text('echo hi'),
      tuple1,
      reduce,
      stop,
    );
    const { findings } = await inspect(bytes, 'm.pkl', { allow: [name] });
    const [finding] = findings.filter(({ code }) => code === 'PICKLE_IMPORT');
    expect(finding).toMatchObject({ severity: 'error', wayOut: expect.stringContaining('do not load') });
    expect(finding?.wayOut).not.toContain('allow');
    expect(findings.some(({ code }) => code === 'MODEL_ALLOWED')).toBe(false);
  });

  it.each([
    'my_package.Model',
    '__main__.Model',
    'functools.partial',
    'torch.jit.load',
    'code.Model',
    'numpy.clip',
  ])('takes %s', async (name) => {
    const at = name.lastIndexOf('.');
    const bytes = pickle(global(name.slice(0, at), name.slice(at + 1)), ')', reduce, stop);
    const { findings } = await inspect(bytes, 'm.pkl', { allow: [name] });
    expect(findings).toMatchObject([{ code: 'MODEL_ALLOWED', severity: 'info' }]);
  });

  it('says once what was allowed in several pickles', async () => {
    const own = pickle(global('my_package', 'Model'), ')', reduce, stop);
    const { findings } = await inspect(Buffer.concat([own, own]), 'm.pkl', { allow: ['my_package.Model'] });
    expect(findings.map(({ code }) => code)).toEqual(['PICKLE_SEVERAL', 'MODEL_ALLOWED']);
  });

  it.each(['numpy', 'numpy.core._multiarray_umath', 'numpy._core._multiarray_umath'])(
    'takes functions of elements alone, as %s has them in a FunctionTransformer',
    async (module) => {
      const findings = async (name: string) =>
        (await inspect(pickle(global(module, name), stop), 'm.pkl')).findings;
      for (const name of ['log1p', 'exp', 'sqrt', 'absolute', 'sign'])
        expect(await findings(name)).toEqual([]);
      expect(await findings('frompyfunc')).toMatchObject([{ code: 'PICKLE_IMPORT' }]);
      expect(await findings('log1p.reduce')).toMatchObject([{ code: 'PICKLE_IMPORT' }]);
    },
  );
});
