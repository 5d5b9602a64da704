/**
 * The attributes and classes by which session recorders and analytics know what not to record: in a snippet, and on the tags from the start.
 *
 * `docs/privacy.md` says who honours which. One that only masks letters stands here only where there is none that leaves
 * out the whole.
 */

/** Class names: rrweb, PostHog, Sentry, FullStory, New Relic, Amplitude, Mixpanel, Highlight, Mouseflow, Lucky Orange, Yandex. */
export const privacyClasses: readonly string[] = [
  'rr-block',
  'ph-no-capture',
  'sentry-block',
  'fs-exclude',
  'nr-block',
  'amp-block',
  'mp-block',
  'highlight-block',
  'mf-excluded',
  'lo-sensitive',
  'ym-hide-content',
];

/** Attributes likewise: Datadog, Clarity, Smartlook (new, old), Heap (clicks, replay), LogRocket, Hotjar, Contentsquare, OpenReplay, Matomo, Dynatrace. */
export const privacyAttributes: Readonly<Record<string, string>> = {
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-sl': 'exclude',
  'data-recording-disable': '',
  'heap-ignore': 'true',
  'data-heap-redact-text': 'true',
  'data-private': '',
  'data-hj-suppress': '',
  'data-cs-mask': '',
  'data-openreplay-hidden': '',
  'data-matomo-mask': '',
  'data-dtrum-mask': '',
};
