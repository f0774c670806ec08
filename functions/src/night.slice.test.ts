// The night: no job holds up another, and what was left undone is heard.
import { anApp, type TestApp } from '../test/an-app'
import { nightJobs, runNight } from './night'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

it('starts the preview though a job before it fails, and says so at the end', async () => {
  const broken = async () => {
    throw new Error('no words for it')
  }
  const night = runNight(test.app, { broken, ...nightJobs })
  await expect(night).rejects.toThrow(/left work undone.*1 jobs/)
  await test.settle()
  expect(test.started).toHaveLength(1)
  expect(test.bugs).toContainEqual(expect.objectContaining({ message: 'no words for it' }))
})

it('says of which kind of work something was left', async () => {
  await expect(runNight(test.app, { closings: async () => 2 })).rejects.toThrow(/closings: 2/)
})

it('is silent where everything was done', async () => {
  await runNight(test.app)
})
