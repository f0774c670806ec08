// An organisation's page as the server tells it.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { useView } from '@/api/use-view'

export function useOrganisation(organisationId: string) {
  return useView(readOrganisationPage, { organisationId })
}
