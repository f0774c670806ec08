// What is known of a page just made: its address, which comes a moment later, and the next easiest step.
import { readDesk } from '@ngo2/shared/desks/contract'
import { readEvidence } from '@ngo2/shared/evidence/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { useEffect, useState } from 'react'
import { ask } from '@/api/ask'
import { useView } from '@/api/use-view'
import { pause } from '@/platform/chance'

/** The address is found after the page was made; how long to wait before each further look. */
const pausesMs = [1_000, 3_000, 6_000]

export function useMade(made: Organisation) {
  const organisationId = made.id
  const [organisation, setOrganisation] = useState(made)
  const evidence = useView(readEvidence, { organisationId }).value
  useEffect(() => {
    let gone = false
    const look = async () => {
      for (const waitMs of pausesMs) {
        await pause(waitMs)
        if (gone) return
        const outcome = await ask(readDesk, { organisationId })
        if (gone || outcome.is !== 'ok') continue
        setOrganisation(outcome.value.organisation)
        if (outcome.value.organisation.slug !== undefined) return
      }
    }
    if (made.slug === undefined) void look()
    return () => {
      gone = true
    }
  }, [made.slug, organisationId])
  return { organisation, evidence }
}
