export const supportStyles = `
.contacts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr));gap:var(--_space)}
.contacts.group-helping{grid-template-columns:1fr}
.contact{padding:var(--_space) calc(var(--_space)*1.1) calc(var(--_space)*.25);border:.0625em solid var(--_line);border-radius:var(--_radius);break-inside:avoid}
.clinic{background:var(--_tint);border-color:var(--_control)}
.contact ::slotted(:is(h1,h2,h3,h4,h5,h6)){font-size:1.0625em!important;margin-block-end:.35em!important}
:not(.group-helping)>.contact ::slotted(ul){list-style:none!important;padding:0!important}
@media print{.contacts{gap:.4em}.contact{padding:.4em .7em 0}}
`;
