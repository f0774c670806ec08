// Where the Chinese font of PDFs lies: beside the bundle where there is one, else with its package.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const file = 'NotoSansSC_400Regular.ttf'

export function fontPath(): string {
  const beside = fileURLToPath(new URL(`./${file}`, import.meta.url))
  if (existsSync(beside)) return beside
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/400Regular/${file}`)
}
