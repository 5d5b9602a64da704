import { host, important } from './care-element.styles.js';
import { urgencyStyles } from './urgency.styles.js';

/**
 * Groups, rows and answers. A hairline begins where the words of a row begin, so that rows read as inside their group; a row
 * is as wide as the list from its edge on, for the finger.
 */
export const accordionStyles = `${urgencyStyles}
.toolbar { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
.list { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); overflow: clip; }
.group + .group { margin-block-start: -1px; border-block-start: 1px solid var(--_line); position: relative; }
.own-title { font-weight: 600; }
@media screen { .question[aria-expanded=false] ::slotted(:is(h1, h2, h3, h4, h5, h6)) { font-weight: 400 !important; } }
.question[aria-expanded=true] { background: none; }
:is(.group-button, .question) ::slotted(*) { text-wrap: pretty !important; }
.row { position: relative; margin-block-start: -1px; margin-inline-start: var(--_pad); border-block-start: 1px solid var(--_line); scroll-margin-block-start: var(--care-scroll-margin, 1em); }
.group { scroll-margin-block-start: var(--care-scroll-margin, 1em); }
.list > .group:first-child:not(:has(.group-button)) .row:first-child { border-block-start: 0; }
.question { inline-size: calc(100% + var(--_pad)); margin-inline-start: calc(0em - var(--_pad)); }
.row-panel { padding-inline-end: var(--_pad); }
.words { max-inline-size: var(--_measure); padding-block-end: .25em; }
.row-panel ::slotted(:is(p, ul, ol)) { margin-block: 0 .5em !important; max-inline-size: var(--_measure) !important; }
.compact .row-panel ::slotted(:is(p, ul, ol)) { margin-block-end: .3em !important; line-height: 1.3 !important; }
.compact .words ::slotted(.care-button) { margin-block: .3em !important; }
.compact .end ::slotted(.care-limit) { margin-block: .3em 0 !important; padding-block: .4em !important; line-height: 1.3 !important; }
.compact .end ::slotted(.care-limit)::before { inset-block-start: .8em !important; }
.compact .end ::slotted(.care-sources) { margin-block: 0 !important; line-height: 1.3 !important; }
.words ::slotted(.care-button) { margin-block: .75em !important; }
.end { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: 1em; }
.end ::slotted(*) { grid-column: 1 / -1 !important; }
.end ::slotted(.care-limit) { --_link: var(--_now-ink); position: relative !important; max-inline-size: none !important; margin: .5em calc(0em - var(--_pad)) 0 !important; padding-block: .66em !important; padding-inline: calc(var(--_pad) + 1.25em) var(--_pad) !important; border: solid var(--_now-line) !important; border-width: 1px 0 !important; border-radius: 0 !important; background: var(--_now-ground) !important; font-size: .9375em !important; line-height: 1.4 !important; }
.end ::slotted(.care-limit)::before { all: revert !important; content: '' !important; position: absolute !important; inset-block-start: 1.05em !important; inset-inline-start: var(--_pad) !important; border: .33em solid var(--_now) !important; border-radius: 50% !important; }
.end ::slotted(.care-sources) { grid-column: 1 !important; margin: .5em 0 !important; font-size: .875em !important; line-height: 1.4 !important; color: var(--_quiet) !important; }
.copy { grid-column: 2; min-block-size: max(3.15em, 44px); min-inline-size: 5.5em; padding: 0; border: 0; background: none; color: var(--_link); font-size: .875em; font-weight: 600; text-align: end; cursor: pointer; }
.copy:hover { text-decoration: underline; text-underline-offset: .18em; }
.link { grid-column: 1 / -1; inline-size: 100%; min-block-size: 3.15em; margin-block-end: .5em; padding: .4em .6em; border: 1.5px solid var(--_field); border-radius: var(--_r-inner); background: var(--_surface); color: var(--_ink); font-size: .875em; }
@container leaflet (max-width: 18.99em) {
  .question .urgency { grid-column: 1; margin: .2em 0 0; }
  .question::after { grid-row: 1 / span 2; }
  .end { grid-template-columns: minmax(0, 1fr); }
  .end ::slotted(.care-sources) { margin-block-end: 0 !important; }
  .copy { grid-column: 1; text-align: start; }
}
@media print {
  .print-all .panel[hidden] { display: block !important; content-visibility: visible !important; }
  .print-open :is(.row:has(> * > [aria-expanded=false]), .group:has(.group-button):not(.own-open, :has(.question[aria-expanded=true]))), .print-open ::slotted(details:not([open])) { display: none !important; }
  .print-open .panel[hidden] { display: block !important; content-visibility: visible !important; }
  .list { border: 0; overflow: visible; }
  .row { margin: 0; }
  .question { inline-size: 100%; margin: 0; }
  :is(.group-button, .question) { padding-inline: 0; }
  .question { display: block; }
  .question ::slotted(*) { display: inline !important; }
  .urgency { font-size: 1em; margin-inline-start: .5em; }
  .words, .row-panel { padding: 0; }
  .end { display: block; }
  :is(.words, .end) ::slotted([slot]:is(p, ul, ol)) { margin: 0 0 .2em !important; font-size: 1em !important; line-height: inherit !important; }
  .words ::slotted(.care-emergency) { display: none !important; }
  .end ::slotted(.care-limit) { padding: 0 !important; padding-inline-start: 1em !important; border: 0 !important; }
  .end ::slotted(.care-limit)::before { inset-block-start: .3em !important; inset-inline-start: 0 !important; }
}
`;

