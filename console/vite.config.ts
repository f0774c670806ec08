// How the console is built: relative addresses, so that it may be served from any folder; the component library apart.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    // antd and what it stands on change with its version only, so a browser keeps them over our own releases.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'library', test: /node_modules/ }] } },
    },
    chunkSizeWarningLimit: 1200,
  },
})
