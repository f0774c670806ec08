// What people said of one's organisation, and the dimension that is looked at.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { readFeedback } from '@ngo2/shared/improvements/contract'
import { useState } from 'react'
import { useView } from '@/api/use-view'

export function useFeedback(organisationId: string) {
  const [dimension, setDimension] = useState<Dimension>('transparency')
  return { ...useView(readFeedback, { organisationId }), dimension, setDimension }
}
