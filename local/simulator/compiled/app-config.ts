// What app.json, theme.json and the pages' own .json files say, with the small questions the host asks of them.

export interface TabItem {
  readonly pagePath: string
  readonly text: string
  readonly iconPath?: string
  readonly selectedIconPath?: string
}

export interface TabBarConfig {
  readonly color: string
  readonly selectedColor: string
  readonly backgroundColor: string
  readonly borderStyle?: string
  readonly list: readonly TabItem[]
}

export interface WindowConfig {
  readonly navigationBarTitleText?: string
  readonly navigationBarBackgroundColor?: string
  readonly navigationBarTextStyle?: string
  readonly navigationStyle?: string
  readonly backgroundColor?: string
  readonly backgroundTextStyle?: string
  readonly enablePullDownRefresh?: boolean
  readonly onReachBottomDistance?: number
  readonly homeButton?: boolean
}

export interface PageConfig extends WindowConfig {
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly component?: boolean
}

interface SubPackage {
  readonly root: string
  readonly pages: readonly string[]
}

export interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly subpackages?: readonly SubPackage[]
  readonly tabBar?: TabBarConfig
  readonly window?: WindowConfig
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly darkmode?: boolean
  readonly themeLocation?: string
}

export type Theme = 'light' | 'dark'
export type ThemeColours = Readonly<Partial<Record<Theme, Readonly<Record<string, string>>>>>

/** Every page of the main package and the sub-packages, without a leading slash. */
export function allPages(app: AppConfig): readonly string[] {
  const packages = app.subPackages ?? app.subpackages ?? []
  const inPackages = packages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/$/, '')}/${page}`),
  )
  return [...app.pages, ...inPackages]
}

/** The pages that stand on the tab bar, in its order. */
export function tabPaths(app: AppConfig): readonly string[] {
  return app.tabBar?.list.map((item) => item.pagePath) ?? []
}

/** A configuration value with its `@name` looked up in theme.json, as WeChat does for window, page and tabBar. */
export function themed<T>(config: T, colours: ThemeColours, theme: Theme): T {
  if (typeof config === 'string' && config.startsWith('@')) {
    const value = colours[theme]?.[config.slice(1)]
    if (value === undefined) throw new Error(`theme.json has no "${config.slice(1)}" for ${theme}`)
    return value as T
  }
  if (Array.isArray(config)) return config.map((entry) => themed(entry, colours, theme)) as T
  if (config !== null && typeof config === 'object') {
    const entries = Object.entries(config).map(([key, value]) => [key, themed(value, colours, theme)])
    return Object.fromEntries(entries) as T
  }
  return config
}
