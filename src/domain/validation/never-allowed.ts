/**
 * What nobody can allow by name: it runs what it is given, or reaches the system. Whoever allowed it would allow whatever the file
 * then says. Each stands for itself and for all below it. The list need not be complete, since the allow-list refuses what nobody
 * names; it is drawn from those of picklescan and fickling.
 */
const listed = `
os posix nt sys subprocess _posixsubprocess pty commands popen2 multiprocessing ctypes _ctypes cffi signal _signal platform
shutil tempfile glob fileinput linecache filecmp mmap select sqlite3 _sqlite3 _osx_support _aix_support io.open io.FileIO io.open_code
_io.open _io.FileIO _io.open_code codecs.open logging.config logging.handlers logging.FileHandler uuid._get_command_stdout
socket _socket socketserver ssl asyncio http httplib urllib urllib2 requests aiohttp smtplib imaplib ftplib poplib telnetlib
nntplib xmlrpc webbrowser
runpy code.InteractiveInterpreter code.InteractiveConsole code.interact codeop marshal importlib imp _imp _frozen_importlib
_frozen_importlib_external pkgutil zipimport zipapp py_compile compileall site gc inspect atexit _thread.start_new_thread
timeit cProfile profile.run profile.runctx profile.Profile pdb bdb trace.Trace doctest unittest pydoc idlelib lib2to3 _pyrepl
test.support distutils setuptools pip ensurepip venv virtualenv pexpect
types.FunctionType types.LambdaType types.CodeType operator.attrgetter operator.methodcaller _operator.attrgetter
_operator.methodcaller
pickle _pickle cPickle dill cloudpickle shelve joblib.load joblib.numpy_pickle.load joblib.numpy_pickle._unpickle
numpy.load numpy.lib.npyio.load numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib
pandas.eval pandas.read_pickle pandas.core.computation pandas.io.pickle
torch.load torch.compile torch.hub torch.package torch.serialization.load torch._dynamo torch._inductor torch.utils.cpp_extension
torch.utils.collect_env torch.utils.bottleneck torch.utils._config_module torch.fx.experimental torch.jit.unsupported_tensor_ops
`;

const builtIn = `eval exec execfile compile open file input __import__ reload getattr setattr delattr globals locals vars apply
breakpoint help`;

const never: ReadonlySet<string> = new Set([
  ...wordsOf(listed),
  ...['builtins', '__builtin__', '__builtins__'].flatMap((module) =>
    wordsOf(builtIn).map((name) => `${module}.${name}`),
  ),
]);

/** Modules that lead out of any other by its attributes: `my_package.os.system`. */
const anywhere: ReadonlySet<string> = new Set(
  'os posix nt sys subprocess builtins __builtin__ importlib ctypes runpy pty marshal shutil'.split(' '),
);

/** Attributes of any object that lead to the interpreter. */
const inner: ReadonlySet<string> = new Set(
  `__builtins__ __globals__ __dict__ __class__ __bases__ __base__ __mro__ __subclasses__ __getattribute__ __getattr__ __setattr__
  __code__ __closure__ __func__ __self__ __loader__ __spec__ __import__ __reduce__ __reduce_ex__`.split(
    /\s+/,
  ),
);

/** Whether `module.name` runs what it is given or reaches the system, so that no input may let it through. */
export function isNeverAllowed(name: string): boolean {
  const parts = name.split('.');
  if (parts.some((part, at) => inner.has(part) || (at > 0 && anywhere.has(part)))) return true;
  return parts.some((_, at) => never.has(parts.slice(0, at + 1).join('.')));
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
