// The projects of the demo world's kept page.
import { saveProject } from '@ngo2/shared/projects/contract'
import { must } from './client'
import type { Keeping } from './keeping'
import { pressingSand, waterLessons } from './kept-pages'

export async function keepProjects({ organisationId, newId, today, keepers }: Keeping): Promise<void> {
  const year = today.slice(0, 4)
  for (const project of [pressingSand(year), waterLessons(year)]) {
    const input = { organisationId, projectId: newId('prj'), version: 0, project }
    await must(keepers.head.send, saveProject, input)
  }
}
