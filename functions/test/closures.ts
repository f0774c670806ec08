// The fact the stream tells of an organisation, for tests that tell it themselves.
import type { Fact } from '../src/platform/facts'
import type { TestApp } from './an-app'

export async function factFrom(test: TestApp, organisationId: string): Promise<Fact> {
  const item = (await test.everything()).find(
    ({ pk, sk }) => pk === `ORGANISATION#${organisationId}` && sk === 'ORGANISATION',
  )
  if (item === undefined) throw new Error('there is no such organisation')
  return { change: 'changed', item, at: test.app.now() }
}
