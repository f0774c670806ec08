// Words about visits, Chinese first.
import { visitDaysBack, visitsPerDay } from '@ngo2/shared/ties/rules'
import type { Words } from '@/platform/language'

export const visitsWords = {
  title: (name: string): Words => ({ zh: `去过${name}`, en: `A visit to ${name}` }),
  hint: {
    zh: '工作人员会打听一下是不是真的。核实了，以后抽签就可能抽到你。机构不会知道是你说的。',
    en: 'Our staff makes sure. Then the lot may draw you. The organisation does not learn who told.',
  },
  day: { zh: '哪天去的', en: 'On which day' },
  note: { zh: '到了哪里，见了谁，看到什么', en: 'Where, whom you met, what you saw' },
  notePlaceholder: {
    zh: '比如：跟车去送水，见了队长，住了一晚',
    en: 'e.g. I rode along with the water truck',
  },
  photo: { zh: '照片（没有也行）', en: 'A photograph, if you have one' },
  photoHint: { zh: '只有审核的人看得到。别拍孩子的脸', en: 'Only reviewers see it. No children’s faces' },
  lacking: {
    day: { zh: '先选哪天去的', en: 'Choose the day' },
    note: { zh: '写4到300个字', en: '4 to 300 characters' },
    photo: { zh: '等照片送到', en: 'The photograph is on its way' },
  },
  send: { zh: '说一声', en: 'Tell' },
  sending: { zh: '正在送…', en: 'Sending…' },
  told: { zh: '收到了', en: 'Received' },
  toldHint: { zh: '有人去打听。有了结果给你一条消息', en: 'Somebody makes sure, and a message tells you' },
  mine: { zh: '我去过的', en: 'My visits' },
  mineHint: { zh: '只有你和审核的人看得到。核实了算十二个月。', en: 'Only you and reviewers see them.' },
  none: { zh: '还没说过', en: 'Nothing yet' },
  noneHint: { zh: '到哪一家看过？在它的页面下面说一声', en: 'Tell of a visit at the end of their page' },
  find: { zh: '去找一家', en: 'Find one' },
  wentOn: (day: Words): Words => ({ zh: `${day.zh}去的`, en: `on ${day.en}` }),
  verdicts: {
    waiting: { zh: '还在打听', en: 'being looked at' },
    confirmed: { zh: '核实了', en: 'confirmed' },
    refused: { zh: '没对上', en: 'not confirmed' },
  },
  because: (why: string): Words => ({ zh: `工作人员：${why}`, en: `Our staff: ${why}` }),
}

export const visitRefusals: Record<string, Words> = {
  'resource.missing': { zh: '这家机构已经撤下了', en: 'This organisation is not here any more' },
  'resource.conflict': { zh: '撞了号，再送一次就好', en: 'Send once more, please' },
  'ties.day_ahead': { zh: '这一天还没到，去过了再说', en: 'This day has not come yet' },
  'ties.day_too_old': {
    zh: `只收${visitDaysBack}天里去的，再早就打听不到了`,
    en: `Only visits of the last ${visitDaysBack} days`,
  },
  'ties.is_yours': { zh: '这是你自己团队的机构，不用说', en: 'You are in its team' },
  'ties.photo_unfit': { zh: '这张照片用不了，去掉它再选一张', en: 'Choose another photograph' },
  'ties.day_full': { zh: `一天最多说${visitsPerDay}次，明天再来`, en: `At most ${visitsPerDay} a day` },
  'ties.told_before': {
    zh: '你去这家的另一次还在打听，等它有结果',
    en: 'Another visit of yours there still waits',
  },
}
