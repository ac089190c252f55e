/** Classes of scikit-learn that hold a fitted model: what `sklearn.utils.all_estimators` lists, and the experimental ones. */
export const estimators: ReadonlySet<string> = new Set(
  `
ARDRegression AdaBoostClassifier AdaBoostRegressor AdditiveChi2Sampler AffinityPropagation AgglomerativeClustering
BaggingClassifier BaggingRegressor BayesianGaussianMixture BayesianRidge BernoulliNB BernoulliRBM Binarizer Birch
BisectingKMeans CCA CalibratedClassifierCV CategoricalNB ClassicalMDS ClassifierChain ColumnTransformer ComplementNB
CountVectorizer DBSCAN DecisionTreeClassifier DecisionTreeRegressor DictVectorizer DictionaryLearning DummyClassifier
DummyRegressor ElasticNet ElasticNetCV EllipticEnvelope EmpiricalCovariance ExtraTreeClassifier ExtraTreeRegressor
ExtraTreesClassifier ExtraTreesRegressor FactorAnalysis FastICA FeatureAgglomeration FeatureHasher FeatureUnion
FixedThresholdClassifier FrozenEstimator FunctionTransformer GammaRegressor GaussianMixture GaussianNB
GaussianProcessClassifier GaussianProcessRegressor GaussianRandomProjection GenericUnivariateSelect
GradientBoostingClassifier GradientBoostingRegressor GraphicalLasso GraphicalLassoCV GridSearchCV HDBSCAN
HalvingGridSearchCV HalvingRandomSearchCV HashingVectorizer HistGradientBoostingClassifier
HistGradientBoostingRegressor HuberRegressor IncrementalPCA IsolationForest Isomap IsotonicRegression IterativeImputer
KBinsDiscretizer KMeans KNNImputer KNeighborsClassifier KNeighborsRegressor KNeighborsTransformer KernelCenterer
KernelDensity KernelPCA KernelRidge LabelBinarizer LabelEncoder LabelPropagation LabelSpreading Lars LarsCV Lasso
LassoCV LassoLars LassoLarsCV LassoLarsIC LatentDirichletAllocation LedoitWolf LinearDiscriminantAnalysis
LinearRegression LinearSVC LinearSVR LocalOutlierFactor LocallyLinearEmbedding LogisticRegression LogisticRegressionCV
MDS MLPClassifier MLPRegressor MaxAbsScaler MeanShift MinCovDet MinMaxScaler MiniBatchDictionaryLearning
MiniBatchKMeans MiniBatchNMF MiniBatchSparsePCA MissingIndicator MultiLabelBinarizer MultiOutputClassifier
MultiOutputRegressor MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV MultinomialNB NMF
NearestCentroid NearestNeighbors NeighborhoodComponentsAnalysis Normalizer NuSVC NuSVR Nystroem OAS OPTICS OneClassSVM
OneHotEncoder OneVsOneClassifier OneVsRestClassifier OrdinalEncoder OrthogonalMatchingPursuit
OrthogonalMatchingPursuitCV OutputCodeClassifier PCA PLSCanonical PLSRegression PLSSVD PassiveAggressiveClassifier
PassiveAggressiveRegressor PatchExtractor Perceptron Pipeline PoissonRegressor PolynomialCountSketch
PolynomialFeatures PowerTransformer QuadraticDiscriminantAnalysis QuantileRegressor QuantileTransformer
RANSACRegressor RBFSampler RFE RFECV RadiusNeighborsClassifier RadiusNeighborsRegressor RadiusNeighborsTransformer
RandomForestClassifier RandomForestRegressor RandomTreesEmbedding RandomizedSearchCV RegressorChain Ridge RidgeCV
RidgeClassifier RidgeClassifierCV RobustScaler SGDClassifier SGDOneClassSVM SGDRegressor SVC SVR SelectFdr SelectFpr
SelectFromModel SelectFwe SelectKBest SelectPercentile SelfTrainingClassifier SequentialFeatureSelector
ShrunkCovariance SimpleImputer SkewedChi2Sampler SparseCoder SparsePCA SparseRandomProjection SpectralBiclustering
SpectralClustering SpectralCoclustering SpectralEmbedding SplineTransformer StackingClassifier StackingRegressor
StandardScaler TSNE TargetEncoder TfidfTransformer TfidfVectorizer TheilSenRegressor TransformedTargetRegressor
TruncatedSVD TunedThresholdClassifierCV TweedieRegressor VarianceThreshold VotingClassifier VotingRegressor
`
    .trim()
    .split(/\s+/),
);

