// A team's evidence, read for its screens.
import { readEvidence } from '@ngo2/shared/evidence/contract'
import { useView } from '@/api/use-view'

export function useEvidence(organisationId: string) {
  return useView(readEvidence, { organisationId })
}
