export const disclosureStyles = `
.toolbar{display:flex;flex-wrap:wrap;gap:.6em;align-items:end;margin-block:var(--_space)}
.search{flex:1 1 14em;max-inline-size:28em;font-weight:600}
.search input{display:block;inline-size:100%;min-block-size:2.75em;margin-block-start:.3em;padding:.4em .8em;border:.125em solid var(--_control);font-weight:400;border-radius:var(--_radius);background:var(--_surface);color:var(--_ink)}
.status{flex:1 1 100%;margin:0;color:var(--_quiet)}
.status:empty{position:absolute}
.rows,.own-list{border-block-start:.0625em solid var(--_line)}
.row{border-block-end:.0625em solid var(--_line);scroll-margin-block-start:var(--care-scroll-margin,1em)}
.question{--_size:1.0625em;--_margin:0;display:block;position:relative;inline-size:100%;min-block-size:3.25em;margin:0;padding-block:calc(var(--_space)*.75);padding-inline:.5em 2.25em;border:0;border-radius:calc(var(--_radius)/2);background:none;line-height:1.35;text-align:start;text-wrap:balance;cursor:pointer}
.question:hover{background:var(--_tint)}
.question:focus-visible{outline-offset:-.125em!important}
.question ::slotted(:is(h1,h2,h3,h4,h5,h6)){display:inline!important;font-weight:600!important;line-height:inherit!important;pointer-events:none!important}
.question::after{content:'';position:absolute;inset-block-start:calc(50% - .45em);inset-inline-end:1em;inline-size:.5em;block-size:.5em;border:solid var(--_link);border-width:0 .125em .125em 0;transform:rotate(45deg)}
[aria-expanded=true]{--_shade:var(--_link);background:var(--_tint)}
[aria-expanded=true]::after{margin-block-start:.25em;transform:rotate(225deg)}
.badge{display:inline-block;line-height:1.55;margin-inline-start:.2em;padding:.05em .6em;border:.0938em solid;border-radius:1em;font-size:.8125em;font-weight:700}
.badge.now{color:var(--_now-ink);background:var(--_now-ground)}
.badge.today{color:var(--_today-ink);background:var(--_today-ground)}
.badge.soon{color:var(--_link);background:var(--_tint)}
.panel{padding:calc(var(--_space)*.75) .5em calc(var(--_space)*1.25)}
.panel[hidden]{padding-block:0}
.panel ::slotted(.care-sources){margin-block-start:1.25em!important}
.copy{min-block-size:3.15em;padding:.25em 0;border:0;background:none;color:var(--_link);font-size:.875em;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
.link{display:block;inline-size:100%;max-inline-size:38em;min-block-size:3.15em;padding:.4em .6em;border:.0938em solid var(--_control);border-radius:var(--_radius);background:var(--_surface);color:var(--_ink);font-size:.875em}
.own{margin:calc(var(--_space)*1.5) 0 .4em;color:var(--_quiet);font-size:.875em;font-weight:600}
::slotted(details){display:block!important;border-block-end:.0625em solid var(--_line)!important;padding:0 .5em!important;break-inside:avoid!important}
::slotted(details[open]){padding-block-end:calc(var(--_space)*1.25)!important}
@media print{.print-all .panel[hidden]{display:block!important;content-visibility:visible!important}.print-all :is(.row,.group)[hidden]{display:block!important}.print-open :is(.row:has([aria-expanded=false]),.group:not(:has([aria-expanded=true],.own-box:not([hidden])))),.print-open ::slotted(details:not([open])){display:none!important}.question{min-block-size:0!important;padding:.5em 0 .2em!important;break-after:avoid}.panel{padding:0 0 .5em}.panel ::slotted(:is(p,ul)){margin-block-end:.45em!important}.badge{border:0;padding:0}.question::after{display:none}}
`;
