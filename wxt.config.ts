import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { resultsPageHosts } from './lib/search/hosts.ts'
import { assertKnowledge } from './scripts/knowledge/schema.ts'
import { prepared } from './scripts/prepared.ts'

/** Hosts of the invented practice pages: only in the build for tests and the demo. */
const practiceHosts = ['*://*.example/*', '*://*.test/*']

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: { 'build:before': () => assertKnowledge() },
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), prepared()], build: { target: 'es2022' } }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ja',
    homepage_url: undefined,
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: [...resultsPageHosts, ...(mode === 'practice' ? practiceHosts : [])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [{ matches: [...resultsPageHosts], js: ['gate.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_name__' },
    // No page may load a file of ours: which findings exist, and even that this extension is here, is the reader's business.
    web_accessible_resources: [],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-look@second-look.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
