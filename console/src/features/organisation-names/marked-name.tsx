// The name of an organisation, with a mark where it is an example.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { say } from '../../platform/language'
import { Mark } from '../../ui/mark'

export function MarkedName({
  of: { name, example },
}: {
  readonly of: Pick<Organisation, 'name' | 'example'>
}) {
  return (
    <>
      {name} {example && <Mark tone='quiet'>{say(exampleWord)}</Mark>}
    </>
  )
}
