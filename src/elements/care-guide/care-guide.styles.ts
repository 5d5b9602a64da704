import { narrow, roomy } from '../care-element.styles.js';

/** No box around the parts is a container: browsers would style all that is in it once more, with its layout. Classes tell the width. */
export const guideStyles = `
.pin { container: none; }
${narrow('.narrow .care')}
${roomy('.roomy .care')}
.languages { display: flex; flex-wrap: wrap; gap: .5em; margin-block-end: 1em; }
.languages button { min-block-size: 44px; padding: 0 .75em; border: 1px solid var(--_line); border-radius: var(--_r-control); background: none; color: var(--_link); cursor: pointer; }
.languages [aria-pressed='true'] { color: var(--_ink); font-weight: 700; }
.title { padding: 0; }
.title ::slotted(p) { margin: 0 0 .85em !important; color: var(--_quiet) !important; font-size: var(--_t-small) !important; line-height: 1.45 !important; }
.title { --_margin: 0 0 .25em; }
.part + .part, .contents + .part { margin-block-start: var(--_gap); }
/* What opens in a part only moves the parts below it: browsers need not look into them. */
@media screen { .part { position: relative; contain: layout style; } }
.contents { margin-block-start: var(--_space); }
nav a, .rail li a { display: flex; align-items: center; justify-content: space-between; gap: .75em; min-block-size: 44px; font-size: var(--_t-note); line-height: 1.25; }
.contents nav { display: flex; flex-wrap: wrap; column-gap: 1.5em; }
.contents a { min-inline-size: 44px; }
.rail { display: none; }
.rail-title { margin: 0; padding-block-end: .5em; border-block-end: 1px solid var(--_line); font-family: var(--care-heading-font, var(--_heading-font, inherit)); font-weight: var(--care-heading-weight, var(--_heading-weight, 700)); }
.rail ul { margin: 0 0 2em; padding: 0; list-style: ''; }
.rail a { border-block-end: 1px solid var(--_line); color: var(--_ink); text-decoration: none; }
.rail a:hover { text-decoration: underline; }
.number { color: var(--_link); font-weight: 600; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.rail li:first-child a[href]:not([href*=' ']) .number { color: var(--_now-ink); }
.keep { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); overflow: clip; }
.keep button { grid-template-columns: auto minmax(0, 1fr); color: var(--_link); }
.keep button + button { box-shadow: 0 -1px var(--_line); }
.address { display: none; }
.wide .lay { display: grid; grid-template-columns: minmax(0, 700px) minmax(248px, 300px); justify-content: space-between; column-gap: 3.5em; align-items: start; }
.wide .rail { display: block; position: sticky; inset-block-start: 1.5em; }
.wide .contents { display: none; }
@media print {
  .lay { display: block !important; }
  .address { display: block; margin: .5em 0 0; overflow-wrap: anywhere; }
  .print-summary :is(.part:not(.urgent, .support), .about) { display: none; }
}
`;
