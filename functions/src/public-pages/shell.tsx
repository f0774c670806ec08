/** @jsxImportSource hono/jsx */
// The frame every page of the open web stands in: its head, the way past the head, and what its browser may load.

import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Mark } from './drawings'
import { policyFor, style } from './style'
import type { Say } from './tongue'
import { type Language, pageWords, siteName } from './words'

interface ShellProps {
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly css: string
  /** Address without its language; nothing where the page has no lasting address. */
  readonly canonical?: string
  /** Not for search engines. */
  readonly hidden?: boolean
  readonly picture?: string
  readonly data?: object
  readonly children: Child
}

export function Shell(props: ShellProps) {
  const { language, title, description, css, canonical, hidden, picture, data, children } = props
  return (
    <html lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      <head>
        <meta charset='utf-8' />
        <meta name='viewport' content='width=device-width' />
        <title>{title}</title>
        <meta name='description' content={description} />
        {hidden && <meta name='robots' content='noindex' />}
        <meta name='theme-color' content='#f5efe3' media='(prefers-color-scheme: light)' />
        <meta name='theme-color' content='#16140f' media='(prefers-color-scheme: dark)' />
        <link rel='icon' type='image/svg+xml' href='/icon.svg' />
        <style>{raw(css)}</style>
        {canonical !== undefined && (
          <>
            <link rel='canonical' href={language === 'zh' ? canonical : `${canonical}?lang=en`} />
            <link rel='alternate' hreflang='zh-Hans' href={canonical} />
            <link rel='alternate' hreflang='en' href={`${canonical}?lang=en`} />
            <link rel='alternate' hreflang='x-default' href={canonical} />
            <link rel='alternate' type='application/atom+xml' href={`${canonical}/feed.atom`} />
            <meta property='og:url' content={canonical} />
          </>
        )}
        <meta property='og:type' content='website' />
        <meta property='og:site_name' content={siteName.zh} />
        <meta property='og:title' content={title} />
        <meta property='og:description' content={description} />
        <meta property='og:locale' content={language === 'zh' ? 'zh_CN' : 'en_US'} />
        {picture !== undefined && <meta property='og:image' content={picture} />}
        {data !== undefined && <script type='application/ld+json'>{raw(jsonInScript(data))}</script>}
      </head>
      <body>{children}</body>
    </html>
  )
}

/** The bar at the head of a page for reading. */
export function Top({ say, other }: { say: Say; other?: string }) {
  return (
    <div class='wrap'>
      <a class='skip' href='#content'>
        {say(pageWords.skip)}
      </a>
      <header class='top'>
        <span class='logo'>
          <Mark />
          {say(siteName)}
        </span>
        <span class='space' />
        {other !== undefined && <a href={other}>{say(pageWords.otherLanguage)}</a>}
        {other !== undefined && (
          <a class='pill' href='#wechat'>
            {say(pageWords.openInWeChat)}
          </a>
        )}
      </header>
    </div>
  )
}

/** A whole page as an answer. It is kept for a minute by whoever is on the way, so that a card shared in a big group costs little. */
export function htmlAnswer(page: Child, status = 200, css = style): Response {
  return new Response(`<!doctype html>${String(page)}`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(css),
      'cache-control': 'public, max-age=60',
    },
  })
}

/** No text of a member may end the script element it stands in. */
const jsonInScript = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')
