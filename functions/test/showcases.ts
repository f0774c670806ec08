// An organisation with something to show, for tests: seen evidence, a project, a closed quarter, a correction.
import { closeQuarter, saveQuarter } from '@ngo2/shared/books/contract'
import { editPage } from '@ngo2/shared/desks/contract'
import { publishCorrection } from '@ngo2/shared/evidence/contract'
import { saveProject } from '@ngo2/shared/projects/contract'
import type { TestApp } from './an-app'
import { seenBy } from './evidence'
import type { Person } from './people'
import { aTeam, type TestTeam } from './teams'
import { newId } from './things'

/** Words only the reviewers may know. */
export const secretName = '不能公开的名字'

export async function aShownTeam(
  test: TestApp,
  operator: Person,
  over: Parameters<typeof aTeam>[1] = {},
): Promise<TestTeam> {
  const team = await aTeam(test, over)
  const { owner, organisation } = team
  const organisationId = organisation.id
  await owner.does(editPage, {
    organisationId,
    version: 1,
    page: {
      county: '620621',
      causes: ['desert'],
      size: 'upTo10',
      foundedYear: 2009,
      answers: {
        intro: { is: 'text', text: '在青土湖边上看水、护林、种梭梭的几个人。' },
        serves: { is: 'text', text: '湖区三个村' },
        money: { is: 'text', text: '县里的治沙项目和几家企业，每笔都记在账上。' },
        trouble: { is: 'text', text: '春天的风比往年大，压好的草方格吹坏了三成。' },
      },
      contact: {
        phone: { is: 'given', value: '0935-4120000' },
        wechat: { is: 'none' },
        open: true,
      },
      channels: [{ kind: 'officialAccount', name: '青土湖的风' }],
    },
  })
  const people = { item: 'T2' as const, people: [{ name: secretName, duty: '理事长' }] }
  await seenBy(operator, owner, organisationId, people, { visibility: 'reviewer' })
  await seenBy(operator, owner, organisationId, { item: 'T9', by: 'none' })
  await owner.does(saveProject, {
    organisationId,
    projectId: newId('prj'),
    version: 0,
    project: {
      name: '湖边三百亩草方格',
      from: '2026-03-01',
      place: '民勤县西渠镇',
      budgetFen: 12_600_000,
      serves: '湖区三个村',
      progress: { words: '压好了二百一十亩，剩下的等开春。', on: '2026-10-20' },
    },
  })
  await keepQuarter(owner, organisationId)
  await owner.does(publishCorrection, {
    organisationId,
    correctionId: newId('cor'),
    wrong: '去年写种了四百丛',
    right: '量过是三百六十丛',
    because: '把备苗也算进去了',
  })
  await test.settle()
  return team
}

/** The third quarter of 2026, closed: 30,000 came, 24,850 went, 5,150 are left. */
async function keepQuarter(owner: Person, organisationId: TestTeam['organisation']['id']): Promise<void> {
  const { version } = await owner.does(saveQuarter, {
    organisationId,
    quarter: '2026Q3',
    version: 0,
    openingFen: 0,
    lines: [
      { way: 'in', source: 'companies', fen: 3_000_000 },
      { way: 'out', kind: 'materials', fen: 1_260_000, note: '只给团队看的备注' },
      { way: 'out', kind: 'staff', fen: 900_000 },
      { way: 'out', kind: 'transport', fen: 325_000 },
    ],
    closingFen: 515_000,
  })
  await owner.does(closeQuarter, { organisationId, quarter: '2026Q3', version })
}
