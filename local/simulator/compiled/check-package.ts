// What is wrong with a compiled mini-program before any of it runs: pages and icons that app.json names but that are not there.
import { allPages, themed } from './app-config'
import type { CodePackage } from './code-package'

/** One sentence for each fault. */
export function packageProblems({ app, colours, files }: CodePackage): readonly string[] {
  const there = new Set(files)
  const pages = allPages(app).flatMap((page) =>
    ['.js', '.wxml'].filter((extension) => !there.has(page + extension)).map((extension) => page + extension),
  )
  const themes = app.darkmode ? (['light', 'dark'] as const) : (['light'] as const)
  const icons = themes.flatMap((theme) =>
    (app.tabBar?.list ?? []).flatMap((item) => {
      const { iconPath, selectedIconPath } = themed(item, colours, theme)
      return [iconPath, selectedIconPath].filter((icon) => icon !== undefined && !there.has(icon))
    }),
  )
  return [...new Set([...pages, ...icons])].map(
    (file) => `app.json names ${file}, which is not in the package`,
  )
}
