/**
 * The look that all elements share, and what protects it.
 *
 * `!important` in a shadow root beats whatever a page says of the tag and of the nodes in its slots; nodes deeper down need
 * the layered sheet on the page (`pageStyles`). Sizes are in em from the reader’s own `medium`: a page’s root size is not ours.
 *
 * Two loud cards, calm all else: red is for NOW alone, amber for TODAY alone, the accent for links and controls alone, and
 * headings are in ink. The public custom properties; README’s table is written from here.
 *
 * @cssprop --care-font - The font family. Default: the page’s.
 * @cssprop --care-heading-font - The font family of headings. Default: that of the page’s own headings.
 * @cssprop --care-heading-weight - The weight of headings. Default: that of the page’s own headings.
 * @cssprop --care-font-size - The size of the text. Default: `medium`, the reader’s own setting.
 * @cssprop --care-line-height - The height of a line. Default `1.5`.
 * @cssprop --care-measure - The longest line of text. Default `44em`.
 * @cssprop --care-space - The unit that all spacing is made of. Default `1em`, or `0.75em` where `density` is `compact`.
 * @cssprop --care-radius - The rounding of cards; controls follow. With a unit: `0px`. Default as `corners` says.
 * @cssprop --care-padding - The space around each element. Default none: its edge is the edge of the page’s text.
 * @cssprop --care-surface - The ground of cards. Keep it light with a light theme, dark with a dark one.
 * @cssprop --care-ink - The colour of the text. Keep 7:1 against the ground.
 * @cssprop --care-line - The colour of hairlines.
 * @cssprop --care-scroll-margin - The space kept above an answer that a link leads to, for a sticky header. Default `1em`.
 */
import { arrowOut, bubble, handset } from '../shared/icons.js';

/** The accent’s hue at another lightness, with at most this chroma: so little that contrast hangs on the lightness alone. */
const hue = (lightness: number, chroma: number) => `oklch(from var(--_accent) ${lightness} min(c,${chroma}) h)`;

/** Each colour for light and for dark, with plain ones for browsers that cannot reckon with colours. */
const schemes: Readonly<Record<string, readonly [day: string, night: string, plainDay?: string]>> = {
  // Neutrals borrow the accent’s hue.
  '--_ink': [`var(--care-ink,${hue(0.235, 0.016)})`, `var(--care-ink,${hue(0.945, 0.008)})`, 'var(--care-ink,#1b2022)'],
  '--_quiet': [hue(0.43, 0.016), hue(0.8, 0.014), '#475053'],
  '--_line': [`var(--care-line,${hue(0.9, 0.01)})`, `var(--care-line,${hue(0.345, 0.016)})`, 'var(--care-line,#dbe0e1)'],
  '--_surface': ['var(--care-surface,#fff)', `var(--care-surface,${hue(0.225, 0.012)})`, 'var(--care-surface,#fff)'],
  '--_sunk': [hue(0.98, 0.006), hue(0.255, 0.014), '#f6f9fa'],
  // The accent, as far as it is readable.
  '--_tint': ['var(--_l-tint,#f0f7f8)', 'var(--_d-tint,#202829)'],
  '--_link': ['var(--_l-accentText,#055c68)', 'var(--_d-accentText,#86ccd8)'],
  '--_control': ['var(--_l-control,#0b5f6b)', 'var(--_d-control,#63a9b5)'],
  '--_accent-edge': ['var(--_l-control,#0b5f6b)', 'var(--_d-control,#63a9b5)'],
  '--_focus': ['var(--_l-focus,#0b5f6b)', 'var(--_d-focus,#63a9b5)'],
  '--_fill': ['var(--_l-accent,#0b5f6b)', 'var(--_d-accent,#0b5f6b)'],
  '--_on-fill': ['var(--_l-onAccent,#fff)', 'var(--_d-onAccent,#fff)'],
  '--_field': [hue(0.55, 0.03), hue(0.66, 0.03), '#6a7b7e'],
  // Red exists once, for NOW; amber once, for TODAY.
  '--_now': ['#a5160c', '#ff7a6c'],
  '--_now-ink': ['#8f130b', '#ffb4a9'],
  '--_now-ground': ['#fdf1ef', '#331815'],
  '--_now-line': ['#f0cdc7', '#62302a'],
  '--_now-fill': ['#a5160c', '#ff7a6c'],
  '--_now-press': ['#7d0e06', '#ff9488'],
  '--_on-now': ['#fff', '#1c0402'],
  '--_today': ['#b56a00', '#efb040'],
  '--_today-ink': ['#643f00', '#f6cd80'],
  '--_today-ground': ['#fef7e6', '#2d2411'],
  '--_today-line': ['#ecd5a3', '#584624'],
  // Dark red in the dark too: the colour is part of the answer.
  '--_blood': ['#74303a', '#9b454f'],
  '--_blood-edge': ['#5c222b', '#c98189'],
  '--_paper': ['#fff', '#efeaec'],
};

