// Who is signed in, and the way out.
import { readMe, signOut } from '@ngo2/shared/accounts/contract'
import { Button, ConfigProvider } from 'antd'
import { useState } from 'react'
import { useAsk, useSession } from '../../platform/api'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'
import { Icon } from '../../ui/icon'
import { LanguageButton } from '../../ui/language-button'
import styles from './account-foot.module.css'
import { meWords } from './words'

/** Plain buttons in the ink of the deep green side. */
const onTheSide = {
  components: {
    Button: {
      textTextColor: 'var(--nav-ink)',
      textTextHoverColor: '#fff',
      textTextActiveColor: '#fff',
      textHoverBg: 'var(--nav-on)',
    },
  },
}

export function AccountFoot() {
  const ask = useAsk()
  const { end } = useSession()
  const { state } = useView(readMe, {})
  const [leaving, setLeaving] = useState(false)
  const leave = async () => {
    setLeaving(true)
    const outcome = await ask(signOut, {})
    // The page forgets its token in any case; a 401 means the server had forgotten it already.
    const gone = outcome.is === 'ok' || (outcome.is === 'refused' && outcome.refusal.code === 'auth.required')
    end(gone ? 'left' : 'unconfirmed')
  }
  const me = state.is === 'shown' || state.is === 'stale' ? state.value : undefined
  return (
    <div className={styles.foot}>
      {me && (
        <p className={styles.who}>
          {me.name?.text ?? say(meWords.unnamed)} · {say(me.operator ? meWords.role : meWords.notStaff)}
        </p>
      )}
      <ConfigProvider theme={onTheSide}>
        <div className={styles.buttons}>
          <Button
            type='text'
            size='small'
            loading={leaving}
            icon={<Icon name='leave' />}
            onClick={() => void leave()}
          >
            {say(meWords.signOut)}
          </Button>
          <LanguageButton />
        </div>
      </ConfigProvider>
    </div>
  )
}
