import tseslint from 'typescript-eslint';

/**
 * Dependencies point inwards: domain <- ports <- adapters; actions see domain and ports; only host.ts names adapters
 * (design, section 8). Each entry is [folder, what its files must not import, why].
 */
const layers = [
  [
    'src/domain/**',
    [
      '**/engines/**',
      '**/ports/**',
      '**/github/**',
      '**/local/**',
      '**/formats/**',
      '**/runtime/**',
      '**/actions/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/*',
      '@octokit/*',
      'node:fs*',
      'node:child_process',
      'node:http*',
      'node:process',
    ],
    'The domain is pure: pass it values.',
  ],
  [
    'src/ports/**',
    [
      '**/engines/**',
      '**/github/**',
      '**/local/**',
      '**/formats/**',
      '**/runtime/**',
      '**/actions/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/*',
      '@octokit/*',
    ],
    'A port is an interface: it knows the domain only.',
  ],
  [
    'src/formats/**',
    [
      '**/engines/**',
      '**/github/**',
      '**/local/**',
      '**/runtime/**',
      '**/actions/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/*',
      '@octokit/*',
    ],
    'A reader knows the domain and the ports only.',
  ],
  [
    'src/engines/**',
    [
      '**/github/**',
      '**/local/**',
      '**/formats/**',
      '**/references/**',
      '**/runtime/**',
      '**/actions/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/*',
      '@octokit/*',
    ],
    'An engine knows the domain and the ports only.',
  ],
  [
    'src/github/**',
    [
      '**/engines/**',
      '**/local/**',
      '**/runtime/**',
      '**/actions/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/core',
    ],
    'An adapter knows the domain and the ports only.',
  ],
  [
    'src/local/**',
    [
      '**/engines/**',
      '**/github/**',
      '**/runtime/**',
      '**/actions/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/*',
      '@octokit/*',
    ],
    'An adapter knows the domain and the ports only.',
  ],
  [
    'src/actions/**',
    [
      '**/engines/**',
      '**/github/**',
      '**/local/**',
      '**/formats/**',
      '**/host*.ts',
      '!**/ports/host.ts',
      '@actions/*',
      '@octokit/*',
      'node:fs*',
      'node:child_process',
    ],
    'An action sees domain and ports; host.ts builds the adapters.',
  ],
  [
    'src/runtime/**',
    ['**/engines/**', '**/github/**', '**/local/**', '**/formats/**', '**/actions/**', '@octokit/*'],
    'The runtime knows the domain and the ports only.',
  ],
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '**/.modelgate/**', 'examples/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
    },
  },
  ...layers.map(([folder, group, message]) => ({
    files: [`${folder}/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  })),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/runtime/**', 'src/cli.ts', 'src/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/runtime reads the environment: take it as a value.',
        },
      ],
    },
  },
);
