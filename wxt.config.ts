import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { NEWS_HOSTS } from './utils/extension/news-hosts';
import { EVERY_SITE, patternOf } from './utils/extension/sites';

/**
 * No page of the extension may load or send anything over the network: there is
 * no `connect-src`, so `default-src 'none'` refuses every connection. The
 * records are built into the background for the same reason: not even the
 * package itself is fetched from.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const ICON_SIZES = [16, 32, 48, 96, 128];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact()],
    // The polyfill that this switches off would fetch scripts, which every supported browser preloads.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // The gate is registered at run time for the sites that the reader chose;
      // its match pattern must not turn into a permission for every site.
      manifest.host_permissions = NEWS_HOSTS.map(patternOf);
      // Taken from the pages' own titles otherwise, which are not translated.
      for (const surface of [manifest.action, manifest.sidebar_action]) {
        if (surface) surface.default_title = '__MSG_extension_title__';
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
    action: {
      default_title: '__MSG_extension_title__',
      default_icon: Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`])),
    },
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: [EVERY_SITE],
    // The development server connects back to itself; only what ships is closed.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_nextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previousMark__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_toggleMarks__',
      },
      // Safari has no place beside the page.
      ...(browser !== 'safari' && {
        'open-panel': {
          suggested_key: { default: 'Alt+Shift+O' },
          description: '__MSG_command_openPanel__',
        },
      }),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-the-record@on-the-record.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
  }),
});
