/** Lists of things that open, in groups. */
import { blockOf } from '../lagging.js';
import type { Block } from '../node.js';
import type { Group, Item, View } from '../view.js';
import { interpolate, interpolateText, type Context } from '../words.js';
import { aboutBlocks } from './about.js';
import { anchor, heading, paragraph } from './nodes.js';
import { stripBlocks } from './urgent.js';

/** The part of a view that its groups make. */
export type Grouped = Pick<View, 'blocks' | 'groups' | 'grouped' | 'itemLevel'>;

/** Which ids of one kind are shown: `only` limits a kind when it names one of it, then `except` takes away. */
export function chosen<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  { only, except }: { readonly only: readonly string[]; readonly except: readonly string[] },
): Thing[] {
  const limited = things.some((thing) => only.includes(idOf(thing)));
  return things.filter((thing) => (!limited || only.includes(idOf(thing))) && !except.includes(idOf(thing)));
}

/** Things that belong together, with their title and a line of what is in it. */
interface ThingGroup<Thing> {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly lang?: string;
  readonly things: readonly Thing[];
}

/** Groups of things that open, after `only` and `except`. */
export function renderGroups<Thing>(
  context: Context,
  groups: readonly ThingGroup<Thing>[],
  idOf: (thing: Thing) => string,
  renderThing: (thing: Thing, level: number) => { block: Block; item: Item },
): Grouped {
  const { headingLevel } = context.settings;
  const shownIds = new Set(
    chosen(
      groups.flatMap(({ things }) => things),
      idOf,
      context.settings,
    ).map(idOf),
  );
  const shown = groups
    .map((group) => ({ ...group, things: group.things.filter((thing) => shownIds.has(idOf(thing))) }))
    .filter(({ things }) => things.length > 0);
  const grouped = shown.length > 1;
  const itemLevel = Math.min(headingLevel + (grouped ? 2 : 1), 6);
  const blocks: Block[] = [];
  return {
    blocks,
    grouped,
    itemLevel,
    groups: shown.map(({ things, ...group }): Group => {
      const groupId = `group-${group.id}`;
      if (grouped)
        blocks.push(
          blockOf(context, group, groupId, () => [
            heading(headingLevel + 1, anchor(context, groupId), groupId, interpolateText(context, group.title)),
            ...(group.summary ? [paragraph(`${groupId}-summary`, ...interpolate(context, group.summary))] : []),
          ]),
        );
      return {
        id: groupId,
        items: things.map((thing) => {
          const rendered = renderThing(thing, itemLevel);
          blocks.push(rendered.block);
          return rendered.item;
        }),
      };
    }),
  };
}

/** Strip, title, groups, about. */
export function arrange(context: Context, id: string, title: Block, rendered: Grouped): View {
  return {
    ...rendered,
    blocks: [...stripBlocks(context), title, ...rendered.blocks, ...aboutBlocks(context, context.inGuide)],
    before: [...(context.inGuide ? [] : ['group-now', 'group-call']), id],
    after: context.inGuide ? [] : ['about', 'sources'],
  };
}
