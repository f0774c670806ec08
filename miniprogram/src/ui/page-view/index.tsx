// The four faces of one thing that is fetched: loading, empty or gone, failed, shown.
import type { ViewState } from '@ngo2/shared/client/view-state'
import type { ReactNode } from 'react'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { agoWords } from '../dates'
import { NotReached, OldNotice } from '../not-reached'
import { Skeleton, type SkeletonShape } from '../skeleton'

interface PageViewProps<T> {
  readonly state: ViewState<T>
  readonly skeleton: SkeletonShape
  readonly onRetry: () => void
  /** Shown where the thing does not exist, or not for this reader. */
  readonly gone: ReactNode
  readonly children: (value: T) => ReactNode
}

/** Old content stays, with its date, when nothing newer came. */
export function PageView<T>({ state, skeleton, onRetry, gone, children }: PageViewProps<T>) {
  if (state.is === 'loading') return <Skeleton shape={skeleton} />
  // A mangled link asks for something that cannot exist.
  const impossible = state.is === 'failed' && state.refusal?.code === 'request.invalid'
  if (state.is === 'gone' || impossible) return gone
  if (state.is === 'failed') return <NotReached refusal={state.refusal} onRetry={onRetry} />
  return (
    <>
      {state.is === 'stale' && <OldNotice from={say(agoWords(state.readAt, now()))} onRetry={onRetry} />}
      {children(state.value)}
    </>
  )
}