const entries = Object.entries(schemes);
const light = entries.map(([name, [day, , plain]]) => `${name}:${plain ?? day};`).join('');
const either = entries.map(([name, [day, night]]) => `${name}:light-dark(${day},${night});`).join('');

const headings = ':is(h1,h2,h3,h4,h5,h6)';

/** The scales: type, space, radius, heights; no motion, which would cost a third of every click. All but the radius in em, so that a reader’s own text size carries them. */
const scales = `
  --_t-title: 1.375em; --_t-part: 1.25em; --_t-card: 1.25em; --_t-note: .9375em; --_t-small: .875em;
  --_space: var(--care-space, 1em); --_pad: var(--_space); --_gap: calc(var(--_space) * 1.5);
  --_radius: var(--care-radius, .75em); --_r-control: calc(var(--_radius) * .667); --_r-inner: calc(var(--_radius) * .5);
  --_target: max(2.75em, 44px); --_row: var(--_target); --_row-y: .25em; --_button: 3em;
  --_measure: var(--care-measure, 44em);
  --_row-columns: minmax(0, 1fr) auto; --_row-number: 1; --_turn: 1;
`;

/**
 * Where the tag stands and whether it shows belongs to the page: display, visibility, margin, width, place in a grid or row. What
 * would hide, cut off, fade or turn the words does not. A part of a guide is placed by the guide alone.
 */
const keptOff =
  'background border box-shadow outline padding block-size min-block-size max-block-size overflow opacity filter transform translate rotate scale clip-path mask mix-blend-mode columns animation transition contain content-visibility'
    .split(' ')
    .map((property) => `${property}:revert!important`)
    .join(';');

/** The scales where there is little room, and where there is more. */
export const narrow = (care: string): string =>
  `${care} { --_pad: calc(var(--_space) * .75); --_t-title: 1.25em; --_t-part: 1.125em; --_t-card: 1.125em; --_row-columns: minmax(0, 1fr); --_row-number: auto; }`;
export const roomy = (care: string): string =>
  `${care} { --_pad: calc(var(--_space) * 1.25); --_gap: calc(var(--_space) * 3); --_t-card: 1.5em; } ${care}:not(.compact) { --_t-title: 1.75em; --_t-part: 1.375em; }`;

