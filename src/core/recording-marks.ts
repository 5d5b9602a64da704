/** The marks by which session recorders and analytics know what not to record. */

/** Class names that recorders look away from: rrweb, PostHog, Sentry, FullStory, Smartlook, Mouseflow. */
export const markClasses: readonly string[] = ['rr-block', 'ph-no-capture', 'sentry-block', 'fs-exclude', 'smartlook-hide', 'no-mouseflow'];

/** Attributes likewise: Sentry, Datadog, LogRocket, Hotjar, Clarity, Contentsquare, Smartlook; and no spelling service. */
export const markAttributes: Readonly<Record<string, string>> = {
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-cs-mask': '',
  'data-recording-disable': '',
};
