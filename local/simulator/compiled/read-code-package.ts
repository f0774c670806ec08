// Reads a folder of compiled weapp output from disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { AppConfig, PageConfig, ThemeColours } from './app-config'
import type { CodePackage } from './code-package'

/** The mini-program compiled into `folder`. Throws when there is no app.json or a .json file is broken. */
export function readCodePackage(folder: string): CodePackage {
  if (!existsSync(join(folder, 'app.json'))) {
    throw new Error(`${folder} holds no compiled mini-program (no app.json): build it first`)
  }
  const files = filesIn(folder)
  const json = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'))
    } catch (cause) {
      throw new Error(`${file} is not JSON`, { cause })
    }
  }
  const app = json('app.json') as AppConfig
  const configs: Record<string, PageConfig> = {}
  const modules: Record<string, string> = {}
  for (const file of files) {
    if (file.endsWith('.json')) configs[withoutExtension(file)] = json(file) as PageConfig
    if (file.endsWith('.js')) modules[withoutExtension(file)] = readFileSync(join(folder, file), 'utf8')
  }
  const colours = app.themeLocation === undefined ? {} : (json(app.themeLocation) as ThemeColours)
  return { app, colours, configs, modules, files }
}

/** Paths of all files below a folder, with forward slashes, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** `pages/feed/index.js` → `pages/feed/index`. */
export function withoutExtension(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}
