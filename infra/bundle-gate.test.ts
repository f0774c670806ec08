// What is uploaded is the one bundle with its handler, and the api's is small.
import { aTemplate } from './a-template'
import { bytesAtStart } from './bundle'
import { bundleFaults, type Upload } from './bundle-gate'

const code = Buffer.from('const h=()=>1;export{h as handler};')

/** The parts of a zip the gate reads: names in clear, and the number of files in the last record. */
function aZip(...files: readonly string[]): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt16LE(files.length, 10)
  return Buffer.concat([...files.map((file) => Buffer.from(file)), end])
}

function anUpload(name: string, change: Partial<Upload> = {}): Upload {
  return { zip: aZip(`functions/dist/${name}/index.mjs`), bundle: code, parts: new Map(), ...change }
}

function faults(api: Partial<Upload>) {
  const uploads = new Map([
    ['api', anUpload('api', api)],
    ['ranking', anUpload('ranking', { bundle: Buffer.concat([code, Buffer.alloc(700 * 1024)]) })],
  ])
  return bundleFaults(aTemplate(), uploads)
}

it('finds nothing where each function has its bundle, and lets those nobody waits for be large', () => {
  expect(faults({})).toEqual([])
})

it.each([
  ['a bundle that was not made', { bundle: undefined }, /there is no functions\/dist\/api\/index\.mjs/],
  ['a zip of something else', { zip: aZip('functions/dist/apis/index.mjs') }, /is not in its zip/],
  ['more than the bundle', { zip: aZip('functions/dist/api/index.mjs', '.env') }, /holds 2 files/],
  ['a bundle without the handler', { bundle: Buffer.from('export{h as handle};') }, /exports no handler/],
  [
    'a heavy api',
    { bundle: Buffer.concat([code, Buffer.alloc(600 * 1024)]) },
    /601 KB is more than the 600 KB/,
  ],
  [
    'a part that is not in the zip',
    {
      parts: new Map([['part-A.mjs', code]]),
      zip: aZip('functions/dist/api/index.mjs', '.env'),
    },
    /functions\/dist\/api\/part-A\.mjs is not in its zip/,
  ],
])('refuses %s', (_what, change, sentence) => {
  expect(faults(change)).toEqual([expect.stringMatching(sentence)])
})

it('counts what a bundle imports at once, through whatever it imports, and nothing that comes later', () => {
  const parts = new Map([
    ['part-A.mjs', Buffer.from('import{b}from"./part-B.mjs";')],
    ['part-B.mjs', Buffer.from('let b')],
    ['part-C.mjs', Buffer.alloc(1000)],
  ])
  const bundle = Buffer.from('import"./part-A.mjs";import{b}from"./part-B.mjs";import("./part-C.mjs")')
  expect(bytesAtStart(bundle, parts)).toBe(bundle.length + 28 + 5)
})

describe('the pictures function', () => {
  const pictures = { Handler: 'functions/dist/pictures-x86_64/index.handler', Architectures: ['x86_64'] }
  const template = aTemplate({
    PicturesLambdaFunction: { Type: 'AWS::Lambda::Function', Properties: pictures },
  })
  const bundled = 'functions/dist/pictures-x86_64/index.mjs'
  const faultsWith = (...files: readonly string[]) =>
    bundleFaults(
      template,
      new Map([
        ['api', anUpload('api')],
        ['ranking', anUpload('ranking')],
        ['pictures', anUpload('pictures', { zip: aZip(bundled, ...files) })],
      ]),
    )

  it('has the library of its own kind of machine beside its bundle, and no other', () => {
    expect(faultsWith('@img/sharp-linux-x64/', 'another')).toEqual([])
    expect(faultsWith()).toEqual([expect.stringMatching(/library is not in its zip/)])
    expect(faultsWith('@img/sharp-linux-x64/', '@img/sharp-linux-arm64/')).toEqual([
      expect.stringMatching(/another kind of machine/),
    ])
  })
})
