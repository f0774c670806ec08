// A process with two servers over one table: the gateway with the api function, and plain node:http with the same SDK calls.
import { createServer } from 'node:http'
import { startGateway } from '@ngo2/local/gateway/gateway'
import { listen } from '@ngo2/local/listen'
import { loadFunctions } from '@ngo2/local/load-functions'
import { openBare } from '../sdk-alone/replay'

process.once('message', async ({ sdkBundle, commands }: { sdkBundle: string; commands: [] }) => {
  const { api } = await loadFunctions()
  const bare = openBare(await import(sdkBundle))
  const plain = createServer((_request, response) => {
    bare.send(commands).then(
      (answers) => {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(answers))
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  const [gateway, floor] = await Promise.all([startGateway(api), listen(plain, 0)])
  process.send?.({ oursUrl: gateway.url, floorUrl: floor.url })
})
