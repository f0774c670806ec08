// The way in: a code that an operator scans with the phone, as a picture and as a text.
import { consoleCodeText } from '@ngo2/shared/accounts/console-code'
import { Button, Skeleton } from 'antd'
import { useSession } from '../../platform/api'
import { say } from '../../platform/language'
import { CopyButton } from '../../ui/copy-button'
import { LanguageButton } from '../../ui/language-button'
import { Notice } from '../../ui/notice'
import { refusalWords, uiWords } from '../../ui/words'
import { QrPicture } from './qr-picture'
import styles from './sign-in.module.css'
import { type SignIn, useSignIn } from './use-sign-in'
import { accountRefusals, endWords, signInWords } from './words'

export function SignInPage() {
  const session = useSession()
  const signIn = useSignIn()
  const ended = session.now.is === 'out' && session.now.because && endWords[session.now.because]
  return (
    <main className={styles.page}>
      <section className={styles.sheet} aria-labelledby='sign-in'>
        <div className={styles.words}>
          <img src='./logo.svg' alt='公益2.0' width='56' height='56' className={styles.logo} />
          <h1 id='sign-in' className={styles.title}>
            {say(signInWords.title)}
          </h1>
          <p className={styles.lead}>{say(signInWords.lead)}</p>
          {ended && <Notice tone='info' title={say(ended)} />}
          <ol className={styles.steps}>
            {signInWords.steps.map((step) => (
              <li key={step.en}>{say(step)}</li>
            ))}
          </ol>
          <LanguageButton />
        </div>
        <div className={styles.code}>
          <CodeFace {...signIn} />
        </div>
      </section>
    </main>
  )
}

function CodeFace({ state, secondsLeft, another, again }: SignIn) {
  const renew = { word: say(signInWords.another), onPress: another }
  switch (state.is) {
    case 'opening':
    case 'signedIn':
      return (
        <div role='status' aria-label={say(signInWords.opening)}>
          <Skeleton.Node active style={{ width: 240, height: 240 }} />
        </div>
      )
    case 'waiting':
      return (
        <>
          <QrPicture text={consoleCodeText(state.code.id)} label={say(signInWords.picture)} />
          <p className={styles.left} role='timer'>
            {say(state.troubled ? signInWords.troubled : signInWords.left(secondsLeft))}
          </p>
          <p className={styles.byText}>{say(signInWords.byText)}</p>
          <div className={styles.textRow}>
            <code className={styles.text}>{consoleCodeText(state.code.id)}</code>
            <CopyButton text={consoleCodeText(state.code.id)} />
          </div>
        </>
      )
    case 'over':
      return (
        <div className={styles.over} role='status'>
          <p className={styles.overTitle}>{say(signInWords.over)}</p>
          <p>{say(signInWords.overHint)}</p>
          <Button type='primary' size='large' onClick={another}>
            {renew.word}
          </Button>
        </div>
      )
    case 'refused':
      return <Notice tone='error' title={say(refusalWords(state.refusal, accountRefusals))} action={renew} />
    case 'unknown':
      return (
        <Notice
          tone='error'
          title={say(uiWords.notReached)}
          action={{ word: say(uiWords.again), onPress: () => again(state.code) }}
        />
      )
  }
}
