// What the roles of a team are called, and what each may do, Chinese first.
import type { Role } from './role'

interface Words {
  readonly zh: string
  readonly en: string
}

export const roleWords: Record<Role, Words> = {
  owner: { zh: '负责人', en: 'owner' },
  editor: { zh: '编辑', en: 'editor' },
  finance: { zh: '管账', en: 'finance' },
  volunteers: { zh: '志愿者联络', en: 'volunteers' },
  council: { zh: '理事', en: 'council' },
}

export const roleHints: Record<Role, Words> = {
  owner: { zh: '什么都能做，也管团队', en: 'Everything, the team too' },
  editor: { zh: '改页面、写项目、交材料', en: 'Page, projects, evidence' },
  finance: { zh: '记账、交材料、看别人的账', en: 'Books and evidence' },
  volunteers: { zh: '写项目的进展', en: 'Projects' },
  council: { zh: '看账；负责人不在了，可以找回页面', en: 'Approves books, may recover the page' },
}
