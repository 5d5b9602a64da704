/** Lines are drawn in the colour of the words, so that forced colours and print keep them; fills only add to them. */
export const drawingStyles = `
.drawing{max-inline-size:24em;margin:.75em 0;padding:1em .75em .75em;border:.0625em solid var(--_line);border-radius:var(--_r-control);background:var(--_sunk)}
.drawing p{margin:.75em .25em 0;font-size:.875em;line-height:1.4;color:var(--_quiet)}
.picture{display:grid;grid-template-columns:1fr minmax(0,11em)1fr;align-items:center;gap:.4em;font-size:.875em;line-height:1.25;text-align:center;overflow-wrap:anywhere}
.picture svg{display:block;inline-size:100%;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.picture text{fill:var(--_quiet);stroke:none;font-size:13px;text-anchor:middle}
.picture .plain{fill:var(--_surface)}
.picture .tint{fill:var(--_tint)}
.picture .thin{stroke-width:1;opacity:.6}
.picture .spot{fill:var(--_now);fill-opacity:.25;stroke:var(--_now)}
.pad{fill:var(--_paper);stroke:var(--_quiet)}
.blood{fill:var(--_blood);stroke:var(--_blood-edge)}
.columns{display:flex;align-items:stretch;gap:.5em}
.columns>div{display:flex;flex-direction:column;align-items:center;min-inline-size:0}
.columns svg{margin-block-end:.25em}
.picture .urgency{flex-wrap:wrap;justify-content:center;gap:.2em .4em;inline-size:auto;margin-block-start:auto;padding-block-start:.25em;font-size:1em;white-space:normal}
@media print{.drawing{break-inside:avoid;background:none}.drawing :is(p,.picture){font-size:1em;line-height:inherit}}
@media (forced-colors:active){.picture{--_surface:Canvas;--_tint:Canvas;--_sunk:Canvas;--_quiet:CanvasText;--_now:CanvasText;--_now-ink:CanvasText;--_paper:Canvas;--_blood:CanvasText;--_blood-edge:CanvasText}}
`;
