// The first page of a parcel: everything in Chinese, in one file that opens without a network.

import { aboutWords, deedWords } from '@ngo2/shared/audit/words'
import { quarterWords } from '@ngo2/shared/books/period'
import { itemWords, stateWords } from '@ngo2/shared/evidence/words'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { answersOf } from '@ngo2/shared/organisations/page'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { QuestionId, questions } from '@ngo2/shared/organisations/questions'
import { markedName } from '@ngo2/shared/organisations/words'
import { escaped } from '../platform/escaped'
import type { ParcelFile } from '../uploads'
import type { Belongings } from './gather'

const style =
  'body{font:16px/1.7 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#26231b;background:#fffcf6}h2{margin-top:2rem}dt{color:#6a6250}dd{margin:0 0 .6rem}'

export function parcelPage(belongings: Belongings, files: readonly ParcelFile[]): string {
  const { organisation, takenAt } = belongings
  const name = escaped(markedName(organisation).zh)
  const parts = [
    section('页面', answers(belongings)),
    section('材料', evidence(belongings)),
    section('更正', corrections(belongings)),
    section('项目', projects(belongings)),
    section('账', books(belongings)),
    section('文件', fileList(files)),
    section('操作记录', log(belongings)),
  ]
  return [
    `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${name}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${style}</style></head><body>`,
    `<h1>${name}</h1><p>${escaped(fullPlace(organisation.place))}</p>`,
    `<p>${dayOf(takenAt)}从公益2.0取出。全部数据在 <a href="data.json">data.json</a>。`,
    '只给审核的人看过的文件不在里面，原件在交的人手里。文件多的时候分成几个压缩包，解压到同一个文件夹。</p>',
    ...parts,
    '</body></html>',
  ].join('')
}

const section = (title: string, inside: string) =>
  `<h2>${title}</h2>${inside === '' ? '<p>没有。</p>' : inside}`
const dayOf = (moment: string) => beijingDay(new Date(moment))
const pair = (label: string, text: string) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`
const list = (pairs: readonly string[]) => (pairs.length === 0 ? '' : `<dl>${pairs.join('')}</dl>`)

function answers({ organisation }: Belongings): string {
  const said = answersOf(organisation)
  return list(
    QuestionId.options.flatMap((id) => {
      const answer = said[id]
      return answer === undefined ? [] : [pair(questions[id].asks.zh, answer.text)]
    }),
  )
}

function evidence({ evidence: { records } }: Belongings): string {
  const pieces = records.flatMap(({ accepted, given }) => [...accepted, ...(given ? [given] : [])])
  return list(
    pieces.map(({ item, state, givenAt, expiresOn }) =>
      pair(
        itemWords[item].name.zh,
        `${stateWords[state].zh} · ${dayOf(givenAt)}${expiresOn ? ` · 到${expiresOn}` : ''}`,
      ),
    ),
  )
}

function corrections({ evidence }: Belongings): string {
  return list(
    evidence.corrections.map(({ publishedAt, wrong, right, because }) =>
      pair(dayOf(publishedAt), `写错的：${wrong}。对的：${right}。为什么：${because}`),
    ),
  )
}

function projects(belongings: Belongings): string {
  return list(
    belongings.projects.map(({ name, place, from, until, progress, result, wentWrong }) =>
      pair(
        name,
        [place, `${from}–${until ?? ''}`, progress?.words, result, wentWrong].filter(Boolean).join(' · '),
      ),
    ),
  )
}

function books({ quarters, years }: Belongings): string {
  const link = (period: string, words: string) => `<li><a href="books/${period}.csv">${words}</a></li>`
  const links = [
    ...years.map(({ year }) => link(year, `${year}年度账`)),
    ...quarters.map(({ quarter }) => link(quarter, quarterWords(quarter).zh)),
  ]
  return links.length === 0 ? '' : `<ul>${links.join('')}</ul>`
}

function fileList(files: readonly ParcelFile[]): string {
  const links = files.map(({ name }) => `<li><a href="files/${escaped(name)}">${escaped(name)}</a></li>`)
  return links.length === 0 ? '' : `<ul>${links.join('')}</ul>`
}

function log(belongings: Belongings): string {
  return list(
    belongings.log.map(({ at, deed, by, about, because }) => {
      const who = by.is === 'platform' ? '平台' : (by.name ?? (by.is === 'operator' ? '工作人员' : '成员'))
      return pair(
        `${dayOf(at)} ${who}`,
        [deedWords[deed].zh, about && aboutWords(about)?.zh, because].filter(Boolean).join(' · '),
      )
    }),
  )
}
