// One line of the books while it is written: which kind, how much, for which project, a note and its voucher.
import { IncomeSource, kindWords, SpendingKind, sourceWords } from '@ngo2/shared/books/kinds'
import { vouchersMax } from '@ngo2/shared/books/quarter'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { DeskProject } from '@ngo2/shared/projects/project'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useUploads } from '@/api/use-uploads'
import { FileRows } from '@/features/team-files'
import { UploadField } from '@/features/uploads'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chip'
import { MoneyField } from '@/ui/money-field'
import { TextField } from '@/ui/text-field'
import { ToggleChips } from '@/ui/toggle-chips'
import styles from './books.module.css'
import type { LineDraft } from './quarter-draft'
import { booksWords as words } from './words'

interface LineFormProps {
  readonly organisationId: OrganisationId
  readonly quarter: string
  readonly line: LineDraft
  readonly projects: readonly DeskProject[]
  readonly onWrite: (change: Partial<LineDraft>) => void
  readonly onDone: () => void
  readonly onRemove: () => void
}

export function LineForm(props: LineFormProps) {
  const { organisationId, quarter, line, projects, onWrite, onDone, onRemove } = props
  const { key, way, source, kind, amount, projectId, note, vouchers } = line
  const uploads = useUploads({
    part: `books.${organisationId}.${quarter}.${key}`,
    organisationId,
    purpose: 'voucher',
    visibility: 'team',
    max: vouchersMax - vouchers.length,
  })
  const { refs, remove, isComplete } = uploads
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived moves into the line once
  useEffect(() => {
    if (refs.length === 0) return
    onWrite({ vouchers: [...vouchers, ...refs] })
    for (const { uploadId } of refs) remove(uploadId)
  }, [refs.length])
  return (
    <Card>
      <View className={styles.asked}>{say(way === 'in' ? words.source : words.kind)}</View>
      <View>
        {way === 'in' ? (
          <ToggleChips
            label={say(words.source)}
            choices={IncomeSource.options.map((value) => ({ value, word: say(sourceWords[value]) }))}
            chosen={source === undefined ? [] : [source]}
            onToggle={(value) => onWrite({ source: value })}
          />
        ) : (
          <ToggleChips
            label={say(words.kind)}
            choices={SpendingKind.options.map((value) => ({ value, word: say(kindWords[value]) }))}
            chosen={kind === undefined ? [] : [kind]}
            onToggle={(value) => onWrite({ kind: value })}
          />
        )}
      </View>
      <MoneyField name={say(words.amount)} typed={amount} onType={(typed) => onWrite({ amount: typed })} />
      <TextField
        name={say(words.note)}
        value={note}
        max={40}
        onChange={(typed) => onWrite({ note: typed })}
      />
      <View>
        {projects.length > 0 && (
          <View>
            <View className={styles.asked}>{say(words.project)}</View>
            <Chips
              label={say(words.project)}
              choices={[
                { value: '', word: say(words.noProject) },
                ...projects.map(({ id, name }) => ({ value: `${id}`, word: name })),
              ]}
              chosen={projectId ?? ''}
              onChoose={(value) => onWrite({ projectId: projects.find(({ id }) => id === value)?.id })}
            />
          </View>
        )}
      </View>
      <View>
        {way === 'out' && (
          <View>
            <FileRows
              files={vouchers}
              name={say(words.vouched)}
              onRemove={(uploadId) =>
                onWrite({ vouchers: vouchers.filter((file) => file.uploadId !== uploadId) })
              }
            />
            <UploadField
              name={say(words.voucher)}
              hint={say(words.voucherHint)}
              uploads={uploads}
              max={vouchersMax - vouchers.length}
            />
          </View>
        )}
      </View>
      <View className={styles.buttons}>
        <Button kind='soft' onPress={onDone} reason={isComplete ? undefined : say(words.voucherOnItsWay)}>
          {say(words.lineDone)}
        </Button>
        <Button kind='text' narrow onPress={onRemove}>
          {say(words.removeLine)}
        </Button>
      </View>
    </Card>
  )
}