/** What their pickles hold besides, by module: `module:name`. `PyFuncDistance` calls a function and is left out. */
export const estimatorParts: ReadonlySet<string> = new Set(
  Object.entries({
    'sklearn.tree._tree': 'Tree',
    'sklearn.ensemble._hist_gradient_boosting.predictor': 'TreePredictor',
    'sklearn.ensemble._hist_gradient_boosting.binning': '_BinMapper',
    'sklearn._loss.loss': `HalfSquaredError AbsoluteError PinballLoss HuberLoss HalfPoissonLoss HalfGammaLoss HalfTweedieLoss
      HalfTweedieLossIdentity HalfBinomialLoss HalfMultinomialLoss ExponentialLoss`,
    'sklearn._loss.link': 'Interval IdentityLink LogLink LogitLink HalfLogitLink MultinomialLogit',
    'sklearn._loss._loss': `CyHalfBinomialLoss CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHalfPoissonLoss
      CyHalfGammaLoss CyHalfTweedieLoss CyHalfMultinomialLoss CyExponentialLoss CyHuberLoss`,
    'sklearn.neighbors._kd_tree': 'KDTree KDTree64 KDTree32 newObj',
    'sklearn.neighbors._ball_tree': 'BallTree BallTree64 BallTree32 newObj',
    'sklearn.metrics._dist_metrics': `newObj EuclideanDistance64 EuclideanDistance32 EuclideanDistance SEuclideanDistance64
      SEuclideanDistance32 SEuclideanDistance ManhattanDistance64 ManhattanDistance32 ManhattanDistance
      ChebyshevDistance64 ChebyshevDistance32 ChebyshevDistance MinkowskiDistance64 MinkowskiDistance32
      MinkowskiDistance MahalanobisDistance64 MahalanobisDistance32 MahalanobisDistance HammingDistance64
      HammingDistance32 HammingDistance CanberraDistance64 CanberraDistance32 CanberraDistance
      BrayCurtisDistance64 BrayCurtisDistance32 BrayCurtisDistance JaccardDistance64 JaccardDistance32
      JaccardDistance MatchingDistance64 MatchingDistance32 MatchingDistance DiceDistance64 DiceDistance32
      DiceDistance HaversineDistance64 HaversineDistance32 HaversineDistance`,
    'sklearn.metrics._scorer': '_PassthroughScorer',
    'sklearn.gaussian_process.kernels': `Sum Product Exponentiation ConstantKernel WhiteKernel RBF Matern RationalQuadratic ExpSineSquared
      DotProduct PairwiseKernel CompoundKernel`,
    'sklearn.gaussian_process._gpc': '_BinaryGaussianProcessClassifierLaplace',
    'sklearn.calibration': '_CalibratedClassifier _SigmoidCalibration _TemperatureScaling',
    'sklearn.neural_network._stochastic_optimizers': 'SGDOptimizer AdamOptimizer',
    'sklearn.linear_model._sgd_fast': `Hinge SquaredHinge ModifiedHuber EpsilonInsensitive SquaredEpsilonInsensitive Regression
      Classification`,
    'sklearn.model_selection._split': `KFold StratifiedKFold GroupKFold StratifiedGroupKFold TimeSeriesSplit ShuffleSplit
      StratifiedShuffleSplit GroupShuffleSplit RepeatedKFold RepeatedStratifiedKFold LeaveOneOut
      LeaveOneGroupOut PredefinedSplit`,
    'sklearn.utils._bunch': 'Bunch',
    'sklearn.utils': 'Bunch',
  }).flatMap(([module, names]) => names.split(/\s+/).map((name) => `${module}:${name}`)),
);
