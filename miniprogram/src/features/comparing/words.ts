// The words of organisations side by side, Chinese first.
import type { Words } from '@/platform/language'

export const comparingWords = {
  title: { zh: '放在一起看', en: 'Side by side' },
  count: (chosen: number, most: number): Words => ({
    zh: `${chosen} / ${most} 家`,
    en: `${chosen} of ${most}`,
  }),
  chooseTwo: { zh: '挑两到四家。先后是你挑的先后，不是名次。', en: 'Choose two to four, in any order.' },
  full: { zh: '四家了。要换，先拿掉一家。', en: 'Four is all there is room for.' },
  drop: (name: string): Words => ({ zh: `拿掉${name}`, en: `Take ${name} out` }),
  search: { zh: '再加一家：名字、县名', en: 'Add one: name or county' },
  clear: { zh: '清空', en: 'Clear' },
  measured: (day: Words): Words => ({ zh: `${day.zh}量的`, en: `measured ${day.en}` }),
  unpublished: { zh: '还没有公布过', en: 'not published yet' },
  how: {
    zh: '带子重叠，就不分先后。竖线是各自同类的中线：大机构和大的比，新的和新的比。',
    en: 'Where bands overlap nobody is ahead. The mark is the middle of each one’s own peers.',
  },
  gone: { zh: '有一家已经不在了', en: 'One of them is gone' },
  goneHint: { zh: '拿掉它，再看别的', en: 'Take it out' },
  nothing: { zh: '没有找到', en: 'Nothing found' },
  nothingHint: { zh: '换个名字或县名试试', en: 'Try another name' },
}
