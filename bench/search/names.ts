// A hundred thousand names as Chinese NGOs bear them: a place, a word of their own, what they do, what they are.
import { allCodes, placeOf } from '@ngo2/shared/organisations/division'
import { Cause } from '@ngo2/shared/organisations/organisation'

const own = [...'和悦心梦阳光希望春晖博爱青禾同行绿洲晨星守望微澜百合山水田野知行恒善源泉朝露']
const work = [
  '残障人士',
  '老人',
  '留守儿童',
  '环境保护',
  '社区',
  '教育',
  '自闭症儿童',
  '救援',
  '乡村妇女',
  '治沙',
  '助学',
  '心理健康',
  '流浪动物',
  '阅读',
  '水源地',
]
const kinds = [
  '服务中心',
  '志愿者协会',
  '公益发展中心',
  '互助会',
  '基金会',
  '社会工作服务中心',
  '之家',
  '促进会',
  '合作社',
  '志愿服务队',
]

export interface Named {
  readonly name: string
  readonly place: string
  readonly causes: Cause[]
}

/** The same names at every call. */
export function namesOf(count: number): Named[] {
  const counties = allCodes().filter((code) => !code.endsWith('00') && code < '70')
  const next = chance(20261124)
  const one = <T>(all: readonly T[]) => {
    const found = all[Math.floor(next() * all.length)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
  return Array.from({ length: count }, () => {
    const place = one(counties)
    const names = placeOf(place)?.names ?? []
    const where = one(names).replace(/(省|市|县|区|自治州)$/, '')
    return {
      name: `${where}${one(own)}${one(own)}${one(work)}${one(kinds)}`,
      place,
      causes: [one(Cause.options), one(Cause.options)],
    }
  })
}

/** Numbers in [0, 1) that look like chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
