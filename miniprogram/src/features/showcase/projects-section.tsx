// What an organisation does: each project with its time, its budget, how it goes, and what went badly.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { projectState } from '@ngo2/shared/projects/rules'
import type { ShownProject } from '@ngo2/shared/showcases/showcase'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Tag } from '@/ui/tag'
import { yuan } from '@/ui/yuan'
import styles from './showcase.module.css'
import { showcaseWords as words } from './words'

const tones = { planned: 'quiet', running: 'ok', ended: 'teal' } as const

export function ProjectsSection({ projects }: { readonly projects: readonly ShownProject[] }) {
  if (projects.length === 0) return null
  const today = beijingDay(new Date(now()))
  return (
    <View>
      <Heading words={say(words.projects)} />
      <Card>
        {projects.map((project) => {
          const state = projectState(project, today)
          const { id, name, from, until, place, budgetFen, progress, result, wentWrong } = project
          return (
            <View key={id} className={styles.row}>
              <View className={styles.head}>
                <View className={styles.name}>{name}</View>
                <Tag word={say(words.states[state])} tone={tones[state]} />
              </View>
              <View className={styles.note}>
                {`${say(words.span(from, until))} · ${place} · ${say(words.budget(yuan(budgetFen)))}`}
              </View>
              {(result ?? progress?.words) !== undefined && (
                <View className={styles.text}>{result ?? progress?.words}</View>
              )}
              {wentWrong !== undefined && (
                <View className={styles.wrong}>{say(words.wentWrong(wentWrong))}</View>
              )}
            </View>
          )
        })}
      </Card>
    </View>
  )
}
