// `npx tsx local/commands/place-pinyin.ts`: writes how every place of China is said, whenever the table of places is another.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syllablesOf } from '@ngo2/functions/directory/aloud'
import { allCodes, placeOf } from '@ngo2/shared/organisations/division'
import { root } from '../root'
import { run } from './run'

const head = `// How places are said, written by local/commands/place-pinyin.ts: the syllables of each name, by province, in the order of their codes.
export const pinyinByProvince: Readonly<Record<string, string>> = {
`

run(async () => {
  const provinces = new Map<string, string[]>()
  for (const code of allCodes()) {
    const said = syllablesOf(placeOf(code)?.names.at(-1) ?? '')
    const province = code.slice(0, 2)
    provinces.set(province, [...(provinces.get(province) ?? []), said])
  }
  const lines = [...provinces].map(([province, names]) => `  '${province}': '${names.join('|')}',`)
  const path = join(root, 'shared/src/places/pinyin.ts')
  writeFileSync(path, `${head}${lines.join('\n')}\n}\n`)
  return `${path}: ${lines.length} provinces`
})
