/**
 * The look that all elements share, and what protects it.
 *
 * `!important` in a shadow root beats whatever a page says of the tag and of the nodes in its slots; nodes deeper down need
 * the layered sheet on the page (`pageStyles`). Sizes are in em from the reader’s own `medium`: a page’s root size is not ours.
 *
 * The public custom properties; README’s table is written from here.
 *
 * @cssprop --care-font - The font family. Default: the page’s.
 * @cssprop --care-heading-font - The font family of headings. Default: that of the text.
 * @cssprop --care-heading-weight - The weight of headings. Default `700`.
 * @cssprop --care-font-size - The size of the text. Default: `medium`, the reader’s own setting.
 * @cssprop --care-line-height - The height of a line. Default `1.55`.
 * @cssprop --care-measure - The longest line of text. Default `38em`.
 * @cssprop --care-space - The unit that all spacing is made of. Default `1em`, or `0.65em` where `density` is `compact`.
 * @cssprop --care-radius - The rounding of corners. With a unit: `0px`. Default as `corners` says.
 * @cssprop --care-padding - The space around each part. Default: a little, growing with the width.
 * @cssprop --care-surface - The ground. Keep it light with a light theme, dark with a dark one.
 * @cssprop --care-ink - The colour of the text. Keep 7:1 against the ground.
 * @cssprop --care-line - The colour of hairlines.
 * @cssprop --care-scroll-margin - The space kept above an answer that a link leads to, for a sticky header. Default `1em`.
 */

/** Colours that do not follow the accent: light, dark. */
const schemes = {
  'surface': ['var(--care-surface,#fff)', 'var(--care-surface,#14171a)'],
  'ink': ['var(--care-ink,#1b1f23)', 'var(--care-ink,#eceef0)'],
  'quiet': ['#4a4f57', '#c3c9d0'],
  'line': ['var(--care-line,#d9dee3)', 'var(--care-line,#363c43)'],
  'tint': ['var(--_l-tint,#f0f7f8)', 'var(--_d-tint,#202829)'],
  'link': ['var(--_l-accentText,#055c68)', 'var(--_d-accentText,#74bcc9)'],
  'control': ['var(--_l-control,#0b5f6b)', 'var(--_d-control,#4f97a3)'],
  'focus': ['var(--_l-focus,#0b5f6b)', 'var(--_d-focus,#4f97a3)'],
  'fill': ['var(--_l-accent,#0b5f6b)', 'var(--_d-accent,#0b5f6b)'],
  'on-fill': ['var(--_l-onAccent,#fff)', 'var(--_d-onAccent,#fff)'],
  'now': ['#b3261e', '#ff8a7d'],
  'now-ground': ['#fdf0ee', '#2b1513'],
  'now-ink': ['#7d1510', '#ffc9c3'],
  'now-fill': ['#8a1c14', '#ffb4ab'],
  'on-now': ['#fff', '#14171a'],
  'today': ['#a35200', '#f2a93b'],
  'today-ground': ['#fff5e0', '#2a2010'],
  'today-ink': ['#5c3400', '#ffdca8'],
} as const;

/** Shapes that are clipped out of a border, which is painted on paper and in forced colours too: an image would ask for the page’s leave. A warning triangle … */
const alert =
  'evenodd,50% 0,50% 34%,57% 34%,55% 67%,45% 67%,43% 34%,50% 34%,50% 75%,57% 75%,57% 87%,43% 87%,43% 75%,50% 75%,50% 0,100% 100%,0 100%';
/** … and the receiver of a telephone. */
const handset =
  '8% 0,27% 2%,36% 26%,25% 37%,42% 58%,63% 75%,74% 64%,98% 73%,100% 92%,92% 100%,66% 96%,40% 84%,16% 60%,4% 34%,0 8%';

const entries = Object.entries(schemes);
const light = entries.map(([name, [day]]) => `--_${name}:${day};`).join('');
const either = entries.map(([name, [day, night]]) => `--_${name}:light-dark(${day},${night});`).join('');

