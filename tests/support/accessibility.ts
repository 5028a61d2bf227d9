import axe from 'axe-core';
import type { View } from './browser-driver';

/**
 * What axe-core finds wrong with a view by WCAG 2.2 AA, one line for each element, and how much it tried.
 *
 * @param within selectors of a host and of what to look at in its open shadow root; everything if left out
 */
export async function accessibilityOf(
  view: View,
  within?: readonly [host: string, inside: string],
): Promise<{ readonly problems: readonly string[]; readonly rulesPassed: number }> {
  await view.run(axe.source);
  return view.evaluate(async (path) => {
    const inPage = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    const context: axe.ElementContext = path ? { fromShadowDom: [path[0], path[1]] } : document;
    const results = await inPage.run(context, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return {
      problems: results.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help} in ${html} (${failureSummary})`),
      ),
      rulesPassed: results.passes.length,
    };
  }, within ?? null);
}
