// Words about draws as staff see them, Chinese first.
import type { Words } from '../../platform/language'

export const drawWords = {
  title: { zh: '抽签', en: 'Draws' },
  lead: {
    zh: '每个星期一抽，先公布封条，一星期后公布名单和种子。抽到了谁，这里也看不到，只有代号。',
    en: 'Drawn every Monday: the commitment first, list and seed a week later. Nobody sees here who was drawn, only pseudonyms.',
  },
  list: { zh: '每一次抽签', en: 'Every draw' },
  empty: { zh: '还没有抽过', en: 'Nothing was drawn yet' },
  emptyHint: {
    zh: '一家机构有5个人以上和它有凭据的关系，星期一夜里就会抽。',
    en: 'Where five people or more have a proven tie, a draw is held on Monday night.',
  },
  week: (day: Words): Words => ({ zh: `${day.zh}那周`, en: `week of ${day.en}` }),
  closed: { zh: '封着', en: 'closed' },
  open: { zh: '开了', en: 'open' },
  of: (places: number, people: number): Words => ({
    zh: `${people}人里抽${places}人`,
    en: `${places} of ${people} drawn`,
  }),
  commitment: { zh: '封条', en: 'Commitment' },
  committed: (when: Words): Words => ({ zh: `${when.zh}封好`, en: `fixed ${when.en}` }),
  closedHint: {
    zh: '名单和种子还封着。到日子公布后，谁都能重抽一遍。',
    en: 'List and seed are closed still. Once open, anyone can do the draw again.',
  },
  again: { zh: '在这台电脑上重抽一遍', en: 'Drawn again on this computer' },
  fits: {
    zh: '对得上：封条、种子、人数、抽中的代号都一样',
    en: 'It fits: commitment, seed, places and drawn',
  },
  seed: { zh: '种子', en: 'Seed' },
  anchor: (year: string): Words => ({ zh: `${year}年种子链`, en: `Seed chain of ${year}` }),
  drawn: { zh: '抽中的代号', en: 'Drawn pseudonyms' },
  figures: { zh: '最近13个星期', en: 'The last thirteen weeks' },
  figuresHint: {
    zh: '所有机构合在一起；不到5个人的不写。不说的人不记名，也不追问。',
    en: 'All organisations together; nothing of fewer than five people. Whoever would rather not is neither named nor asked again.',
  },
  figuresEmpty: { zh: '还没有', en: 'None yet' },
  monday: { zh: '星期一', en: 'Monday' },
  draws: { zh: '抽了几家', en: 'Draws' },
  asked: { zh: '请了几人', en: 'Asked' },
  taken: { zh: '说了的', en: 'Answered' },
  few: { zh: '不到5人', en: 'under five' },
} as const

export const drawRefusals: Record<string, Words> = {
  'draws.still_closed': { zh: '还封着，没到公布的日子', en: 'Still closed; its day has not come' },
  'resource.missing': { zh: '没有这一次抽签', en: 'There is no such draw' },
}
