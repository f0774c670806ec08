// What only reviewers or the team may see leaves by no open door, whatever anybody asks.
import { openUpload } from '@ngo2/shared/uploads/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator } from '../../test/people'
import { addressesThatTell, everyPublicAnswer } from '../../test/public-answers'
import { anOrganisation } from '../../test/things'
import { aJpeg, anAnnouncement, aPdf, aTeamMember, putUpBy } from '../../test/uploads'
import { releaseDocument } from '.'

let test: TestApp

beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

it('no open endpoint or page tells of a file that is not public, and all of them together tell of one that is', async () => {
  const { id: organisationId } = await anOrganisation(await anOperator(test))
  const owner = await aTeamMember(test, organisationId, 'owner')
  const marked = (mark: string) => Buffer.concat([aPdf, Buffer.from(mark)])
  const put = async (over: object, bytes: Buffer) =>
    (await putUpBy(test, owner, anAnnouncement(organisationId, over), bytes)).id
  const inside = [
    await put({ visibility: 'reviewer', purpose: 'certificate' }, marked('for reviewers')),
    await put({ visibility: 'team' }, marked('for the team')),
    await put({ visibility: 'public' }, marked('not looked at')),
    await put({ visibility: 'team', kind: 'picture', purpose: 'photo' }, await aJpeg()),
  ]
  for (const id of inside.slice(0, 2)) await releaseDocument(test.app, id)
  const waiting = anAnnouncement(organisationId)
  await owner.does(openUpload, waiting)
  const outside = await put({ visibility: 'public' }, marked('for everybody'))
  await releaseDocument(test.app, outside)
  const picture = await put({ visibility: 'public', kind: 'picture', purpose: 'photo' }, await aJpeg())

  const answers = await everyPublicAnswer(test)
  const secrets = [...inside, waiting.uploadId, 'for reviewers', 'for the team', 'not looked at']
  expect(addressesThatTell(answers, secrets)).toEqual([])
  expect(addressesThatTell(answers, ['for everybody'])).toHaveLength(1)
  expect(answers.find(({ address }) => address === `/pictures/${picture}/480`)?.status).toBe(200)
  expect(test.bugs).toEqual([])
})
