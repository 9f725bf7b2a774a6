// Walls that TypeScript references do not see: inside a room, between features.
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/domain', '(^|/)node_modules/big\\.js'] },
    },
    {
      name: 'contract-knows-domain-only',
      severity: 'error',
      from: { path: '^src/contract', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/(contract|domain)', '(^|/)node_modules/zod'] },
    },
    {
      name: 'importers-know-domain-only',
      severity: 'error',
      from: { path: '^src/importers', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(contract|server|web|cli)' },
    },
    {
      name: 'exporters-know-domain-only',
      severity: 'error',
      from: { path: '^src/exporters', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(contract|importers|server|web|cli)' },
    },
    {
      name: 'nothing-imports-web',
      severity: 'error',
      from: { path: '^src/(?!web)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/web' },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { path: '^src/(?!cli)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/cli' },
    },
    {
      name: 'only-cli-starts-the-server',
      severity: 'error',
      from: { path: '^src/(?!server|cli)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/server' },
    },
    {
      name: 'a-server-feature-enters-another-by-its-actions',
      severity: 'error',
      from: { path: '^src/server/(?!http|db)([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/server/(?!http|db)([^/]+)/',
        pathNot: ['^src/server/$1/', '^src/server/[^/]+/actions\\.ts$'],
      },
    },
    {
      name: 'a-web-feature-enters-another-by-its-parts',
      severity: 'error',
      from: { path: '^src/web/(?!app|ui|words)([^/]+)/' },
      to: {
        path: '^src/web/(?!ui|words)([^/]+)/',
        pathNot: ['^src/web/$1/', '^src/web/[^/]+/parts\\.ts$'],
      },
    },
    {
      name: 'widgets-know-no-feature',
      severity: 'error',
      from: { path: '^src/web/ui/' },
      to: { path: '^src/web/(?!ui|words)' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^test/|\\.test\\.tsx?$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
    },
  },
};
