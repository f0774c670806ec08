// Who may know whom, one sentence a rule; `npm run check` holds the code to it.

/** Every arrow between features of the server. An arrow that is not drawn needs a decision page. */
const mayKnow = {
  accounts: ['moderation'],
  appeals: ['accounts', 'audit', 'evaluations', 'improvements', 'organisations', 'teams'],
  audit: [],
  books: ['accounts', 'audit', 'moderation', 'organisations', 'projects', 'teams', 'uploads'],
  claims: ['accounts', 'audit', 'organisations', 'teams', 'uploads'],
  closures: [
    'accounts',
    'appeals',
    'audit',
    'books',
    'evidence',
    'improvements',
    'moderation',
    'organisations',
    'projects',
    'showcases',
    'teams',
    'ties',
    'uploads',
  ],
  countings: ['appeals', 'organisations', 'ranking', 'snapshots'],
  desks: ['accounts', 'audit', 'moderation', 'organisations', 'places', 'teams'],
  departures: [
    'accounts',
    'appeals',
    'claims',
    'draws',
    'evaluations',
    'messages',
    'moderation',
    'sharing',
    'teams',
    'ties',
    'trees',
    'uploads',
  ],
  draws: ['accounts', 'organisations', 'teams', 'ties'],
  directory: ['evaluations', 'evidence', 'news', 'organisations', 'places', 'showcases', 'snapshots'],
  evaluations: ['accounts', 'draws', 'moderation', 'organisations', 'sharing', 'teams', 'uploads'],
  evidence: [
    'accounts',
    'audit',
    'books',
    'evaluations',
    'moderation',
    'organisations',
    'projects',
    'teams',
    'uploads',
  ],
  improvements: ['accounts', 'audit', 'evaluations', 'moderation', 'organisations', 'teams'],
  imports: ['evaluations', 'organisations', 'ranking-files'],
  messages: ['accounts', 'audit', 'books', 'draws', 'evidence', 'organisations', 'teams', 'ties'],
  places: [],
  'ranking-files': [],
  moderation: [],
  news: ['organisations', 'sites', 'snapshots'],
  organisations: ['places'],
  papers: ['books', 'organisations', 'public-pages', 'showcases', 'teams'],
  projects: ['accounts', 'audit', 'moderation', 'organisations', 'places', 'teams'],
  publications: ['accounts', 'organisations', 'ranking', 'snapshots'],
  'public-pages': ['organisations', 'showcases', 'snapshots', 'uploads'],
  ranking: ['appeals', 'evaluations', 'organisations', 'snapshots', 'teams'],
  reports: ['accounts', 'improvements', 'moderation', 'organisations', 'trees', 'uploads'],
  sharing: ['accounts'],
  showcases: ['audit', 'books', 'evidence', 'news', 'organisations', 'projects', 'teams', 'uploads'],
  sites: ['organisations', 'places'],
  snapshots: ['organisations'],
  teams: ['accounts', 'audit', 'organisations'],
  ties: ['accounts', 'organisations', 'sites', 'teams', 'trees', 'uploads'],
  trees: ['accounts', 'moderation', 'sites'],
  uploads: ['accounts', 'audit', 'moderation', 'teams'],
}

const tests = '\\.test\\.tsx?$|/test/|\\.arbitrary\\.ts$'

const arrowsNotDrawn = Object.entries(mayKnow).map(([feature, known]) => ({
  name: `${feature}-knows-only-whom-the-table-says`,
  comment: `Arrows from ${feature} to other features are drawn in the table mayKnow.`,
  severity: 'error',
  from: { path: `^functions/src/${feature}/`, pathNot: tests },
  to: {
    path: `^functions/src/(${Object.keys(mayKnow).join('|')})/`,
    pathNot: `^functions/src/(${[feature, ...known].join('|')})/`,
  },
}))

/** Names the rule and the sentence a reader of the report needs. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need one another are one file or three.',
      { pathNot: tests },
      { circular: true },
    ),
    forbid(
      'shared-knows-nobody',
      'Meaning is pure: no platform, SDK, client or server.',
      { path: '^shared/src', pathNot: tests },
      {
        path: '.',
        pathNot: '^shared/src|node_modules/(valibot|@valibot/to-json-schema|gcoord|@vant/area-data|@types/)',
      },
    ),
    forbid(
      'clients-and-server-meet-in-shared',
      'The two sides meet in the contract.',
      { path: '^(miniprogram|console)/src' },
      { path: '^(functions|local)/' },
    ),
    forbid(
      'server-knows-no-client',
      'The server answers whoever asks.',
      { path: '^functions/src', pathNot: tests },
      { path: '^(miniprogram|console|local|e2e|bench)/' },
    ),
    forbid(
      'platform-knows-no-feature',
      'Mechanism never learns a feature’s name.',
      { path: '^(functions|miniprogram|console)/src/platform/', pathNot: tests },
      { path: '^(functions/src/(?!platform/)|(miniprogram|console)/src/(features|pages|pkg-))' },
    ),
    forbid(
      'features-meet-at-the-door',
      'Another feature is used through its index.ts.',
      {
        path: '^(functions/src|miniprogram/src/features|console/src/features)/([^/]+)/',
        pathNot: `${tests}|/(entry|platform)/`,
      },
      {
        path: '^(functions/src|miniprogram/src/features|console/src/features)/([^/]+)/',
        pathNot: '^$1/($2|platform)/|/index\\.tsx?$',
      },
    ),
    forbid(
      'taro-behind-the-platform',
      'Only platform/ says Taro; pages and views use its components.',
      { path: '^miniprogram/src', pathNot: '^miniprogram/src/(platform/|app\\.)' },
      { path: '@tarojs/taro' },
    ),
    forbid(
      'dynamodb-behind-the-table',
      'Only platform/ knows the AWS clients.',
      { path: '^functions/src', pathNot: `^functions/src/platform/|${tests}` },
      { path: '@aws-sdk/' },
    ),
    forbid(
      'keys-only-in-repositories',
      'Who writes or queries items is a repository; actions call its verbs.',
      { path: '^functions/src/[^/]+/(actions|rules|index|routes)\\.ts$' },
      { path: '^functions/src/platform/table\\.ts$' },
    ),
    ...arrowsNotDrawn,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
