// The reasons to report a name; touching one sends it, and what came of it stands in their place.
import { ReportReason, type Subject } from '@ngo2/shared/moderation/case'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type * as v from 'valibot'
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { Notice } from '@/ui/notice'
import styles from './report-reasons.module.css'
import { useReport } from './use-report'
import { reasonWords, reportRefusals, reportsWords as words } from './words'

interface ReportReasonsProps {
  readonly subject: v.InferOutput<typeof Subject>
}

export function ReportReasons({ subject }: ReportReasonsProps) {
  const { state, checking, send } = useReport(subject)
  const [chosen, choose] = useState<ReportReason>()
  if (state.is === 'done') return <Notice icon='check' tone='ok' words={say(words.done)} />
  const ended = state.is === 'ready' || state.is === 'refused'
  const askAgain = { word: say(outcomeWords.askAgain), onPress: () => chosen && void send(chosen) }
  return (
    <>
      <View className={styles.hint}>{say(words.hint)}</View>
      {state.is === 'sending' && <Notice icon='clock' tone='quiet' words={say(words.sending)} />}
      {state.is === 'refused' && (
        <Notice icon='flag' words={say(refusalWords(state.refusal, reportRefusals))} />
      )}
      {state.is === 'unknown' && checking && <Notice words={say(outcomeWords.checking)} />}
      {state.is === 'unknown' && !checking && <Notice words={say(outcomeWords.unknown)} action={askAgain} />}
      {ReportReason.options.map((reason) => (
        <AnswerCard
          key={reason}
          words={say(reasonWords[reason])}
          hint={say(reasonWords[reason].hint)}
          chosen={reason === chosen}
          onChoose={() => {
            // What was sent and not answered keeps its reason.
            if (!ended) return
            choose(reason)
            void send(reason)
          }}
        />
      ))}
    </>
  )
}
