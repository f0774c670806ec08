// The code table of GB/T 2260. It is large: for the server and tools, never for the mini-program.
import { areaList } from '@vant/area-data'
import type { Place } from './place'

/** The place of a code, or nothing where the table does not know it. */
export function placeOf(code: string): Place | undefined {
  const province = areaList.province_list[`${code.slice(0, 2)}0000`]
  const prefecture = areaList.city_list[`${code.slice(0, 4)}00`]
  const county = areaList.county_list[code]
  const last = code.endsWith('0000') ? province : code.endsWith('00') ? prefecture : county
  if (last === undefined) return undefined
  const names = [province, prefecture, county].filter((name) => name !== undefined)
  return { code, names: names.filter((name, at) => name !== names[at - 1]) }
}

/** Every code of the table, ascending: provinces, prefectures, counties. */
export function allCodes(): string[] {
  return [areaList.province_list, areaList.city_list, areaList.county_list].flatMap(Object.keys).sort()
}
