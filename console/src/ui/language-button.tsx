// Changes to the other language; its name stands in that language.
import { Button } from 'antd'
import { language, speak } from '../platform/language'
import { Icon } from './icon'

export function LanguageButton() {
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <Button type='text' size='small' icon={<Icon name='language' />} onClick={() => speak(other)}>
      <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{other === 'zh' ? '中文' : 'English'}</span>
    </Button>
  )
}
