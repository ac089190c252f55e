import type { Import } from './pickle-values.ts';
import { estimators, estimatorParts } from './sklearn-names.ts';

/**
 * Exact imports that the libraries' own pickles hold, and that build values only. `module: name name …`. Never a prefix: a
 * module of a trusted package reaches `os` through its attributes. Left out on purpose, though libraries write them:
 * `getattr`, `functools.partial`, `operator`, `type`, `numpy.load`, `joblib.load` and all that takes a path or a function.
 */
const exact = `
builtins: set frozenset list dict tuple int float bool str bytes bytearray complex slice range object
__builtin__: set frozenset list dict tuple int long float bool str unicode bytearray complex slice xrange object
_codecs: encode
copyreg: _reconstructor __newobj__
copy_reg: _reconstructor
collections: OrderedDict defaultdict deque Counter
datetime: datetime date time timedelta timezone
decimal: Decimal
fractions: Fraction
uuid: UUID
pathlib: PurePosixPath PureWindowsPath PosixPath WindowsPath Path
numpy: ndarray dtype bool_ bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128 str_ bytes_ datetime64 timedelta64 longdouble intc uintc longlong ulonglong
numpy.core.multiarray: _reconstruct scalar
numpy._core.multiarray: _reconstruct scalar
numpy.core.numeric: _frombuffer
numpy._core.numeric: _frombuffer
numpy.ma: MaskedArray
numpy.ma.core: _mareconstruct MaskedArray
numpy.matrixlib.defmatrix: matrix
numpy.random.mtrand: RandomState
numpy.random._pickle: __randomstate_ctor __generator_ctor __bit_generator_ctor
numpy.random._mt19937: MT19937
numpy.random._pcg64: PCG64 PCG64DXSM
numpy.random._philox: Philox
numpy.random._sfc64: SFC64
numpy.random.bit_generator: SeedSequence __pyx_unpickle_SeedSequence
numpy.dtypes: BoolDType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType UInt32DType UInt64DType Float16DType Float32DType Float64DType ObjectDType StrDType BytesDType
scipy.sparse._csr: csr_matrix csr_array
scipy.sparse._csc: csc_matrix csc_array
scipy.sparse._coo: coo_matrix coo_array
scipy.sparse._dia: dia_matrix dia_array
scipy.sparse._lil: lil_matrix lil_array
scipy.sparse.csr: csr_matrix
scipy.sparse.csc: csc_matrix
scipy.sparse.coo: coo_matrix
joblib.numpy_pickle: NumpyArrayWrapper
sklearn.externals.joblib.numpy_pickle: NumpyArrayWrapper
_loss: CyHalfBinomialLoss CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfMultinomialLoss CyExponentialLoss CyHuberLoss
torch: FloatStorage DoubleStorage HalfStorage BFloat16Storage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage ComplexFloatStorage ComplexDoubleStorage QInt8Storage QUInt8Storage QInt32Storage UntypedStorage Size device dtype float32 float64 float16 bfloat16 int8 int16 int32 int64 uint8 bool complex64 complex128 float8_e4m3fn float8_e5m2 strided per_tensor_affine per_channel_affine Tensor
torch.storage: _load_from_bytes UntypedStorage TypedStorage
torch._utils: _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage
torch._tensor: _rebuild_from_type_v2
torch.nn.parameter: Parameter UninitializedParameter Buffer
torch.jit._pickle: build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag
torch.serialization: _get_layout
xgboost.core: Booster
xgboost.sklearn: XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor
lightgbm.basic: Booster
lightgbm.sklearn: LGBMModel LGBMClassifier LGBMRegressor LGBMRanker
pandas._libs.internals: _unpickle_block BlockManager
pandas.core.internals.managers: BlockManager SingleBlockManager
pandas.core.frame: DataFrame
pandas.core.series: Series
pandas.core.indexes.base: Index _new_Index
pandas.core.indexes.range: RangeIndex
pandas.core.indexes.multi: MultiIndex
`;

const allowed: ReadonlySet<string> = new Set(
  exact
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [module = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => keyOf({ module, name }));
    }),
);

/** Functions of the elements of one array, which touch nothing else: what FunctionTransformer is given. */
const ufuncs: ReadonlySet<string> = new Set(
  `exp exp2 expm1 log log2 log10 log1p sqrt cbrt square abs absolute fabs sign negative positive reciprocal rint floor ceil trunc
  sin cos tan sinh cosh tanh arcsin arccos arctan arcsinh arccosh arctanh deg2rad rad2deg degrees radians
  isfinite isinf isnan logical_not`.split(/\s+/),
);

/** Where pickles of NumPy's releases look them up. */
const ufuncModules: ReadonlySet<string> = new Set([
  'numpy',
  'numpy.core',
  'numpy.core.umath',
  'numpy.core._multiarray_umath',
  'numpy._core',
  'numpy._core.umath',
  'numpy._core._multiarray_umath',
]);

/** Estimators move between private modules from release to release, so the module is known by its package. */
const estimatorModule =
  /^sklearn\.(?:calibration|cluster|compose|covariance|cross_decomposition|decomposition|discriminant_analysis|dummy|ensemble|feature_extraction|feature_selection|frozen|gaussian_process|impute|isotonic|kernel_approximation|kernel_ridge|linear_model|manifold|mixture|model_selection|multiclass|multioutput|naive_bayes|neighbors|neural_network|pipeline|preprocessing|random_projection|semi_supervised|svm|tree)(?:\.[a-z0-9_]+){0,2}$/;

/** Whether a pickle may import that: it is on the list of what libraries write. */
export function isListedImport(item: Import): boolean {
  if (allowed.has(keyOf(item)) || estimatorParts.has(keyOf(item))) return true;
  if (ufuncModules.has(item.module) && ufuncs.has(item.name)) return true;
  return estimatorModule.test(item.module) && estimators.has(item.name);
}

function keyOf({ module, name }: Pick<Import, 'module' | 'name'>): string {
  return `${module}:${name}`;
}