export const baseStyles = `
:host{all:revert!important;display:block!important}
:host([hidden]){display:none!important}
::slotted(:not(:where(img,svg,[lang],[slot^=own]))){all:revert!important}
::slotted([hidden]:not([hidden=until-found])){display:none!important}
::slotted(*)::before,::slotted(*)::after{content:none!important}
.pin{all:initial;display:block;font-family:var(--care-font,inherit);color-scheme:inherit;font-size:var(--care-font-size,medium);line-height:var(--care-line-height,var(--_leading,1.55))}
*,::before,::after{box-sizing:border-box}
.care{${light}
--_radius:var(--care-radius,.5em);--_space:var(--care-space,1em);--_measure:var(--care-measure,38em);
display:block;padding:var(--care-padding,clamp(.5em,3%,1.5em));border-radius:var(--_radius);color:var(--_ink);background:var(--_surface);overflow-wrap:break-word;text-align:start;
-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-margin-block-start:var(--care-scroll-margin,1em)}
@supports (color:light-dark(#000,#fff)){.care{${either}}}
.light{color-scheme:light}.dark{color-scheme:dark}.auto{color-scheme:light dark}
.square{--_radius:var(--care-radius,0px)}.round{--_radius:var(--care-radius,1.1em)}
.compact{--_space:var(--care-space,.65em)}
[hidden]:not([hidden=until-found]){display:none!important}
.hidden-text{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2,h3,h4,h5,h6{margin:0;font:inherit}
::slotted(:is(h1,h2,h3,h4,h5,h6)){font-family:var(--care-heading-font,inherit)!important;font-weight:var(--care-heading-weight,700)!important;line-height:1.25!important;margin:var(--_margin,0 0 .5em)!important;font-size:var(--_size,1.15em)!important;color:var(--_shade,inherit)!important;text-wrap:balance!important}
::slotted(*){scroll-margin-block-start:var(--care-scroll-margin,1em)!important}
::slotted(:is(p,ul,ol)){margin:0 0 calc(var(--_space)*.75)!important;max-inline-size:var(--_measure)!important}
::slotted(:is(ul,ol)){padding-inline-start:var(--_indent,1.35em)!important}
::slotted(.care-sources){font-size:.875em!important;color:var(--_quiet)!important;line-height:var(--_leading,1.5)!important;max-inline-size:calc(var(--_measure)/.875)!important}
::slotted(:focus-visible),:focus-visible{outline:.1875em solid var(--_focus)!important;outline-offset:.1875em!important}
::slotted([tabindex]:focus:not(:focus-visible)){outline:none!important}
.title{--_size:1.75em;padding-block-start:.25em}
.group-title{--_size:1.25em;--_shade:var(--_link);--_margin:calc(var(--_space)*1.75) 0 .5em}
.about{margin-block-start:calc(var(--_space)*2);padding:calc(var(--_space)*1.1) calc(var(--_space)*1.25) calc(var(--_space)*.5);background:var(--_tint);border-radius:var(--_radius)}
button,input,summary{font:inherit;color:inherit;letter-spacing:inherit}
.action{min-block-size:2.75em;padding:.4em 1.1em;border:.0938em solid var(--_control);border-radius:calc(var(--_radius)*1.5);background:var(--_surface);color:var(--_link);font-weight:600;cursor:pointer}
.action:hover{background:var(--_tint)}
.card{--_size:1.25em;--_shade:var(--_link);--_indent:1.15em;margin-block:0 var(--_space);padding:calc(var(--_space)*1.1) clamp(.75em,4%,calc(var(--_space)*1.5)) calc(var(--_space)*.6);border:.0625em solid var(--_line);border-inline-start:.5em solid var(--_edge,var(--_control));border-radius:var(--_radius);background:var(--_ground,var(--_surface));break-inside:avoid}
.now{--_size:1.375em;--_edge:var(--_now);--_ground:var(--_now-ground);--_link:var(--_now-ink);--_focus:var(--_now-ink)}
.today{--_edge:var(--_today);--_ground:var(--_today-ground);--_link:var(--_today-ink);--_focus:var(--_today-ink)}
.now ::slotted(:is(h1,h2,h3,h4,h5,h6))::before{all:revert!important;content:''!important;display:inline-block!important;margin-inline-end:.4em!important;vertical-align:-.08em!important;border:.475em solid var(--_now)!important;clip-path:polygon(${alert})!important}
.now ::slotted(p[data-care=group-today]){margin-block-start:1em!important;padding-block-start:.75em!important;border-block-start:.0625em solid var(--_now)!important}
.card ::slotted(.care-call){margin-block-end:1em!important}
::slotted(.care-limit){--_link:var(--_now-ink)!important;--_focus:var(--_now-ink)!important;padding:.6em .9em .2em!important;border-inline-start:.3125em solid var(--_now)!important;list-style:none!important;background:var(--_now-ground)!important;border-radius:calc(var(--_radius)/2)!important}
@media (prefers-contrast:more){.care{--_line:var(--_ink);--_quiet:var(--_ink)}}
@media (forced-colors:active){.card,.action{border-color:CanvasText}svg{color:inherit!important}}
@media print{.pin{font-size:10.5pt;line-height:1.4}.care{--_ink:#000;--_on-fill:#000;--_on-now:#000;--_fill:none;--_now-fill:none;--_surface:none;--_measure:46em;padding:0!important;color-scheme:light}.screen{display:none!important}.card{padding:.6em .9em .3em;border:.0938em solid #000;border-inline-start-width:.5em}.title,.group-title{break-after:avoid;break-inside:avoid}::slotted(.care-sources){font-size:7.5pt!important;line-height:1.35!important;margin-block-start:.5em!important;max-inline-size:66em!important}}
`;

