// Who is held against whom.
import { countyTypeOf, setKey, setsOf, traitsOf } from './peers'

const minqin = { code: '620621', names: ['甘肃省', '武威市', '民勤县'] }

test.each([
  ['a county', minqin, 'county'],
  ['a banner', { code: '152921', names: ['内蒙古自治区', '阿拉善盟', '阿拉善左旗'] }, 'county'],
  ['a district', { code: '110105', names: ['北京市', '朝阳区'] }, 'district'],
  ['a city of a county’s rank', { code: '620981', names: ['甘肃省', '酒泉市', '玉门市'] }, 'city'],
  ['a prefecture, whose counties are many', { code: '620600', names: ['甘肃省', '武威市'] }, undefined],
])('%s', (_, place, type) => {
  expect(countyTypeOf(place)).toBe(type)
})

test('traits are what is known in the year of the run', () => {
  const described = {
    size: 'upTo10',
    foundedYear: 2016,
    registration: { is: 'unregistered' },
    place: minqin,
  } as const
  expect(traitsOf(described, 2026)).toEqual({
    size: 'upTo10',
    age: 'from10',
    registration: 'unregistered',
    county: 'county',
  })
  expect(traitsOf({ ...described, foundedYear: 2024 }, 2026).age).toBe('under3')
  expect(traitsOf({ registration: { is: 'unstated' }, place: minqin }, 2026)).toEqual({ county: 'county' })
})

test('sets give up one trait after the other, and stop where something is not known', () => {
  const all = { size: 'upTo10', age: 'under3', registration: 'hosted', county: 'city' } as const
  expect(setsOf(all).map(setKey)).toEqual([
    'upTo10.under3.hosted.city',
    'upTo10.under3.hosted.',
    'upTo10.under3..',
    'upTo10...',
    '...',
  ])
  const { age: _, ...young } = all
  expect(setsOf(young).map(setKey)).toEqual(['upTo10...', '...'])
})
