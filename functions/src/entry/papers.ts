// The papers function: books as files, which take more memory and a font of ten megabytes.
import { authenticate } from '../accounts'
import { paperHandler } from '../papers/handler'
import { createApp } from '../platform/create-app'
import { openFiles } from '../platform/files'
import { readSettings } from '../platform/settings'

const settings = readSettings(process.env)
const app = createApp(settings, 'papers', { files: openFiles(settings.bucket) })

export const handler = paperHandler(app, authenticate)
