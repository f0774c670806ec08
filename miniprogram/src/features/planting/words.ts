// Words for planting a virtual tree, Chinese first.
import { treesPerDay } from '@ngo2/shared/trees/rules'
import type { Words } from '@/platform/language'

export const plantingWords = {
  title: (number: number) => ({ zh: `在${number}号地种一丛`, en: `Plot ${number}` }),
  steps: [
    { zh: '1 选种', en: '1 species' },
    { zh: '2 选格', en: '2 cell' },
    { zh: '3 起名', en: '3 name' },
  ],
  stepLabel: (at: number) => ({ zh: `第${at}步，共3步`, en: `step ${at} of 3` }),
  speciesTitle: (count: number) => ({
    zh: `这块地种的是这${['', '一', '两', '三', '四'][count] ?? count}种`,
    en: 'What grows in this plot',
  }),
  speciesHint: {
    zh: '真的种了什么，虚拟的才能种什么',
    en: 'A virtual tree is of a kind that really stands here',
  },
  speciesNext: (species: string) => ({ zh: `选${species}，下一步`, en: `${species}, next` }),
  cellTitle: { zh: '挑一个空格子', en: 'Choose a free cell' },
  cellHint: {
    zh: '亮的格子是空位。点在附近就行，会落到最近的空格',
    en: 'Bright cells are free; a tap near one is enough',
  },
  noCell: { zh: '还没挑', en: 'None chosen yet' },
  full: { zh: '这块地种满了', en: 'This plot is full' },
  fullHint: { zh: '水不够再加。去看看别的地', en: 'The water does not reach for more' },
  otherPlots: { zh: '看别的地', en: 'See other plots' },
  cellChosen: { zh: '就这一格', en: 'This one' },
  pickForMe: { zh: '替我挑一个', en: 'Pick one for me' },
  nearby: { zh: '附近的空格', en: 'Free cells nearby' },
  speciesReason: { zh: '先选一种', en: 'Choose a kind first' },
  cellReason: { zh: '先挑一个亮的格子', en: 'Choose a bright cell first' },
  nameTitle: { zh: '给它起个名字', en: 'Give it a name' },
  nameField: { zh: '名字，不起也行', en: 'Name, if you like' },
  namePlaceholder: { zh: '比如：等雨', en: 'e.g. Rain' },
  nameHint: { zh: '名字先过一遍检查，再给别人看到', en: 'Others see the name after a check' },
  nameTooLong: { zh: '最多8个字', en: 'At most 8 characters' },
  promiseTitle: { zh: '种之前，先说清楚', en: 'Before you plant' },
  plant: { zh: '我知道了，种下', en: 'I understand, plant it' },
  planting: { zh: '正在种…', en: 'Planting…' },
  back: { zh: '上一步', en: 'Back' },
  unanswered: { zh: '上次没收到回音，可能已经种上了', en: 'No answer came last time; it may stand already' },
  lostNear: { zh: '附近还空着的', en: 'Still free nearby' },
  myTrees: { zh: '看我的树', en: 'My trees' },
  planted: (name: string | undefined) =>
    name === undefined
      ? { zh: '种下了', en: 'Planted' }
      : { zh: `“${name}”种下了`, en: `“${name}” is planted` },
  pendingName: {
    zh: '名字在等人看一眼，看过之前只有你看得到',
    en: 'The name waits for a check; until then only you see it',
  },
  plantedHint: { zh: '下次量这块地，结果会写在它的页上', en: 'The next survey will stand on its page' },
  seeTree: { zh: '看这一丛', en: 'See it' },
  toPlot: { zh: '回到这块地', en: 'Back to the plot' },
}

/** Refusals of planting, each with the way on. */
export const plantRefusals: Record<string, Words> = {
  'trees.cell_taken': {
    zh: '这一格刚刚有人种上了。换一格，别的都替你留着',
    en: 'Somebody planted there just now; choose another cell',
  },
  'trees.cell_closed': {
    zh: '这一格不种虚拟的。换一格，别的都替你留着',
    en: 'That cell is closed; choose another one',
  },
  'trees.species_elsewhere': {
    zh: '这块地不种这一种了，换一种',
    en: 'This kind does not grow here; choose another one',
  },
  'trees.day_full': {
    zh: `一天最多种${treesPerDay}丛，今天的种完了。选好的都留着，明天再点“种下”`,
    en: `${treesPerDay} trees a day at most; your choices are kept for tomorrow`,
  },
  'moderation.text_refused': {
    zh: '这个名字没通过检查。换一个，或者不起名',
    en: 'The check refused this name; change it or leave it out',
  },
  'resource.missing': { zh: '这块地不在了', en: 'This plot is gone' },
  'resource.conflict': {
    zh: '编号撞上了，已经换了一个。再点一次“种下”',
    en: 'The id was taken and is renewed; press once more',
  },
}
