// The account of one figure, with the version of the rules it was made by and the way to object.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { explainStanding } from '@ngo2/shared/ranking/contract'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { dimensionLooks } from '@/features/standings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { momentDayWords } from '@/ui/dates'
import styles from './why.module.css'
import { WhyHead } from './why-head'
import { WhyNotices } from './why-notices'
import { WhySteps } from './why-steps'
import { whyWords as words } from './words'

interface WhyViewProps {
  readonly account: OutputOf<typeof explainStanding>
  readonly name: string | undefined
  /** Median in this dimension where the standing names no peers of its own, 0–100. */
  readonly notch: number | undefined
  readonly onWrong: () => void
  /** What stands below the account. */
  readonly children: ReactNode
}

/** Enough of a hash to tell two versions of the rules apart. */
const hashLength = 8

export function WhyView({ account, name, notch, onWrong, children }: WhyViewProps) {
  const { explanation, parameters, publishedAt } = account
  const { dimension, standing } = explanation
  const middle = (standing.is === 'figure' ? standing.peers?.median : undefined) ?? notch
  const day = momentDayWords(publishedAt, now())
  return (
    <>
      <WhyHead dimension={dimension} name={name} standing={standing} />
      <WhyNotices explanation={explanation} />
      <WhySteps explanation={explanation} notch={middle} tone={dimensionLooks[dimension].tone} />
      {children}
      <View className={styles.foot}>
        <Button kind='text' narrow onPress={onWrong}>
          {say(words.wrong)}
        </Button>
        <View>{say(words.version(parameters.slice(0, hashLength), day))}</View>
      </View>
    </>
  )
}