/** For nodes inside the words, on the page that they stand in. Marked important in a layer, it beats a page’s own rules. */
export const pageStyles = `
@layer careleaf{
[data-care-words]>[data-care] :not(:where(img,svg,svg *,[lang])){all:revert!important}
[data-care-words]>[data-care] ::before,[data-care-words]>[data-care] ::after{content:none!important}
[data-care-words]>[data-care]::first-letter,[data-care-words]>[data-care]::first-line{all:revert!important}
[data-care-words]>[data-care] a{color:var(--_link)!important;text-decoration:underline!important;text-underline-offset:.15em!important;font-weight:600!important;overflow-wrap:anywhere!important;unicode-bidi:plaintext!important;cursor:pointer!important}
[data-care-words]>[data-care] a[href]:hover{text-decoration:underline .125em!important}
[data-care-words]>[data-care] a:focus-visible{outline:.1875em solid var(--_focus)!important;outline-offset:.125em!important;border-radius:.125em!important}
[data-care-words]>[data-care] li{margin:0 0 .4em!important}
[data-care-words]>[data-care] strong{font-weight:700!important}
[data-care-words]>.care-sources a{font-weight:400!important}
[data-care-words]>ul[data-care^=group-] strong{display:block!important;color:var(--_link)!important}
[data-care-words]>:is(.care-call,ol,ul[slot^=org-],ul[slot=group-clinic]) a{display:inline-block!important;padding:.75em 0!important;line-height:1.25!important}
[data-care-words]>:is(.care-call,ol,ul[slot^=org-],ul[slot=group-clinic]) a:is([href^=tel],[href^=sms]){margin-block:.15em!important;padding:.7em 1em!important;border:.0938em solid!important;border-radius:calc(var(--_radius)*1.5)!important;background:var(--_surface)!important;text-decoration:none!important}
[data-care-words]>:is(.care-call,ol,ul[slot^=org-],ul[slot=group-clinic]) a:is([href^=tel],[href^=sms])::before{all:revert!important;content:''!important;display:inline-block!important;margin-inline-end:.5em!important;vertical-align:-.15em!important;border:.5em solid!important;clip-path:polygon(${handset})!important}
[data-care-words]>[data-care] a[href][href^=sms]::before{clip-path:polygon(0 6%,100% 6%,100% 76%,46% 76%,20% 100%,20% 76%,0 76%)!important}
[data-care-words]>ul[slot=group-clinic] li:first-child a[href^=tel]{border-color:var(--_control)!important;background:var(--_fill)!important;color:var(--_on-fill)!important}
[data-care-words]>p.care-call a[href]{margin-inline-end:.6em!important;padding:.6em 1.4em!important;background:var(--_now-fill)!important;color:var(--_on-now)!important;font-size:1.15em!important;font-weight:700!important}
@media print{[data-care-words]>[data-care] a[href^=http]::after{content:" (" attr(href) ")"!important;font-weight:400!important}}
}
`;
