// The fields of one item of evidence, as many as it needs.
import { quarterWords } from '@ngo2/shared/books/period'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import { View } from '@tarojs/components'
import { faultWhileTyping, identityGapWords } from '@/features/identity'
import { say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { DayField } from '@/ui/day-field'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import { type EvidenceDraft, waysOf } from './draft'
import { formWords as words } from './form-words'
import { RowsField } from './rows-field'
import { VisibilityField } from './visibility-field'

interface ItemFormProps {
  readonly item: GivenItem
  readonly draft: EvidenceDraft
  readonly onWrite: (change: Partial<EvidenceDraft>) => void
}

export function ItemForm({ item, draft, onWrite }: ItemFormProps) {
  const { by } = draft
  const ways = waysOf[item] ?? []
  return (
    <View>
      {ways.length > 0 && (
        <View aria-role='radiogroup' aria-label={say(words.ways)}>
          <Heading words={say(words.ways)} />
          {ways.map((way) => (
            <AnswerCard
              key={way}
              words={say(words.way[way] ?? words.ways)}
              chosen={by === way}
              onChoose={() => onWrite({ by: way })}
            />
          ))}
        </View>
      )}
      <View>
        <Fields item={item} draft={draft} onWrite={onWrite} />
      </View>
      <View>
        {(item === 'T2' || item === 'T3' || by === 'certificate' || item === 'T8') && (
          <VisibilityField
            chosen={draft.visibility}
            hint={item === 'T2' ? words.reviewerHintT2 : undefined}
            onChoose={(visibility) => onWrite({ visibility })}
          />
        )}
      </View>
    </View>
  )
}

function Fields({ item, draft, onWrite }: ItemFormProps) {
  const { by, creditCode, endsOn, people, parties, rule, partner, certificate, practice, year, quarter } =
    draft
  const line = (field: keyof EvidenceDraft, name: { zh: string; en: string }, value: string, max: number) => (
    <TextField name={say(name)} value={value} max={max} onChange={(typed) => onWrite({ [field]: typed })} />
  )
  if (item === 'T1' && by === 'certificate') {
    const fault = creditCode === '' ? undefined : faultWhileTyping(creditCode)
    return (
      <>
        <TextField
          name={say(words.creditCode)}
          value={creditCode}
          max={18}
          onChange={(typed) => onWrite({ creditCode: typed.toUpperCase() })}
          error={fault && say(identityGapWords[fault])}
        />
        <DayField
          name={say(words.endsOn)}
          day={endsOn}
          optional
          onChange={(day) => onWrite({ endsOn: day })}
        />
      </>
    )
  }
  if (item === 'T3') {
    return draft.visibility === 'reviewer' ? line('contact', words.contact, draft.contact, 80) : null
  }
  if (item === 'T2') {
    const fields = [
      { key: 'name', name: words.people.name, max: 20 },
      { key: 'duty', name: words.people.duty, max: 20 },
    ]
    const write = (rows: Record<string, string>[]) => onWrite({ people: rows })
    return <RowsField fields={fields} rows={people} addWord={words.addPerson} onChange={write} />
  }
  if (item === 'T8' && by !== '') {
    const fields = [
      { key: 'name', name: words.parties.name, max: 40 },
      { key: 'closeness', name: words.parties.closeness, max: 40 },
      { key: 'dealings', name: words.parties.dealings, max: 100 },
    ]
    const write = (rows: Record<string, string>[]) => onWrite({ parties: rows })
    return (
      <>
        {by === 'list' && (
          <RowsField fields={fields} rows={parties} addWord={words.addParty} onChange={write} />
        )}
        <TextField
          name={say(words.rule)}
          value={rule}
          max={500}
          lines='many'
          onChange={(typed) => onWrite({ rule: typed })}
        />
        {by === 'none' && <Fine>{say(words.signNone)}</Fine>}
      </>
    )
  }
  if (item === 'T9' && by === 'partner') {
    return (
      <>
        {line('partner', words.partner, partner, 40)}
        {line('certificate', words.certificate, certificate, 40)}
      </>
    )
  }
  if (item === 'T9' && by === 'own') return line('certificate', words.certificate, certificate, 40)
  if (item === 'C6') {
    return (
      <TextField
        name={say(words.practice)}
        value={practice}
        max={500}
        lines='many'
        placeholder={say(words.practiceHint)}
        onChange={(typed) => onWrite({ practice: typed })}
      />
    )
  }
  if (item === 'T7') return <Heading words={say(words.quarter)} aside={say(quarterWords(quarter))} />
  if (year !== '') {
    return (
      <>
        <Heading words={say(words.year)} aside={year} />
        {item === 'T10' && <Fine>{say(words.sign)}</Fine>}
      </>
    )
  }
  return null
}
