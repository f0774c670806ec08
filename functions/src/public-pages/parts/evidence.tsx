/** @jsxImportSource hono/jsx */
// How far an organisation is open: its level, and each item with who saw it and how long it keeps.
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { itemWords, knownToReviewers, levelWords, stateWords } from '@ngo2/shared/evidence/words'
import { beijingDay, daysBetween } from '@ngo2/shared/maths/calendar'
import type { ShownEvidence } from '@ngo2/shared/showcases/showcase'
import { picturePath } from '@ngo2/shared/uploads/upload'
import { Stage } from '../drawings'
import { dayWords } from '../tongue'
import type { PartProps, View } from '../view'
import { fundraisingWords, pageWords, stateGlyphs } from '../words'

export function Evidence({ view }: PartProps) {
  const { say, showcase } = view
  return (
    <section>
      <h2>{say(pageWords.level)}</h2>
      <div class='card'>
        <LevelLine view={view} />
        {showcase.evidence.length === 0 && <p class='note'>{say(pageWords.noEvidence)}</p>}
        <ul>
          {showcase.evidence.map((one) => (
            <Row view={view} one={one} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function LevelLine({ view: { say, level } }: PartProps) {
  if (level.level === undefined) return <p class='level'>{say(pageWords.noLevel)}</p>
  return (
    <div class='level'>
      <Stage level={level.level} />
      <p>
        <b>{say(levelWords[level.level])}</b>
        {level.until !== undefined && (
          <span class='note'> {say(pageWords.until(dayWords(level.until)))}</span>
        )}
      </p>
    </div>
  )
}

function Row({ view, one }: { view: View; one: ShownEvidence }) {
  const { say } = view
  const { item, state, at, by, form, files, reviewersOnly } = one
  const detail = form && detailOf(form, view)
  return (
    <li class='row'>
      <div class='line'>
        <h3>{say(itemWords[item].name)}</h3>
        <Shelf view={view} one={one} />
      </div>
      <p class='note'>
        <span aria-hidden='true'>{stateGlyphs[state]}</span> {say(stateWords[state])} ·{' '}
        {say(dayWords(beijingDay(new Date(at))))}
        {by.length > 0 && ` · ${by.join('、')}`}
      </p>
      {reviewersOnly && <p>{say(knownToReviewers)}</p>}
      {detail !== undefined && <p>{detail}</p>}
      <Pictures files={files} name={say(itemWords[item].name)} />
    </li>
  )
}

function Shelf({ view: { say, today }, one: { expiresOn } }: { view: View; one: ShownEvidence }) {
  if (expiresOn === undefined) return null
  const left = daysBetween(today, expiresOn)
  return left < 0 ? (
    <span class='tag old'>{say(pageWords.expired(-left))}</span>
  ) : (
    <span class='tag ok'>{say(pageWords.daysLeft(left))}</span>
  )
}

function Pictures({ files, name }: { files: ShownEvidence['files']; name: string }) {
  const pictures = files.filter(({ kind }) => kind === 'picture')
  if (pictures.length === 0) return null
  return (
    <div class='pics'>
      {pictures.map(({ uploadId }) => (
        <a href={picturePath(uploadId, 1280)}>
          <img src={picturePath(uploadId, 160)} alt={name} width='96' height='96' loading='lazy' />
        </a>
      ))}
    </div>
  )
}

/** What they filled in, in one line, where it is short enough to read here. */
function detailOf(form: EvidenceForm, { say }: View): string | undefined {
  if (form.item === 'T1') return form.by === 'certificate' ? form.creditCode : undefined
  if (form.item === 'T2') return form.people.map(({ name, duty }) => `${duty} ${name}`).join('、')
  if (form.item === 'T4') return form.year
  if (form.item === 'C6') return form.practice
  if (form.item === 'T9') {
    const words = say(fundraisingWords[form.by])
    if (form.by === 'none') return words
    return [words, form.by === 'partner' && form.partner, form.certificate].filter(Boolean).join(' · ')
  }
  if (form.item !== 'T8') return undefined
  if (form.by === 'none') return say(pageWords.none)
  return form.parties
    .map(({ name, closeness, dealings }) => `${name}（${closeness}）：${dealings}`)
    .join('；')
}
