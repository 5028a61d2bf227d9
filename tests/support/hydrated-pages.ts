import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App as ReactApp } from '../fixtures/pages/react-hydration/app';
import { App as VueApp } from '../fixtures/pages/vue-hydration/app';
import { bundleForPage } from './bundle-for-page';
import { fixtureFile } from './fixture-pages';
import type { Web } from './web';

/** Fixture pages that a framework renders on the server and takes over in the browser. */
export const hydratedPages = ['react-hydration', 'vue-hydration'] as const;

/** A page as the server sends it, with the script that takes it over once its button is pressed. */
export interface HydratedPage {
  /** Puts it on the web below a site; answers its address. */
  publish(web: Web, site: string): string;
}

/** Renders a page and bundles its script, both with the framework's own warnings. */
export async function hydratedPage(slug: (typeof hydratedPages)[number]): Promise<HydratedPage> {
  const markup =
    slug === 'react-hydration'
      ? renderReact(createElement(ReactApp))
      : await renderVue(createSSRApp(VueApp));
  const html = fixtureFile(slug).replace('<!--server-->', () => markup);
  const script = await bundleForPage(`tests/fixtures/pages/${slug}/client.ts`);
  return {
    publish(web, site) {
      web.publish(`${site}/${slug}/client.js`, script, { type: 'text/javascript; charset=utf-8' });
      return web.publish(`${site}/${slug}/page.html`, html);
    },
  };
}
