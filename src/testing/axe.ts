/** axe with all its rules, on one element in a test page. */
import { nextFrame } from '@open-wc/testing';
import 'axe-core';
import type * as Axe from 'axe-core';

/** Rules on whole pages: a fragment in a test page has no main landmark and no h1. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

/** What axe finds with all its rules, the experimental and AAA ones too. */
export async function faults(element: Element): Promise<string[]> {
  // A leaflet takes a ground of its own within the frame in which it is laid out.
  await nextFrame();
  await nextFrame();
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !PAGE_RULES.includes(ruleId) }]));
  const { violations } = await axe.run(element, { rules });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.failureSummary}`)
        .join(' | ')}`,
  );
}
