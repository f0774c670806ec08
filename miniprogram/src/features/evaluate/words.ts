// The words around the questions, Chinese first; the questions themselves are shared with the server.
import { evaluationsPerDay } from '@ngo2/shared/evaluations/rules'
import type { Words } from '@/platform/language'

export const evaluateWords = {
  tie: (name: string): Words => ({ zh: `你怎么认识${name}？`, en: `How do you know ${name}?` }),
  tieHint: {
    zh: '选最贴近的一种，题目会跟着变。别人看不到是谁评的。',
    en: 'The questions follow from it. Nobody sees who you are.',
  },
  step: (nth: number, of: number): Words => ({ zh: `第${nth}题，共${of}题`, en: `Question ${nth} of ${of}` }),
  answers: { zh: '回答', en: 'Answer' },
  begin: { zh: '开始答', en: 'Begin' },
  back: { zh: '上一题', en: 'Back' },
  next: { zh: '下一题', en: 'Next' },
  toReview: { zh: '看一遍', en: 'Review' },
  chooseTie: { zh: '先选一种', en: 'Choose one first' },
  chooseAnswer: { zh: '先选一个，不知道也算', en: 'Choose one; “don’t know” is fine' },
  resumed: { zh: '接着上次没写完的', en: 'Where you left off' },
  startOver: { zh: '重新写', en: 'Start over' },
  before: (day: Words): Words => ({
    zh: `你${day.zh}评过。下面是那次的回答，改完再送就换成新的`,
    en: `You evaluated them on ${day.en}; sending again replaces it`,
  }),
  more: { zh: '还想说什么（不说也行）', en: 'Anything else? (only if you like)' },
  toMore: { zh: '快完了', en: 'Almost done' },
  theme: { zh: '想请他们改进的一件事', en: 'One thing to improve' },
  themeHint: {
    zh: '最多选一件。满五个人说了，机构才看得到，看不到是谁说的。',
    en: 'One at most. They read it once five people spoke, never who.',
  },
  improveText: { zh: '怎么改好（不写也行）', en: 'How (only if you like)' },
  improvePlaceholder: {
    zh: '比如：每季度把账贴在队部门口',
    en: 'e.g. put the accounts on the door each quarter',
  },
  improveLength: { zh: '写2到200个字，或者留空', en: '2 to 200 characters, or nothing' },
  pictures: { zh: '你看到的，最多3张', en: 'What you saw, 3 at most' },
  picturesHint: {
    zh: '只有审核的人看得到，机构看不到。别拍孩子的脸。',
    en: 'Only reviewers see them, never the organisation. No children’s faces.',
  },
  picturesGoing: { zh: '等照片送到，或者先去掉它', en: 'A picture is on its way; wait or remove it' },
  picturesLine: { zh: '附的照片', en: 'Photographs' },
  serious: { zh: '这是一件严重的事', en: 'This is a serious matter' },
  seriousHint: {
    zh: '钱被挪用、孩子受伤害、打人、收好处：不打分，直接告诉平台的人。',
    en: 'Money misused, a child harmed, violence, corruption: tell our staff instead of scoring.',
  },
  help: { zh: '替没有手机的人写', en: 'Write down for somebody without a phone' },
  helpingNow: { zh: '正在替人写，会标成“有人帮着写的”', en: 'Written down for somebody, and marked as such' },
  stopHelping: { zh: '不写了', en: 'Stop' },
  nextPerson: { zh: '替下一位写', en: 'The next person' },
  helpedThanks: { zh: '替她记下了，谢谢你们', en: 'Written down, thank you both' },
  ofTeam: {
    zh: '你是他们团队的人：这份留着，标成自己人评的，不算进数里。',
    en: 'You are of their team: it is kept, shown as such, and never counted.',
  },
  byLot: { zh: '这是抽签请你说的，会这样标。', en: 'You were asked by lot, and it is marked so.' },
  visited: { zh: '去过？说一声哪天', en: 'You were there? Tell us when' },
  review: { zh: '看一遍再送', en: 'Before you send' },
  reviewHint: {
    zh: '点一行可以改。每条都不署名，随时能改、能收回。',
    en: 'Tap a line to change it. No name is shown; you may change or take it back at any time.',
  },
  tieLine: { zh: '你的身份', en: 'You' },
  nothingKnown: {
    zh: '每一题都是“不知道”：可以送，但不会算进任何数里。',
    en: 'You know none of it: you may send it, but it counts for nothing.',
  },
  send: { zh: '送出', en: 'Send' },
  sending: { zh: '正在送…', en: 'Sending…' },
  thanks: { zh: '收到了，谢谢', en: 'Received, thank you' },
  monthly: {
    zh: '数每月公布一次，到时候才变。现在看不出来是正常的。',
    en: 'Figures are published once a month and change only then.',
  },
  changeable: {
    zh: '想法变了随时来改，只算最后一次。',
    en: 'Change it at any time; only the last one counts.',
  },
  unseen: {
    zh: '没有人看得到是谁评的，机构也看不到。',
    en: 'Nobody sees who evaluated, nor does the organisation.',
  },
  done: { zh: '好', en: 'Done' },
}

/** Refusals that mean something particular here. */
export const evaluateRefusals: Record<string, Words> = {
  'evaluations.day_full': {
    zh: `今天已经评了${evaluationsPerDay}次，明天再来。写好的先存在手机里。`,
    en: `You evaluated ${evaluationsPerDay} times today. Come back tomorrow; this one is kept on your phone.`,
  },
  'evaluations.not_yours_to_answer': {
    zh: '有一题和你选的身份对不上。回到第一步重选一次身份。',
    en: 'One question does not fit how you know them. Choose again on the first step.',
  },
  'evaluations.organisation_closed': {
    zh: '这家机构关了页面，评不了了。',
    en: 'This organisation has closed its page.',
  },
  'evaluations.picture_missing': {
    zh: '有一张照片没送到。退一步去掉它，再选一次。',
    en: 'A picture is not there: remove it and choose again.',
  },
  'evaluations.helper_on_team': {
    zh: '你在这家机构的团队里，不能替别人写对它的评价。请一位外面的人来念、来写。',
    en: 'You are in this team: somebody from outside has to write it down.',
  },
  'moderation.text_refused': {
    zh: '写的那句话没通过检查，改一改再送。',
    en: 'The check refused your words; change them and send again.',
  },
  'resource.missing': { zh: '这家机构已经撤下了，评不了。', en: 'This organisation is not here any more.' },
  'resource.conflict': { zh: '这份和之前的一份撞了号。再送一次就好。', en: 'Send once more, please.' },
}
