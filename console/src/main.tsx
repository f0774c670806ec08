// Where the console begins: it learns where the API is, then draws the app.
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { ApiProvider } from './platform/api'
import { readApiAddress } from './platform/api-address'
import { language, say } from './platform/language'
import { openSession } from './platform/session'
import { Look } from './ui/look'
import { Notice } from './ui/notice'
import { uiWords } from './ui/words'
import { appWords } from './words'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
document.title = say(appWords.title)
const root = createRoot(place)
const draw = (content: ReactNode) => root.render(<Look>{content}</Look>)

readApiAddress(import.meta.env.VITE_API_URL, document.baseURI).then(
  (apiUrl) =>
    draw(
      <ApiProvider apiUrl={apiUrl} session={openSession(sessionStorage)}>
        <App />
      </ApiProvider>,
    ),
  (reason: Error) =>
    draw(
      <main style={{ maxWidth: 640, margin: '20vh auto' }}>
        <Notice
          tone='error'
          title={say(appWords.noAddress)}
          hint={`${say(appWords.noAddressHint)} (${reason.message})`}
          action={{ word: say(uiWords.again), onPress: () => location.reload() }}
        />
      </main>,
    ),
)
