// The words of a team's projects, Chinese first.
import type { ProjectState } from '@ngo2/shared/projects/project'
import type { Words } from '@/platform/language'
import type { ProjectDraft } from './draft'

export const projectsWords = {
  none: { zh: '还没有写过项目', en: 'No projects yet' },
  noneHint: { zh: '在做的写一个就行：做什么、给谁、多少钱', en: 'One that is running will do' },
  add: { zh: '写一个项目', en: 'Write a project' },
  budget: (yuan: string): Words => ({ zh: `预算 ${yuan}元`, en: `${yuan} yuan` }),
  pending: { zh: '有一句在等人看，看过之前大家看到的是原来的', en: 'Waiting for a look' },
  hidden: { zh: '有一句被收起来了，改一改再存', en: 'Taken down; please change it' },
  pendingTag: { zh: '等人看', en: 'waiting' },
  hiddenTag: { zh: '收起来了', en: 'hidden' },
  newTitle: { zh: '新的项目', en: 'A new project' },
  fields: {
    name: { zh: '叫什么', en: 'Name' },
    from: { zh: '哪天开始', en: 'From' },
    until: { zh: '到哪天', en: 'Until' },
    place: { zh: '在哪里', en: 'Where' },
    budget: { zh: '预算多少', en: 'Budget' },
    serves: { zh: '给谁做的', en: 'For whom' },
    progress: { zh: '做到哪里了', en: 'How far' },
    progressOn: { zh: '这句话是哪天的', en: 'On which day' },
    result: { zh: '做成了什么', en: 'What came of it' },
    wentWrong: { zh: '今年哪里没做好', en: 'What went wrong this year' },
  } satisfies Record<keyof ProjectDraft, Words>,
  hints: {
    name: { zh: '比如：西渠压沙', en: '' },
    place: { zh: '写到镇就够', en: 'The township is enough' },
    serves: { zh: '比如：沙边四个村的老人', en: '' },
    wentWrong: { zh: '写出来的人少，大家也更信', en: 'Few say it, and are trusted for it' },
  },
  missing: { zh: '这一栏没写，或者长短不对', en: 'Missing, or too long' },
  days: { zh: '结束不能早过开始', en: 'It cannot end before it begins' },
  amount: { zh: '写一个数，没有就写0', en: 'A number; 0 where there is none' },
  money: (phrase: string): Words => ({
    zh: `“${phrase}”像是在收款，这里不能写。去掉再存`,
    en: `“${phrase}” asks for money; please take it out`,
  }),
  save: { zh: '存好', en: 'Save' },
  saving: { zh: '正在存…', en: 'Saving…' },
  saved: { zh: '存好了', en: 'Saved' },
  nothingChanged: { zh: '没有改动', en: 'Nothing changed' },
  resumed: { zh: '接着上次没存的', en: 'Where you left off' },
  startOver: { zh: '重新写', en: 'Start over' },
  conflict: { zh: '别人刚存过这个项目', en: 'Somebody saved it meanwhile' },
  conflictHint: { zh: '你写的没有丢。每一栏选一个，再存。', en: 'Nothing is lost. Choose for each field.' },
  chooseEach: { zh: '每一栏先选一个', en: 'Choose for each field' },
  end: { zh: '做完了', en: 'It has ended' },
  endHint: { zh: '先写“做成了什么”，再点', en: 'Say what came of it first' },
  endTitle: { zh: '今天做完的？', en: 'Ended today?' },
  endAsk: { zh: '项目会写成今天做完，结果大家看得到。', en: 'It will say so, with the result.' },
  endYes: { zh: '做完了', en: 'Ended' },
  notYet: { zh: '还没有', en: 'Not yet' },
  mayKeep: { zh: '项目由负责人、编辑或志愿者联络来写', en: 'Owner, editor or volunteers write projects' },
  notYours: { zh: '这里只有团队看得到', en: 'Only the team sees this' },
}

export const projectStateWords: Record<ProjectState, Words> = {
  planned: { zh: '要做', en: 'planned' },
  running: { zh: '在做', en: 'running' },
  ended: { zh: '做完了', en: 'ended' },
}

export const projectRefusals: Record<string, Words> = {
  'auth.forbidden': projectsWords.mayKeep,
  'projects.edited_meanwhile': projectsWords.conflict,
  'projects.asks_for_money': {
    zh: '这里不能写收款的话。去掉再存',
    en: 'Please take out what asks for money',
  },
  'projects.frozen': {
    zh: '这个机构的页面关了，或有人在争，现在不能改',
    en: 'This page is closed or claimed by two',
  },
  'projects.too_many': { zh: '项目太多了，先把旧的写完', en: 'Too many projects' },
  'projects.end_outside': { zh: '这一天不在项目的时间里', en: 'That day is outside the project' },
  'moderation.text_refused': { zh: '有一句没通过检查，换个说法', en: 'The check refused some words' },
  'resource.conflict': { zh: '撞了号，再存一次就好', en: 'Save once more, please' },
}
