// A project as it is typed.
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import { type DeskProject, ProjectForm } from '@ngo2/shared/projects/project'
import * as v from 'valibot'
import { parseAmount, typedOf } from '@/ui/money-field/amount'

export const ProjectDraft = v.object({
  name: v.string(),
  from: v.string(),
  until: v.string(),
  place: v.string(),
  budget: v.string(),
  serves: v.string(),
  progress: v.string(),
  progressOn: v.string(),
  result: v.string(),
  wentWrong: v.string(),
})
export type ProjectDraft = v.InferOutput<typeof ProjectDraft>

/** `day` is today, for what is new. */
export function draftOf(project: DeskProject | undefined, day: string): ProjectDraft {
  return {
    name: project?.name ?? '',
    from: project?.from ?? '',
    until: project?.until ?? '',
    place: project?.place ?? '',
    budget: project === undefined ? '' : typedOf(project.budgetFen),
    serves: project?.serves ?? '',
    progress: project?.progress?.words ?? '',
    progressOn: project?.progress?.on ?? day,
    result: project?.result ?? '',
    wentWrong: project?.wentWrong ?? '',
  }
}

/** Words that are too few, too many or missing; a day or an amount; or a phrase that asks for money. */
export type ProjectGap =
  | { readonly field: keyof ProjectDraft; readonly why: 'missing' | 'days' | 'amount' }
  | { readonly field: keyof ProjectDraft; readonly why: 'money'; readonly phrase: string }

/** The form to send, or the first field that keeps it from being sent. */
export function formOf(draft: ProjectDraft): ProjectForm | ProjectGap {
  const { name, place, serves, progress, result, wentWrong } = draft
  const found = solicitationAmong({ name, place, serves, progress, result, wentWrong })
  if (found !== undefined) return { field: fieldOf(found.field), why: 'money', phrase: found.phrase }
  const budget = parseAmount(draft.budget)
  if (budget.is !== 'fen') return { field: 'budget', why: 'amount' }
  const { progress: _words, progressOn, budget: _, ...typed } = draft
  const said = Object.entries(typed).filter(([, value]) => value.trim() !== '')
  const told = progress.trim() === '' ? {} : { progress: { words: progress, on: progressOn } }
  const form = v.safeParse(ProjectForm, { ...Object.fromEntries(said), ...told, budgetFen: budget.fen })
  return form.success ? form.output : gapIn(form.issues)
}

export function isGap(form: ReturnType<typeof formOf>): form is ProjectGap {
  return 'why' in form
}

function gapIn(issues: readonly v.BaseIssue<unknown>[]): ProjectGap {
  const [issue] = issues
  const field = fieldOf(issue?.path?.[0]?.key)
  // The only rule about a field that is well-formed by itself.
  return { field, why: field === 'until' ? 'days' : 'missing' }
}

function fieldOf(key: unknown): keyof ProjectDraft {
  return v.is(v.picklist(Object.keys(ProjectDraft.entries) as (keyof ProjectDraft)[]), key) ? key : 'name'
}
