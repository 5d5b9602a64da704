/** The guide’s own words: its title and a line of trust; at the end what the leaflet is. */
import { block } from '../node.js';
import type { View } from '../view.js';
import { interpolateText, type Context } from '../words.js';
import { aboutBlocks, trustLine } from './about.js';
import { anchor, heading } from './nodes.js';

export function renderGuide(context: Context): View {
  const id = 'leaflet';
  return {
    blocks: [
      block(id, () => [
        heading(context.settings.headingLevel, anchor(context, id), id, interpolateText(context, context.topic.title)),
        trustLine(context, id),
      ]),
      ...aboutBlocks(context, false),
    ],
    groups: [],
    grouped: false,
    itemLevel: 0,
    before: [id],
    after: ['about', 'sources'],
  };
}
