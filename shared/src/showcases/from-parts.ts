// What of an organisation's own records goes into its showcase: pure, and the one gate nothing private passes.
import * as v from 'valibot'
import type { PublicBooks } from '../books/public-books'
import type { Correction } from '../evidence/correction'
import type { Evidence } from '../evidence/evidence'
import { type EvidenceRecord, isStillTrue } from '../evidence/record'
import type { Organisation } from '../organisations/organisation'
import type { Project } from '../projects/project'
import { projectState } from '../projects/rules'
import { Showcase, type ShownEvidence, showcaseHolds, shownCharacters } from './showcase'

/** Everything of one organisation a showcase is made of; only words that are shown. */
export interface Parts {
  readonly organisation: Organisation
  readonly records: readonly EvidenceRecord[]
  readonly projects: readonly Project[]
  readonly books: PublicBooks
  /** Newest first. */
  readonly corrections: readonly Correction[]
}

/** `today` is a Beijing day: it only decides which projects come first. */
export function showcaseFrom(parts: Parts, today: string): Showcase {
  const { organisation, records, projects, books, corrections } = parts
  const [quarter] = books.quarters
  return v.parse(Showcase, {
    evidence: records.flatMap((record) => shownEvidence(record, organisation) ?? []),
    projects: [...projects]
      .sort((a, b) => order(a, today) - order(b, today) || (a.editedAt < b.editedAt ? 1 : -1))
      .slice(0, showcaseHolds.projects)
      .map(cutProject),
    ...(quarter && { quarter }),
    ...(books.year && { year: books.year }),
    corrections: corrections.slice(0, showcaseHolds.corrections).map((one) => ({
      ...one,
      wrong: cut(one.wrong),
      right: cut(one.right),
      because: cut(one.because),
    })),
  })
}

/** What operators accepted last; else what was declared and nobody refused, without its words, which nobody has read yet. */
function shownEvidence(record: EvidenceRecord, organisation: Organisation): ShownEvidence | undefined {
  const accepted = record.accepted.find((one) => isStillTrue(one, organisation))
  if (accepted !== undefined) return acceptedRow(accepted)
  const { given } = record
  if (given === undefined || given.state === 'refused') return undefined
  const { item, givenAt, visibility } = given
  return {
    item,
    state: 'declared',
    at: givenAt,
    by: [],
    files: [],
    ...(visibility === 'reviewer' && { reviewersOnly: true }),
  }
}

function acceptedRow({
  item,
  form,
  files,
  visibility,
  decisions,
  expiresOn,
}: Evidence): ShownEvidence | undefined {
  const yes = decisions.filter(({ verdict }) => verdict !== 'refused')
  const last = yes.at(-1)
  if (last === undefined || last.verdict === 'refused') return undefined
  return {
    item,
    state: last.verdict,
    at: last.at,
    by: yes.map(({ by }) => by),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(visibility === 'public'
      ? { form: cutForm(form), files }
      : { files: [], reviewersOnly: true as const }),
  }
}

function cutForm(form: Evidence['form']): Evidence['form'] {
  if (form.item === 'C6') return { ...form, practice: cut(form.practice) }
  if (form.item === 'T8' && form.rule !== undefined) return { ...form, rule: cut(form.rule) }
  return form
}

function cutProject(project: Project): Project {
  const { progress, result, wentWrong } = project
  return {
    ...project,
    ...(progress && { progress: { ...progress, words: cut(progress.words) } }),
    ...(result !== undefined && { result: cut(result) }),
    ...(wentWrong !== undefined && { wentWrong: cut(wentWrong) }),
  }
}

const order = (project: Project, today: string) =>
  ['running', 'planned', 'ended'].indexOf(projectState(project, today))

function cut(words: string): string {
  const characters = [...words]
  return characters.length <= shownCharacters
    ? words
    : `${characters.slice(0, shownCharacters - 1).join('')}…`
}
