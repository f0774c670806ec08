// The name of an organisation where only its id is known; its id while it cannot be read.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { markedName } from '@ngo2/shared/organisations/words'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'

export function OrganisationName({ id }: { readonly id: string }) {
  const { state } = useView(readOrganisationPage, { organisationId: id })
  const page = state.is === 'shown' || state.is === 'stale' ? state.value : undefined
  return page ? say(markedName(page.organisation)) : id
}
