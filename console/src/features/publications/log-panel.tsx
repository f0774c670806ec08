// Who looked, proposed, published and went back, newest first.

import { Dimension } from '@ngo2/shared/evaluations/criterion'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import { listPublicationLog } from '@ngo2/shared/publications/contract'
import type { PublicationEntry } from '@ngo2/shared/publications/proposal'
import { ReviewVerdict } from '@ngo2/shared/publications/review'
import * as v from 'valibot'
import { useAsk } from '../../platform/api'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { useList } from '../../platform/use-list'
import { momentWords } from '../../ui/dates'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { Panel } from '../../ui/panel'
import { OrganisationName } from '../organisation-names'
import styles from './log-panel.module.css'
import { deedWords, doerWords, logWords, verdictWords } from './words'

export function LogPanel() {
  const ask = useAsk()
  const { list, more, refresh } = useList('log', (cursor) => ask(listPublicationLog, { cursor }))
  return (
    <Panel title={say(logWords.title)}>
      <ListView
        list={list}
        empty={{ title: say(logWords.empty), hint: say(logWords.emptyHint) }}
        onMore={() => void more()}
        onAgain={() => void refresh()}
      >
        {(entries) => (
          <ol>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </ListView>
    </Panel>
  )
}

function Entry({ entry }: { readonly entry: PublicationEntry }) {
  const { at, deed, by, runId, about } = entry
  const [organisationId, dimension] = about?.split('#') ?? []
  const of = v.safeParse(Dimension, dimension)
  return (
    <li className={styles.entry}>
      <span className={styles.when}>{say(momentWords(at, now()))}</span>
      <div>
        <p>
          {say(doerWords(by))}{' '}
          <Mark tone={deed === 'published' || deed === 'rolledBack' ? 'good' : 'quiet'}>
            {say(deedWords[deed])}
          </Mark>{' '}
          {organisationId === undefined ? (
            <a href={hrefOf('ranking', runId)}>{say(logWords.run)}</a>
          ) : (
            <>
              <OrganisationName id={organisationId} /> {of.success && say(dimensionWords[of.output])}
            </>
          )}
        </p>
        <Because entry={entry} />
      </div>
    </li>
  )
}

/** Of a decision, the verdict stands before the reason: `stands: …`. */
function Because({ entry: { deed, because } }: { readonly entry: PublicationEntry }) {
  if (because === undefined) return null
  const [first = '', ...rest] = because.split(': ')
  const verdict = v.safeParse(ReviewVerdict, first)
  if (deed !== 'reviewed' || !verdict.success) return <p className={styles.because}>{because}</p>
  return (
    <p className={styles.because}>
      {say(verdictWords[verdict.output].done)}：{rest.join(': ')}
    </p>
  )
}
