/** The marks by which session recorders and analytics know what not to record. They are set before any word is written. */

/** Class names that recorders look away from: rrweb, PostHog, Sentry, FullStory, Smartlook, Mouseflow. */
const classes = ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude', 'smartlook-hide', 'no-mouseflow'];

/** Attributes likewise: Sentry, Datadog, LogRocket, Hotjar, Clarity, Contentsquare, Smartlook; and no spelling service. */
const attributes: Readonly<Record<string, string>> = {
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-cs-mask': '',
  'data-recording-disable': '',
};

/** Marks a tag. What the page itself set is left alone. */
export function markAgainstRecording(element: Element): void {
  element.classList.add(...classes);
  for (const name in attributes) if (!element.hasAttribute(name)) element.setAttribute(name, attributes[name] ?? '');
}

/** The same marks as attributes, for words that stand in a page before the script does. */
export const recordingMarks: Readonly<Record<string, string>> = { class: classes.join(' '), ...attributes };
