// The promises of finding a place.
import { allCodes } from '../organisations/division'
import { pinyinByProvince } from './pinyin'
import { placesFor, placesIn } from './search'
import { foundPlaceOf } from './spoken'

const names = (places: { names: string[] }[]) => places.map((place) => place.names.at(-1))

it('how places are spoken stands in the order of their codes, one for each', () => {
  const spoken = Object.values(pinyinByProvince).flatMap((line) => line.split('|'))
  expect(spoken.length).toBe(allCodes().length)
  expect(foundPlaceOf('620621').spoken).toBe('gansusheng gss wuweishi wws minqinxian mqx')
  expect(foundPlaceOf('500000').spoken).toContain('chongqing')
})

it.each([
  ['民勤', '民勤县'],
  ['minqin', '民勤县'],
  ['MINQIN', '民勤县'],
  ['gansu minqin', '民勤县'],
  ['甘肃 民勤', '民勤县'],
  ['武威', '武威市'],
])('%s finds %s first', (typed, found) => {
  expect(names(placesFor(typed, undefined))[0]).toBe(found)
})

it('initials are enough, and whoever shares them stands beside it', () => {
  expect(names(placesFor('mqx', undefined))).toEqual(expect.arrayContaining(['民勤县', '闽清县']))
})

it('a county that shares its name with others is found inside its province', () => {
  expect(names(placesFor('鼓楼', '320000'))).toEqual(['鼓楼区', '鼓楼区'])
  expect(placesFor('鼓楼', undefined).length).toBeGreaterThan(3)
})

it('without words it is all of a place, whole, and nothing deeper', () => {
  expect(placesIn(undefined).length).toBe(34)
  expect(names(placesIn('620000'))).toContain('武威市')
  expect(names(placesIn('620000'))).not.toContain('民勤县')
  expect(names(placesIn('620600'))).toEqual(['凉州区', '民勤县', '古浪县', '天祝藏族自治县'])
  expect(placesIn('620621')).toEqual([])
})

it('what nobody calls a place so finds nothing', () => {
  expect(placesFor('没有这个地方', undefined)).toEqual([])
})
