// The organisations as everybody sees them, with search and both dimensions; read only.
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import { Section } from '@ngo2/shared/ranking/standing'
import { Input, Segmented } from 'antd'
import { useState } from 'react'
import { say } from '../../platform/language'
import { Icon } from '../../ui/icon'
import { ListView } from '../../ui/list-view'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { Tiles } from '../../ui/tile'
import { sectionWords } from '../ranking'
import { OrganisationTable } from './organisation-table'
import styles from './organisations.module.css'
import { useOrganisations } from './use-organisations'
import { organisationsWords } from './words'

/** The longest search the contract takes, characters. */
const searchMax = 40

export function OrganisationsPage() {
  const [dimension, setDimension] = useState<Dimension>('transparency')
  const [typed, setTyped] = useState('')
  const { list, head, more, refresh } = useOrganisations(dimension, typed)
  const counts = head?.counts
  const total = counts && Section.options.reduce((sum, section) => sum + counts[section], 0)
  return (
    <>
      <PageHead title={say(organisationsWords.title)} lead={say(organisationsWords.lead)} />
      <div className={styles.tools}>
        <Input
          className={styles.search}
          type='search'
          aria-label={say(organisationsWords.search)}
          placeholder={say(organisationsWords.search)}
          prefix={<Icon name='search' />}
          allowClear
          maxLength={searchMax}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Segmented
          aria-label={say(organisationsWords.dimension)}
          value={dimension}
          onChange={setDimension}
          options={dimensions.map((value) => ({ value, label: say(dimensionWords[value]) }))}
        />
      </div>
      <Panel
        title={say(total === undefined ? organisationsWords.listUnread : organisationsWords.list(total))}
      >
        {counts && (
          <Tiles
            tiles={Section.options.map((section) => ({
              figure: String(counts[section]),
              word: say(sectionWords[section]),
            }))}
          />
        )}
        <ListView
          list={list}
          empty={{ title: say(organisationsWords.empty), hint: say(organisationsWords.emptyHint) }}
          onMore={() => void more()}
          onAgain={() => void refresh()}
          lines={12}
        >
          {(rows) => (
            <OrganisationTable
              rows={rows}
              dimension={dimension}
              median={head?.publication?.medians[dimension]}
            />
          )}
        </ListView>
      </Panel>
    </>
  )
}
