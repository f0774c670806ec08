// The account of a figure from the first evaluation to the range, or as far as it goes while people are too few.
import type { Explanation } from '@ngo2/shared/ranking/standing'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { changeWords, pointsWords } from '@/ui/points'
import { PointsSteps } from './points-steps'
import { RightsBar } from './rights-bar'
import { piecesOf, sheetsWords } from './sums'
import { WhyStep } from './why-step'
import { whyWords as words } from './words'

interface WhyStepsProps {
  readonly explanation: Explanation
  readonly notch: number | undefined
  readonly tone: 'teal' | 'amber'
}

export function WhySteps({ explanation, notch, tone }: WhyStepsProps) {
  const { sheets, fullRight, countedRight, steps, standing } = explanation
  const first = steps === undefined ? words.given(sheets) : words.plain(sheets, pointsWords(steps.plainMean))
  const rights = words.rights(sheetsWords(fullRight), sheetsWords(countedRight))
  return (
    <Card>
      <WhyStep nth={1} tone={tone} title={say(first)} note={say(words.onePerson)} />
      <WhyStep
        nth={2}
        tone={tone}
        title={say(words.weighed)}
        change={steps && changeWords(steps.weighing)}
        note={say(piecesOf(explanation).length === 0 ? words.allCounted : rights)}
      >
        {sheets > 0 && <RightsBar explanation={explanation} tone={tone} />}
      </WhyStep>
      {steps === undefined || standing.is !== 'figure' ? (
        <WhyStep nth={3} tone={tone} title={say(words.tooFew)} note={say(words.tooFewNote)} />
      ) : (
        <PointsSteps
          steps={steps}
          band={{ low: standing.lo, high: standing.hi, middle: standing.score }}
          notch={notch}
          tone={tone}
        />
      )}
    </Card>
  )
}
