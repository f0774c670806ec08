// Words about checking draws, Chinese first.
import type { Words } from '@/platform/language'
import type { Redrawn } from './again'

export const drawCheckWords = {
  title: { zh: '您在名单里的代号', en: 'Your pseudonyms' },
  none: { zh: '这几周的名单里没有您', en: 'You stood in no draw of these weeks' },
  noneHint: { zh: '和哪家有过来往，下周一起就在它的名单里', en: 'From the next Monday after a tie you do' },
  week: (day: Words): Words => ({ zh: `${day.zh}这一周`, en: `week of ${day.en}` }),
  again: { zh: '在手机上重抽一遍', en: 'Draw again on this phone' },
  drawing: { zh: '正在重抽…', en: 'Drawing…' },
  fits: (people: number, places: number): Words => ({
    zh: `对得上：名单上${people}人，抽${places}位，重抽一遍是同样的人`,
    en: `It fits: ${people} on the list, ${places} drawn, the same people again`,
  }),
  mine: {
    drawn: {
      zh: '您的代号抽中了。那时您若刚被问过，就不会再问',
      en: 'You were drawn; if you had just been asked, you were not asked again',
    },
    listed: { zh: '您的代号在名单里，这次没抽中', en: 'You are on the list and were not drawn' },
    absent: {
      zh: '名单里没有您的代号，请到“投诉与举报”告诉我们',
      en: 'You are not on the list: please tell us',
    },
  } satisfies Record<Redrawn['mine'], Words>,
}

export const drawRefusals: Record<string, Words> = {
  'draws.still_closed': { zh: '名单还封着，抽签一周以后打开', en: 'The list opens a week after the draw' },
  'resource.missing': { zh: '这一周没有抽，人太少', en: 'Nothing was drawn that week: too few people' },
}
