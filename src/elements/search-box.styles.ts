import { urgencyStyles } from './urgency.styles.js';

/** The search and what it finds. */
export const searchStyles = `${urgencyStyles}
.search { margin-block: var(--_gap); }
.search-label { display: block; margin-block-end: .5em; font-family: var(--care-heading-font, var(--_heading-font, inherit)); font-weight: var(--care-heading-weight, var(--_heading-weight, 700)); font-size: var(--_t-part); line-height: 1.25; }
.search input { display: block; inline-size: 100%; min-block-size: max(3.25em, 44px); padding: .5em 1em; border: 1.5px solid var(--_field); border-radius: var(--_r-control); background: var(--_surface); color: var(--_ink); }
.search > .text-button { float: inline-end; }
.status { margin: 0; padding-block: .6em .4em; color: var(--_quiet); font-size: var(--_t-note); }
.status:empty { padding: 0; }
.search ol { clear: both; margin: 0; padding: 0; list-style: none; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); overflow: clip; }
.search li + li { border-block-start: 1px solid var(--_line); }
.result { min-block-size: 3.5em; }
.banner { clear: both; margin-block-end: .5em; padding-block-end: .75em; border: 1px solid var(--_now-line); border-radius: var(--_radius); background: var(--_now-ground); overflow: clip; }
.banner > :is(a, strong), .none > :is(a, strong) { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; column-gap: .3em; min-block-size: max(3em, 44px); margin: .5em var(--_pad) 0; padding: .4em 1em; border: 1px solid var(--_accent-edge); border-radius: var(--_r-control); background: var(--_tint); color: var(--_link); font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; }
:is(.banner, .none) a span { white-space: nowrap; }
.search .call-now { border-color: var(--_now-fill); background: var(--_now-fill); color: var(--_on-now); }
.none > * { margin-inline: 0 !important; }
.links { clear: both; margin-block-start: .25em; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.7em), 1fr)); column-gap: 1em; }
.links a { display: flex; align-items: center; min-block-size: var(--_target); font-size: var(--_t-note); line-height: 1.25; }
`;