export const baseStyles = `
:host { display: block; ${keptOff} }
:host([slot]) { all: revert !important; display: block !important; }
:host([hidden]) { display: none !important; }
::slotted(:not(:where(img, svg, [lang], [slot^=own]))) { all: revert !important; }
::slotted([hidden]:not([hidden=until-found])) { display: none !important; }
::slotted(*)::before, ::slotted(*)::after { content: none !important; }
.pin { all: initial; visibility: inherit; display: block; container: leaflet / inline-size; contain-intrinsic-inline-size: 40em; font-family: var(--care-font, inherit); color-scheme: inherit; font-size: var(--care-font-size, medium); line-height: var(--care-line-height, 1.5); }
* { box-sizing: border-box; }
.care {
  --_accent: #0b5f6b;
  ${light}
  ${scales}
  display: block; padding: var(--care-padding, 0); color: var(--_ink); overflow-wrap: break-word; text-align: start;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-margin-block-start: var(--care-scroll-margin, 1em);
}
@supports (color: light-dark(oklch(from red l c h), #000)) { .care { ${either} } }
[dir=rtl] { --_turn: -1; line-height: var(--care-line-height, 1.7); }
.light { color-scheme: light; }
.dark { color-scheme: dark; }
.auto { color-scheme: light dark; }
.grounded { padding: var(--care-padding, var(--_space)); border-radius: var(--_radius); background: var(--_surface); }
.square { --_radius: var(--care-radius, 0px); }
.round { --_radius: var(--care-radius, 1.375em); }
.compact { --_space: var(--care-space, .75em); --_gap: calc(var(--_space) * 2); --_t-title: 1.25em; --_t-part: 1.125em; --_t-note: .875em; --_row-y: .125em; font-size: .9375em; line-height: 1.4; }
@container leaflet (max-width: 18.99em) { ${narrow('.care')} }
@container leaflet (min-width: 33em) { ${roomy('.care')} }
[hidden]:not([hidden=until-found]) { display: none !important; }
.hidden-text { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4, h5, h6 { margin: 0; font: inherit; }
::slotted(${headings}) { font-family: var(--care-heading-font, var(--_heading-font, inherit)) !important; font-weight: var(--care-heading-weight, var(--_heading-weight, 700)) !important; line-height: 1.25 !important; letter-spacing: -.008em !important; margin: var(--_margin, 0 0 .5em) !important; font-size: var(--_size, 1em) !important; color: var(--_shade, inherit) !important; text-wrap: balance !important; }
::slotted(*) { scroll-margin-block-start: var(--care-scroll-margin, 1em) !important; }
::slotted(:is(p, ul, ol)) { margin: 0 0 .5em !important; max-inline-size: var(--_measure) !important; text-wrap: pretty !important; }
::slotted(:is(ul, ol)) { padding-inline-start: var(--_indent, 1.25em) !important; }
::slotted(.care-sources) { font-size: var(--_t-small) !important; color: var(--_quiet) !important; line-height: 1.45 !important; max-inline-size: calc(var(--_measure) / .875) !important; }
::slotted(:focus-visible), :focus-visible { outline: .1875em solid var(--_focus) !important; outline-offset: .125em !important; }
::slotted([tabindex]:focus:not(:focus-visible)) { outline: none !important; }
.title { --_size: var(--_t-title); --_margin: 0 0 .375em; }
/* The title, and the controls of the list at its end where there is room. */
.head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; column-gap: 1em; }
.head > .title { --_margin: 0; }
.intro ::slotted(p) { font-size: var(--_t-note) !important; color: var(--_quiet) !important; line-height: 1.35 !important; }
.in-guide .title { --_size: var(--_t-part); }
.group-title { --_size: 1.125em; --_margin: calc(var(--_space) * 1.5) 0 .5em; }
.about { --_size: var(--_t-part); margin-block-start: var(--_gap); }
.about ::slotted(p) { font-size: var(--_t-small) !important; line-height: 1.4 !important; }
button, input, summary { font: inherit; color: inherit; letter-spacing: inherit; }
a { color: var(--_link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
.text-button { min-block-size: var(--_target); min-inline-size: 44px; padding: 0; border: 0; background: none; color: var(--_link); font-size: var(--_t-small); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; cursor: pointer; }
.text-button:hover { text-decoration-thickness: 2px; }
.icon { flex: none; display: block; inline-size: 1.2em; block-size: 1.2em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }

.card { --_size: 1.125em; --_margin: 0; border: 1px solid var(--_card-line, var(--_line)); border-radius: var(--_radius); background: var(--_ground, var(--_surface)); overflow: clip; break-inside: avoid; }
.card + .card { margin-block-start: var(--_space); }
.card ::slotted(*) { max-inline-size: none !important; }
.card ::slotted(:is(p, ul, ol)) { margin: 0 !important; font-size: var(--_t-note) !important; line-height: 1.4 !important; }
/* The line height is for what runs on in a line of its own: signs by name, in the small size. */
.now { line-height: 1.05; --_size: var(--_t-card); --_shade: var(--_now-ink); --_link: var(--_now-ink); --_focus: var(--_now-ink); --_ground: var(--_now-ground); --_card-line: var(--_now-line); padding: calc(var(--_pad) * .75) calc(var(--_pad) * .875) calc(var(--_pad) * .375); }
.now ::slotted(${headings}) { line-height: 1.2 !important; }
.now ::slotted(.care-call) { margin-block: calc(var(--_space) * .5) .375em !important; font-size: 1em !important; }
.now ::slotted(ul) { list-style: '' !important; padding: 0 !important; line-height: 1.25 !important; }
.now ::slotted(.care-silent) { margin-block: 0 .375em !important; }
.now ::slotted(.care-also) { display: inline !important; }
.now ::slotted(:is(.care-also, .care-note, .care-silent)) { font-size: var(--_t-small) !important; line-height: 1.22 !important; }
.now ::slotted(.care-triggers) { margin-block-end: .3em !important; border-block-end: 1px solid var(--_now-line) !important; }
.now ::slotted(.care-note) { margin-block: .25em !important; }
.today { --_shade: var(--_today-ink); --_card-line: var(--_today-line); }
/* In em of a heading of 1.125em. */
.today ::slotted(${headings}) { padding: calc(var(--_space) * .75) calc(var(--_pad) / 1.125) 0 !important; background: var(--_today-ground) !important; }
.today ::slotted(p) { padding: .125em var(--_pad) calc(var(--_space) * .625) !important; border-block-end: 1px solid var(--_today-line) !important; background: var(--_today-ground) !important; }
.today ::slotted(.care-note) { padding-block: .625em !important; border: 0 !important; border-block-start: 1px solid var(--_line) !important; background: none !important; font-size: var(--_t-small) !important; line-height: 1.35 !important; }
.signs ::slotted(.care-note) { padding: .625em 0 0 !important; border: 0 !important; }
.strip { margin-block-end: var(--_space); }
.strip + .today { margin-block-end: var(--_gap); }
.signs, .soon { --_size: 1em; padding: calc(var(--_space) * .625) var(--_pad); }
.signs { --_shade: var(--_ink); border-block-start: 1px solid var(--_line); }
.signs ::slotted(${headings}) { padding: 0 !important; background: none !important; }
:is(.signs, .soon) ::slotted(ul) { --_mark: var(--_today); --_mark-round: .15em; list-style: '' !important; padding: 0 !important; margin-block-start: .125em !important; font-size: var(--_t-small) !important; line-height: 1.35 !important; }
.soon ::slotted(ul) { --_mark: var(--_quiet); --_mark-round: 50%; --_mark-line: .15em; }
.soon ::slotted(p) { margin-block-start: .25em !important; color: var(--_quiet) !important; }
::slotted(.care-rows) { list-style: '' !important; padding: 0 !important; margin: 0 !important; max-inline-size: none !important; font-size: 1em !important; line-height: 1.3 !important; }
@container leaflet (min-width: 33em) {
  .now slot { display: grid; grid-template-columns: minmax(0, 1fr) 14em; column-gap: 1.5em; }
  .now ::slotted(*) { grid-column: 1 / -1 !important; }
  .now ::slotted(${headings}) { grid-column: 1 !important; align-self: start !important; }
  .now ::slotted(.care-call) { grid-column: 2 !important; grid-row: 1 / span 2 !important; margin-block-start: 0 !important; text-align: center !important; }
  .now ::slotted(.care-silent) { grid-column: 1 !important; }
  :is(.signs, .soon) ::slotted(ul) { columns: 2 !important; column-gap: 1.5em !important; }
}
@container leaflet (min-width: 38em) {
  .now ::slotted(.care-triggers) { display: grid !important; grid-template-columns: 1fr 1fr !important; column-gap: 2em !important; }
}
.folds { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); overflow: clip; }
/* A hairline lies upon the row above it, so that a row is as high as its target. */
.fold + .fold { margin-block-start: -1px; border-block-start: 1px solid var(--_line); position: relative; }
/* A row of a list, and what opens: words, what stands at the end, a chevron. */
[aria-expanded], .bar { --_size: 1em; --_margin: 0; display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center; column-gap: .75em; inline-size: 100%; min-block-size: var(--_target); margin: 0; padding: var(--_row-y) var(--_pad); border: 0; background: none; line-height: 1.3; text-align: start; }
button { cursor: pointer; }
.fold-title, button.bar:hover, [aria-expanded]:hover, [aria-expanded=true] { background: var(--_sunk); }
:is([aria-expanded], .bar):focus-visible { outline-offset: -.1875em !important; border-radius: var(--_r-control); }
:is([aria-expanded], .bar) ::slotted(*) { margin: 0 !important; max-inline-size: none !important; font: inherit !important; letter-spacing: normal !important; pointer-events: none !important; }
:is([aria-expanded], .bar) ::slotted(${headings}), .bar b { font-weight: 600 !important; }
:is([aria-expanded], .bar) ::slotted(p), .bar small { display: block !important; color: var(--_quiet) !important; font-size: var(--_t-small) !important; line-height: 1.35 !important; }
.count { color: var(--_quiet); font-size: var(--_t-note); font-variant-numeric: tabular-nums; }
[aria-expanded]::after { content: ''; box-sizing: border-box; grid-column: 3; inline-size: .5em; block-size: .5em; margin: -.25em .25em 0; border: solid var(--_link); border-width: 0 .125em .125em 0; transform: rotate(45deg); }
[aria-expanded=true]::after { margin-block-start: .25em; transform: rotate(225deg); }
/* What is in a closed group: beside its name where there is room for both, or else when it is open. */
@container leaflet (max-width: 32.99em) { [aria-expanded=false] ::slotted(p) { display: none !important; } }
@container leaflet (min-width: 33em) {
  [aria-expanded] > .name { display: flex; align-items: baseline; gap: .75em; }
  [aria-expanded=false] ::slotted(p) { flex: 1 !important; overflow: hidden !important; text-overflow: ellipsis !important; white-space: nowrap !important; }
}
/* What opens counts its lists by itself: a browser would else count all lists of the page again. */
.panel { contain: style; }
.folds .panel ::slotted(ol) { margin: .75em var(--_pad) !important; }
/* The hairline parts it from the row above; the words alone say that it is a control. */
.more { box-shadow: inset 0 1px var(--_line); color: var(--_link); font-weight: 600; }
::slotted(.care-limit) { --_link: var(--_now-ink) !important; --_focus: var(--_now-ink) !important; padding: .6em .9em !important; border: 1px solid var(--_now-line) !important; list-style: none !important; background: var(--_now-ground) !important; border-radius: var(--_r-inner) !important; }
@media (prefers-contrast: more) { .care { --_line: var(--_ink); --_quiet: var(--_ink); --_now-line: var(--_now-ink); --_today-line: var(--_today-ink); } }
@media (forced-colors: active) { .care { --_line: CanvasText; --_now-line: CanvasText; --_today-line: CanvasText; } .card { border-color: CanvasText; } svg { color: inherit !important; } }
@media print {
  .pin { container-type: normal; font-size: 11pt; line-height: 1.2; }
  .care { --_ink: #000; --_quiet: #333; --_on-fill: #000; --_on-now: #000; --_fill: none; --_now-fill: none; --_surface: none; --_sunk: none; --_tint: none; --_gap: 1em; --_space: .75em; --_button: 0; --_t-title: 1.5em; --_t-part: 1.25em; --_measure: 66em; --_t-note: 1em; --_t-small: 1em; --_row: 0px; --_target: 0px; --_row-y: .15em; padding: 0 !important; color-scheme: light; background: none !important; }
  .screen { display: none !important; }
  .card { border: 1px solid #000; }
  .today { break-inside: auto; }
  .print-summary .soon { display: none; }
  [dir=rtl] { line-height: 1.4; }
  ::slotted(${headings}) { break-after: avoid !important; }
  .now ::slotted(.care-triggers) { display: grid !important; grid-template-columns: 1fr 1fr !important; column-gap: 1.5em !important; }
  :is(.signs, .soon) ::slotted(ul) { columns: 2 !important; column-gap: 1.5em !important; }
  /* Words in two columns: a line is short, and less paper stays white. */
  .list, .folds { columns: 2; column-gap: 1.5em; }
  .folds { border: 0; overflow: visible; }
  .now ::slotted(:is(.care-also, .care-note, .care-silent)) { font-size: 1em !important; }
  .folds .panel ::slotted(ol) { margin: 0 !important; }
  .print-all .panel[hidden], .print-open .about .panel[hidden] { display: block !important; content-visibility: visible !important; }
  [aria-expanded], .bar { padding-block: .25em 0; line-height: inherit; background: none !important; break-after: avoid; }
  ::slotted(:is(p, ul, ol)) { margin-block-end: .3em !important; line-height: inherit !important; }
  [aria-expanded]::after, .count { display: none; }
  .title, .group-title, h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
}
`;

