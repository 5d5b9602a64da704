/** What the leaflet is, who has signed it, and where its limits come from. */
import { block, node, type Block, type Node } from '../node.js';
import { dateWords, fill, put, putWords, type Context } from '../words.js';
import { anchor, heading, paragraph, sourceList, strong, urgencies } from './nodes.js';

/** What the leaflet is, who has signed it, where its limits come from. Shown once: by the last part of a guide, or by an element alone. */
export const aboutBlocks = (context: Context, elsewhere: boolean): Block[] =>
  elsewhere ? [] : [block('about', () => aboutWords(context), true)];

function aboutWords(context: Context): Node[] {
  const { language, settings, topic } = context;
  const { messages } = language;
  const { reviewedBy, reviewedOn, reviewedContent } = settings;
  const slot = 'about';
  const signed = reviewedBy && reviewedOn && reviewedOn <= context.today;
  const changed = signed && topic.content > (reviewedContent ?? reviewedOn);
  const cards = urgencies.map((urgency) => topic.urgent[urgency]);
  const limitSources = [...Object.values(topic.thresholds), ...cards].flatMap((each) => each.sources);
  const oldest = cards.map(({ compared }) => compared).sort()[0] ?? topic.content;
  return [
    heading(settings.headingLevel + 1, anchor(context, slot), slot, messages.about),
    paragraph(slot, ...fill(context, topic.purpose)),
    paragraph(
      slot,
      strong(signed ? putWords(messages.signed, reviewedBy, dateWords(context, reviewedOn)) : messages.unsigned),
      ...(changed ? [' ', messages.changedSince] : []),
      ' ',
      ...put(messages.contentDate, dateWords(context, topic.content)),
    ),
    paragraph(slot, messages.contactsDate, ' ', messages.privacy),
    node(
      'p',
      { slot, class: 'care-sources' },
      `${messages.limitSources}: `,
      ...sourceList(context, limitSources),
      '. ',
      ...put(messages.compared, dateWords(context, oldest)),
    ),
  ];
}
