// How much our code adds to what the AWS client costs by itself: warm, cold, and over HTTP.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { openMeter } from '../calls/meter'
import { type Figure, type Print, report } from '../figures'
import { bundleSdk } from '../sdk-alone/bundle'
import { openBare } from '../sdk-alone/replay'
import { openSmallWorld } from '../small-world'
import { coldStarts } from './fresh-process'
import { measureInProcess } from './in-process'
import type { Compared } from './interleave'
import { measureOverHttp } from './over-http'
import { record } from './recorded'

export async function run(print: Print): Promise<string[]> {
  const world = await openSmallWorld()
  try {
    const meter = openMeter(world.app)
    const sdkBundle = await bundleSdk()
    const bare = openBare(await import(sdkBundle))
    const [organisationId = ''] = world.organisationIds
    const page = await record(meter, readOrganisationPage, { organisationId })
    const warm = [...(await measureInProcess(world, meter, bare))]
    const { ours, floor } = coldStarts(sdkBundle, page)
    const overHttp = await measureOverHttp(sdkBundle, page)
    return [
      ...report(
        print,
        'the api function, called as Lambda calls it (floor: the same SDK calls made bare, in turns)',
        warm.flatMap(([name, compared]) => figuresOf(name, compared, { ratio: 1.4, share: 0.6 })),
      ),
      ...report(
        print,
        'over HTTP through the local gateway (floor: node:http and the same SDK calls)',
        figuresOf('organisation page', overHttp, { ratio: 1.4, share: 0.7 }),
      ),
      ...report(print, 'a cold start, in fresh processes (floor: the SDK alone and the same calls)', [
        { name: 'import', found: ours.importMs, floor: floor.importMs, unit: 'ms' },
        { name: '  ratio', found: ours.importMs / floor.importMs, unit: '×', floor: 1, goal: 1.3 },
        { name: 'and first call', found: ours.withFirstCallMs, floor: floor.withFirstCallMs, unit: 'ms' },
        {
          name: '  ratio',
          found: ours.withFirstCallMs / floor.withFirstCallMs,
          unit: '×',
          floor: 1,
          goal: 1.6,
        },
      ]),
    ]
  } finally {
    await world.close()
  }
}

/** `ratio`: how many times as long one may take; `share`: how much of the floor's throughput is left. */
function figuresOf(
  name: string,
  { ms, perSecond }: Compared,
  { ratio, share }: { ratio: number; share: number },
): Figure[] {
  return [
    { name: `${name}, median`, found: ms.ours, floor: ms.floor, unit: 'ms' },
    { name: '  ratio', found: ms.ours / ms.floor, floor: 1, goal: ratio, unit: '×' },
    { name: '  with 16 under way', found: perSecond.ours, floor: perSecond.floor, unit: 'per second' },
    {
      name: '  ratio',
      found: perSecond.ours / perSecond.floor,
      floor: 1,
      goal: share,
      unit: '×',
      moreIsBetter: true,
    },
  ]
}
