// The fields of a project; what is wrong stands at its field once something was typed there.
import { View } from '@tarojs/components'
import { onlyInChinese, say } from '@/platform/language'
import { DayField } from '@/ui/day-field'
import { MoneyField } from '@/ui/money-field'
import { TextField } from '@/ui/text-field'
import { isGap, type ProjectDraft } from './draft'
import type { ProjectWork } from './use-project'
import { projectsWords as words } from './words'

type Field = keyof ProjectDraft

interface ProjectFormProps {
  readonly work: ProjectWork
  readonly mine: ProjectDraft
}

export function ProjectForm({ work: { form, write }, mine }: ProjectFormProps) {
  const errorAt = (field: Field) => {
    if (form === undefined || !isGap(form) || form.field !== field || mine[field] === '') return undefined
    return say(form.why === 'money' ? words.money(form.phrase) : words[form.why])
  }
  const text = (field: keyof typeof words.fields, max: number, hint?: { zh: string }) => (
    <TextField
      name={say(words.fields[field])}
      value={mine[field]}
      max={max}
      lines={max > 100 ? 'many' : 'one'}
      placeholder={hint && (onlyInChinese(hint.zh) ?? '')}
      error={errorAt(field)}
      onChange={(typed) => write({ [field]: typed })}
    />
  )
  const day = (field: 'from' | 'until' | 'progressOn', optional: boolean) => (
    <DayField
      name={say(words.fields[field])}
      day={mine[field]}
      optional={optional}
      error={errorAt(field)}
      onChange={(chosen) => write({ [field]: chosen })}
    />
  )
  return (
    <View>
      {text('name', 40, words.hints.name)}
      {text('place', 60, words.hints.place)}
      {text('serves', 60, words.hints.serves)}
      {day('from', false)}
      {day('until', true)}
      <MoneyField
        name={say(words.fields.budget)}
        typed={mine.budget}
        onType={(budget) => write({ budget })}
      />
      {text('progress', 300)}
      <View>{mine.progress.trim() !== '' && day('progressOn', false)}</View>
      {text('result', 300)}
      {text('wentWrong', 300, words.hints.wentWrong)}
    </View>
  )
}
