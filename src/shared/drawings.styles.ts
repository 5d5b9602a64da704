/** Lines are drawn in the colour of the words, so that forced colours and print keep them; fills only add to them. */
export const drawingStyles = `
.drawing{max-inline-size:26em;margin:1em 0;padding:1em;border:.0625em solid var(--_line);border-radius:var(--_radius)}
details.drawing{padding-block:0}
.drawing .drawing{margin:0 0 1em;padding:0;border:0}
.drawing summary{display:flex;align-items:center;justify-content:space-between;gap:.75em;min-block-size:2.75em;color:var(--_link);font-weight:600;list-style:none;cursor:pointer}
.drawing summary::-webkit-details-marker{display:none}
.drawing summary::after{content:'';flex:none;width:.5em;height:.5em;margin:0 .25em .2em;border:solid;border-width:0 .125em .125em 0;transform:rotate(45deg)}
.drawing[open] summary::after{margin-bottom:-.2em;transform:rotate(225deg)}
.drawing p{margin:.75em 0 0;font-size:.875em;color:var(--_quiet)}
.picture{display:grid;align-items:center;gap:.4em;font-size:.875em;line-height:1.25;text-align:center}
.picture svg{display:block;inline-size:100%;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.picture text{fill:currentColor;stroke:none;font-size:5.5px;text-anchor:middle}
.picture .plain{fill:var(--_surface)}
.picture .tint{fill:var(--_tint)}
.picture .thin{stroke-width:1;opacity:.6}
.picture .tick{stroke-linecap:butt}
.picture .blood{fill:var(--_now);fill-opacity:.42;stroke:var(--_now-ink);stroke-width:1}
.picture .spot{fill:var(--_now);fill-opacity:.25;stroke:var(--_now)}
.pads{grid-template-columns:repeat(3,1fr);align-items:start}
.pads svg{max-inline-size:5em;margin:0 auto .5em}
.clots{direction:ltr;grid-template-columns:26fr 34fr 56fr 26fr;gap:.4em 0}
.clots svg{grid-column:1/-1;stroke-width:.6}
.clots .thin{stroke-width:.4}
.shoulder-tip,.one-side{grid-template-columns:1fr minmax(0,11em)1fr}
@media (forced-colors:active){.picture{--_surface:Canvas;--_tint:Canvas;--_now:CanvasText;--_now-ink:CanvasText}}
@media print{details.drawing:not([open]){display:none}}
`;
