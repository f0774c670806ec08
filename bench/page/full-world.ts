// One organisation whose showcase is as full as it gets, made through the API, on a server in this process.

import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { publishCorrection } from '@ngo2/shared/evidence/contract'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { saveProject } from '@ngo2/shared/projects/contract'
import { showcaseHolds } from '@ngo2/shared/showcases/showcase'
import { anApp, type TestApp } from '../../functions/test/an-app'
import { seenBy } from '../../functions/test/evidence'
import { anOperator, yes } from '../../functions/test/people'
import { aShownTeam } from '../../functions/test/showcases'
import { newId } from '../../functions/test/things'

export interface FullWorld {
  readonly test: TestApp
  readonly organisationId: string
  /** `/o/qingtuhuhulindui` */
  readonly path: string
}

const long = '沙边的日子一天一天过，风大的时候停，风小的时候接着做。'.repeat(10)
const words = (characters: number) => long.slice(0, characters)

const forms: readonly EvidenceForm[] = [
  { item: 'T8', by: 'none', rule: words(250) },
  { item: 'C6', practice: words(250) },
  { item: 'T10', year: '2025' },
]

export async function openFullWorld(): Promise<FullWorld> {
  const test = await anApp()
  const operator = await anOperator(test)
  const { owner, organisation } = await aShownTeam(test, operator, { name: '青土湖护林队' })
  const organisationId = organisation.id
  for (const form of forms) await seenBy(operator, owner, organisationId, form)
  for (let nth = 1; nth < showcaseHolds.projects; nth++) {
    await owner.does(saveProject, {
      organisationId,
      projectId: newId('prj'),
      version: 0,
      project: {
        name: `第${nth}个项目，名字写得很长很长很长`,
        from: '2026-01-01',
        until: '2027-12-31',
        place: '甘肃省武威市民勤县西渠镇的几个村子',
        budgetFen: 1_234_567,
        serves: '湖区三个村的老人、孩子和护林的人',
        progress: { words: words(280), on: '2026-10-20' },
        wentWrong: words(280),
      },
    })
  }
  for (let nth = 1; nth < showcaseHolds.corrections; nth++) {
    const correction = {
      organisationId,
      correctionId: newId('cor'),
      wrong: words(200),
      right: words(200),
      because: words(200),
    }
    await owner.does(publishCorrection, correction)
    test.pass(60_000)
  }
  await test.settle()
  const { slug } = yes(await test.ask(readOrganisationPage, { organisationId })).organisation
  return { test, organisationId, path: `/o/${slug}` }
}
