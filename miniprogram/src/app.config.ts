// What WeChat is told about the mini-program: its pages, packages, tabs and colours.
export default defineAppConfig({
  pages: ['pages/feed', 'pages/organisations', 'pages/trees', 'pages/me'],
  subPackages: [
    { root: 'pkg-ngo', name: 'ngo', pages: ['organisation', 'evaluate', 'why'] },
    { root: 'pkg-tree', name: 'tree', pages: ['plot', 'plant', 'tree', 'mine'] },
    {
      root: 'pkg-desk',
      name: 'desk',
      pages: ['mine', 'make', 'claim', 'join', 'edit', 'team', 'log', 'desk', 'evidence'],
    },
    {
      root: 'pkg-me',
      name: 'me',
      pages: [
        'evaluations',
        'name',
        'account',
        'report',
        'confirm-console',
        'rules',
        'agreement',
        'privacy',
        'complaint',
        'about',
      ],
    },
  ],
  preloadRule: {
    'pages/feed': { network: 'all', packages: ['ngo', 'tree'] },
    'pages/organisations': { network: 'all', packages: ['ngo'] },
    'pages/trees': { network: 'all', packages: ['tree'] },
    'pages/me': { network: 'all', packages: ['me'] },
  },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '公益2.0',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@paper',
    backgroundColorTop: '@paper',
    backgroundColorBottom: '@paper',
    backgroundTextStyle: '@pullText',
  },
  tabBar: {
    color: '@quiet',
    selectedColor: '@green',
    backgroundColor: '@card',
    borderStyle: 'black',
    list: [
      { pagePath: 'pages/feed', text: '动态', iconPath: '@feedIcon', selectedIconPath: '@feedIconOn' },
      {
        pagePath: 'pages/organisations',
        text: '机构',
        iconPath: '@organisationsIcon',
        selectedIconPath: '@organisationsIconOn',
      },
      { pagePath: 'pages/trees', text: '种树', iconPath: '@treesIcon', selectedIconPath: '@treesIconOn' },
      { pagePath: 'pages/me', text: '我的', iconPath: '@meIcon', selectedIconPath: '@meIconOn' },
    ],
  },
})
