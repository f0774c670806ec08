// What the teams of the demo world wrote: two pages, a project's words, and where the money came from and went.
import type { PageForm } from '@ngo2/shared/organisations/page'
import type { Answers } from '@ngo2/shared/organisations/questions'
import type { ProjectForm } from '@ngo2/shared/projects/project'

const said = (answers: Record<string, string>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, { is: 'text' as const, text }]))

export const greenWatchPage: PageForm = {
  county: '620621',
  causes: ['desert', 'water'],
  size: 'upTo10',
  foundedYear: 2009,
  answers: said({
    intro: '沙窝子四个村的人自己组的队，在沙漠边上压沙、种梭梭，每年春秋各量一次活着多少，死了的也记上。',
    serves: '沙窝子边上的四个村',
    where: '民勤县西渠镇沙窝子边上，离水渠三里地。',
    began: '2009年一场风把麦地埋了一半，开头是七户人家，一辆三轮车。',
    finished: '3月压了40亩草方格，种了2000丛梭梭；10月量了200丛，活着133丛。',
    planned: '修好水车，把东头死得多的那一片补上。',
    money: '县里的基金会给一半，村里人自己凑一些，都记在账上。',
    trouble: '今年第二次浇水晚了9天，东头那一片死得多。',
    help: '缺一个会修水泵的人，春天缺人手。',
  }),
  contact: {
    phone: { is: 'given', value: '0935 0000 000' },
    wechat: { is: 'none' },
    email: { is: 'given', value: 'shouludui@example.org' },
    open: true,
  },
  channels: [{ kind: 'officialAccount', name: '沙窝子守绿队（示例）' }],
}

export const saxaulSocietyPage: PageForm = {
  county: '620621',
  causes: ['desert', 'livelihood'],
  size: 'upTo50',
  foundedYear: 2012,
  answers: said({
    intro: '农户自己组织起来种梭梭、管水，账每季贴在村口，谁都能看。',
    serves: '西渠一带的种植户',
    trouble: '有两户退出了，我们没有早点坐下来说清楚。',
  }),
  contact: { phone: { is: 'given', value: '0935 0000 001' }, open: true },
}

/** Of the year that runs. */
export function pressingSand(year: string): ProjectForm {
  return {
    name: '西沙窝压沙种梭梭',
    from: `${year}-03-01`,
    until: `${year}-12-20`,
    place: '民勤县西渠镇西沙窝',
    budgetFen: 12_000_000,
    serves: '沙窝子边上的四个村',
    progress: { words: '草方格压完了，梭梭种下2000丛，第三次水浇过了。', on: `${year}-06-20` },
    wentWrong: '第二次浇水晚了9天，因为水车坏在路上。',
  }
}

export function waterLessons(year: string): ProjectForm {
  return {
    name: '村小的水课',
    from: `${year}-03-10`,
    place: '民勤县西渠镇两所村小',
    budgetFen: 1_860_000,
    serves: '两所村小的孩子',
  }
}

/** Yuan of one quarter, by its place in the year: what came in, what went out. */
export const quartersYuan = [
  { foundations: 36_000, individuals: 4_200, materials: 24_500, volunteers: 3_600, transport: 2_800 },
  { foundations: 12_000, individuals: 2_600, materials: 8_900, volunteers: 2_400, transport: 1_950 },
  { foundations: 0, individuals: 1_800, materials: 1_200, volunteers: 1_200, transport: 860 },
  { foundations: 18_000, individuals: 3_100, materials: 9_700, volunteers: 2_800, transport: 1_640 },
] as const

export const openingYuan = 6_800
