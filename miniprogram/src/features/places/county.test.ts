// Which places may be chosen, and which were chosen lately.
import { isCounty, withRecent } from './county'

const minqin = { code: '620621', names: ['甘肃省', '武威市', '民勤县'] }
const gulang = { code: '620622', names: ['甘肃省', '武威市', '古浪县'] }

test('one steps down from provinces and prefectures, and chooses counties', () => {
  expect([{ code: '620000' }, { code: '620600' }, { code: '620621' }].map(isCounty)).toEqual([
    false,
    false,
    true,
  ])
})

test('what was chosen lately stands first, once, and only a few are kept', () => {
  expect(withRecent([minqin, gulang], gulang, 3)).toEqual([gulang, minqin])
  expect(withRecent([minqin], gulang, 1)).toEqual([gulang])
})