/** What stands in the words: the buttons that call, and the clinic’s own questions, which look as ours do. */
export const accordionPageStyles = `@layer careleaf {
${important(`
${host} > p.care-button > a { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; column-gap: .3em; box-sizing: border-box; min-block-size: 3em; max-inline-size: 24em; padding: .5em 1em; border: 1px solid var(--_accent-edge); border-radius: var(--_r-control); background: var(--_tint); color: var(--_link); font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums lining-nums; unicode-bidi: isolate; }
${host} > p.care-button[data-care] > a[href] { white-space: normal; }
${host} > p.care-button > a > span { white-space: nowrap; }
${host} > p.care-emergency > a { min-block-size: 3.25em; border-color: var(--_now-fill); background: var(--_now-fill); color: var(--_on-now); font-weight: 700; }
/* Not all is reverted: where the page hides one of its own questions, it stays hidden. */
${host} details[slot^=own] { float: none; position: relative; box-sizing: border-box; inline-size: auto; min-inline-size: 0; block-size: auto; min-block-size: 0; max-block-size: none; font: inherit; color: inherit; letter-spacing: inherit; word-spacing: inherit; text-align: inherit; text-indent: inherit; text-shadow: inherit; text-transform: inherit; opacity: 1; transform: none; transition: none; animation: none; margin: -1px 0 0; margin-inline-start: var(--_pad); padding: 0; border: 0 solid var(--_line); border-block-start-width: 1px; border-radius: 0; background: none; box-shadow: none; max-inline-size: none; break-inside: avoid; scroll-margin-block-start: var(--care-scroll-margin, 1em); }
${host} details[slot=own-none] { display: none; }
${host} details[slot^=own][open] { padding-block-end: 1em; padding-inline-end: var(--_pad); }
${host} details[slot^=own] > summary { all: revert; box-sizing: border-box; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; min-block-size: var(--_target); margin-inline-start: calc(0em - var(--_pad)); padding: var(--_row-y) var(--_pad); list-style: none; line-height: 1.3; text-wrap: pretty; cursor: pointer; }
${host} details[slot^=own][open] > summary { margin-inline-end: calc(0em - var(--_pad)); font-weight: 600; }
${host} details[slot^=own]:not([open]) > summary:hover { background: var(--_sunk); }
${host} details[slot^=own] > summary:focus-visible { outline: .1875em solid var(--_focus); outline-offset: -.1875em; }
${host} details[slot^=own] > summary::-webkit-details-marker { display: none; }
${host} details[slot^=own] > summary::after { all: revert; content: ''; box-sizing: border-box; inline-size: .5em; block-size: .5em; margin: -.25em .25em 0; margin-inline-start: 1em; border: solid var(--_link); border-width: 0 .125em .125em 0; transform: rotate(45deg); }
${host} details[slot^=own][open] > summary::after { margin-block-start: .25em; transform: rotate(225deg); }
`)}
/* On paper a button is a line that says whom to call. */
@media print { ${host} > p.care-button > a { display: inline !important; padding: 0 !important; border: 0 !important; } }
}`;