/** An element of ours, and no plain tag: what stands in those is the page’s to style until it is taken in. */
export const host = '[data-care-words]:not([data-careleaf])';
const words = `${host}>[data-care]`;
const rows = `${host}>.care-rows`;
/** Any rule for a first letter makes Firefox break lines from right to left in the wrong places, so that words are cut off. */
const leftToRight = `${host}:not(${['ar', 'fa', 'he', 'ur'].map((tag) => `[data-care-words*=" ${tag}"]`).join()})`;

/** What stands in a rule for every declaration that has to beat the page’s own. */
export const important = (css: string): string => css.replace(/;/g, '!important;');

/** For nodes inside the words, on the page that they stand in. Marked important in a layer, it beats a page’s own rules. */
export const pageStyles = `
@layer careleaf {
${important(`
${words} :not(:where(img, svg, svg *, [lang])) { all: revert; }
${words} ::before, ${words} ::after { content: none; margin: 0; border: 0; }
${words}[role=presentation] :is(a, button) { display: none; }
${words}::first-line, ${leftToRight}>[data-care]::first-letter { all: revert; }
${words} a { color: var(--_link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; overflow-wrap: anywhere; unicode-bidi: plaintext; cursor: pointer; }
${words} a[href]:hover { text-decoration-thickness: 2px; }
${words}:not(.care-rows) a:is([href^=tel], [href^=sms]) { overflow-wrap: normal; unicode-bidi: isolate; font-weight: 600; font-variant-numeric: tabular-nums lining-nums; }
${words}:not(.care-rows, .care-call) a[href^=tel] { white-space: nowrap; }
${words}:not(.care-rows, .care-button, .care-call) a[href^=tel] { direction: ltr; }
${words} a:focus-visible { outline: .1875em solid var(--_focus); outline-offset: .125em; border-radius: var(--_r-inner); }
${words} li { margin: 0 0 .3em; }
${host}>.care-also li { display: inline; }
${host}>.care-also li::after { content: '\\3b\\20'; }
${host}>.care-also li:last-child::after { content: '.'; }
${host}>.care-also li:lang(zh)::after { content: '\\ff1b'; }
${host}>.care-also li:lang(zh):last-child::after { content: '\\3002'; }
${words} strong { font-weight: 600; }
${host}>div.care-call a { display: flex; align-items: center; justify-content: center; gap: .5em; box-sizing: border-box; min-block-size: var(--_button); padding: .4em 1em; border: 1px solid transparent; border-radius: var(--_r-control); background: var(--_now-fill); color: var(--_on-now); font-size: 1.1875em; font-weight: 700; line-height: 1.2; text-decoration: none; white-space: normal; unicode-bidi: plaintext; }
${host}>div.care-call a:hover { background: var(--_now-press); }
${host}>div.care-call a:focus-visible { outline-color: var(--_ink); border-radius: var(--_r-control); }
${host}>div.care-call strong { font-size: 1.125em; font-weight: 700; }
${host}>div.care-call a::before, ${rows} a:is([href^=tel], [href^=sms]) span::before { content: ''; flex: none; display: inline-block; box-sizing: border-box; inline-size: 0; block-size: 0; border: .5em solid; clip-path: polygon(${handset}); }
${host}>.care-triggers strong { color: var(--_now-ink); font-weight: 700; }
${host}>.care-triggers li { position: relative; margin: 0; padding-block: .2em; padding-inline: 2.05em 0; border-block-start: 1px solid var(--_now-line); }
${host}>.care-triggers li::before { content: ''; position: absolute; inset-block-start: .25em; inset-inline-start: 0; box-sizing: border-box; inline-size: 0; block-size: 0; border: .7em solid var(--_now-ink); clip-path: circle(30%); }
${host}>ul:is([slot=group-today], [slot=group-soon]) li { position: relative; margin: 0; padding-block: .14em; padding-inline: 1.25em 0; break-inside: avoid; }
${host}>ul:is([slot=group-today], [slot=group-soon]) li::before { content: ''; position: absolute; inset-block-start: .54em; inset-inline-start: .0625em; box-sizing: border-box; inline-size: .55em; block-size: .55em; border: var(--_mark-line, .35em) solid var(--_mark); border-radius: var(--_mark-round); }
${rows} li { margin: 0; }
${rows} li + li { border-block-start: 1px solid var(--_line); }
${rows} a, ${rows} li > span { display: grid; grid-template-columns: var(--_row-columns); align-items: center; column-gap: 1em; box-sizing: border-box; min-block-size: max(var(--_row), 44px); padding: var(--_row-y) var(--_pad); color: var(--_ink); text-decoration: none; white-space: normal; unicode-bidi: normal; font-weight: 400; overflow-wrap: break-word; }
${rows} a:hover { background: var(--_sunk); }
${rows} a:hover span { text-decoration: underline; text-underline-offset: .2em; }
${rows} a:focus-visible { outline-offset: -.1875em; border-radius: var(--_r-control); }
${rows} strong { grid-column: 1; font-weight: 600; }
${rows} small { grid-column: 1 / -1; font-size: var(--_t-small); line-height: 1.35; color: var(--_quiet); }
${rows} a > span { grid-column: -2; grid-row: var(--_row-number); display: flex; align-items: center; gap: .5em; color: var(--_link); font-weight: 600; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
${rows} a[href^=sms] span::before { clip-path: polygon(${bubble}); }
${rows} a[href^=http] span::before { content: ''; flex: none; display: inline-block; box-sizing: border-box; inline-size: 0; block-size: 0; border: .4em solid; clip-path: polygon(${arrowOut}); transform: scaleX(var(--_turn)); }
`)}
@media print {
  ${host}>[data-care]:not(.care-rows, .care-sources) a[href^=http]::after { content: " (" attr(href) ")" !important; font-weight: 400 !important; }
  ${rows} a[href^=http]::after { content: "(" attr(href) ")" !important; grid-column: 1 / -1 !important; overflow-wrap: anywhere !important; }
  ${words} li { margin: 0 !important; }
  ${host}>div.care-call a { padding: 0 !important; justify-content: start !important; }
  ${host}>.care-sources a { text-decoration: none !important; color: inherit !important; }
}
}
`;

/** The icons of a topic’s triggers. */
export const iconStyles = (icons: Readonly<Record<string, string>> = {}): string =>
  `@layer careleaf {${Object.entries(icons)
    .map(([id, corners]) => `${host}>.care-triggers li.care-${id}::before { clip-path: polygon(${corners}) !important; }`)
    .join('')}}`;
