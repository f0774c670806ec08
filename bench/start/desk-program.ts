// A desk by itself: what `npm start` opens first, without the world and the clients.
import '@ngo2/local/node-version'
import { openDesk } from '@ngo2/local/desk'

const [dataFolder] = process.argv.slice(2)
if (dataFolder === undefined) throw new Error('which data folder?')
const desk = await openDesk({ dataFolder, apiPort: 0, consoleUrl: '' })
process.stdout.write(`${desk.apiUrl}/openapi.json\n`)
process.once('SIGTERM', () => {
  void desk.close().then(() => process.exit(0))
})
