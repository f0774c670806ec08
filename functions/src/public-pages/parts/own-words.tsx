/** @jsxImportSource hono/jsx */
// What an organisation says of itself: its answers, how it is reached, and where else it speaks.
import type { Contact } from '@ngo2/shared/organisations/contact'
import { QuestionId, questions } from '@ngo2/shared/organisations/questions'
import type { PartProps } from '../view'
import { channelWords, pageWords } from '../words'

export function Answers({ view: { say, organisation } }: PartProps) {
  const { serves, answers = {} } = organisation
  const text = (id: QuestionId) => (id === 'serves' ? serves : id === 'intro' ? undefined : answers[id]?.text)
  const said = QuestionId.options.flatMap((id) => {
    const words = text(id)
    return words === undefined ? [] : [{ asks: say(questions[id].asks), words }]
  })
  if (said.length === 0) return null
  return (
    <section>
      <h2>{say(pageWords.answers)}</h2>
      <dl class='card'>
        {said.map(({ asks, words }) => (
          <>
            <dt>{asks}</dt>
            <dd>{words}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

const ways = ['phone', 'wechat', 'email', 'post'] as const

export function Reach({ view: { say, organisation } }: PartProps) {
  const { contact, channels = [] } = organisation
  const open: Partial<Contact> = contact?.open ? contact : {}
  const given = ways.flatMap((way) => {
    const value = open[way]
    if (value === undefined) return []
    return [{ label: say(pageWords[way]), value: value.is === 'none' ? say(pageWords.none) : value.value }]
  })
  const elsewhere = channels.map(({ kind, name }) => ({ label: say(channelWords[kind]), value: name }))
  if (given.length + elsewhere.length === 0) return null
  return (
    <section>
      <h2>{say(pageWords.contact)}</h2>
      <dl class='card'>
        {[...given, ...elsewhere].map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
