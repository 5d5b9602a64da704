/**
 * Leaves out of the bundle what Lit does with `static styles` and with reactive properties: no element of ours has any. Sheets are
 * shared by all (`src/shared/sheets.ts`), attributes are read where they apply (`src/elements/settings-element.ts`). 1,300 bytes;
 * see decision 0006. Should Lit come to be written in another way, the build stops.
 */
import MagicString from 'magic-string';

/** Members of ReactiveElement that serve properties alone. */
const UNUSED =
  `addInitializer createProperty getPropertyDescriptor getPropertyOptions finalize finalizeStyles attributeChangedCallback
  removeController shouldUpdate createRenderRoot _$Ei _$Eu _$E_ _$ET _$AK C`.split(/\s+/);

/** What is left of members that serve properties too: the map of those that changed stays empty. */
const SHORTER = {
  observedAttributes: 'static get observedAttributes(){return[]}',
  constructor: 'constructor(){super(),this.isUpdatePending=this.hasUpdated=!1,this._$Ev()}',
  _$Ev: '_$Ev(){this._$ES=new Promise(enable=>this.enableUpdating=enable),this.requestUpdate()}',
  requestUpdate: 'requestUpdate(){this.isUpdatePending||(this._$ES=this._$EP())}',
  performUpdate: `performUpdate(){if(!this.isUpdatePending)return;
try{this.willUpdate(),this._$EO?.forEach(each=>each.hostUpdate?.()),this.update()}catch(error){this._$EM();throw error}this._$AE()}`,
  update: 'update(){this._$EM()}',
  _$EM: '_$EM(){this.isUpdatePending=!1}',
};

/** Statements about properties, before and after the class. */
const isOfProperties = (statement) => /^(Symbol\.metadata|\w+\.elementStyles=)/.test(statement);

/** Lit's production file of ReactiveElement without all this. Throws where something of it is not there. */
export function slim(code, ast) {
  const out = new MagicString(code);
  const members = new Map(
    ast.body.find(({ type }) => type === 'ClassDeclaration').body.body.map((each) => [each.key.name, each]),
  );
  for (const name of [...UNUSED, ...Object.keys(SHORTER)]) {
    const member = members.get(name);
    if (!member) throw new Error(`Lit’s ReactiveElement has no ${name} now: adapt scripts/rollup/slim-lit.mjs.`);
    if (SHORTER[name]) out.overwrite(member.start, member.end, SHORTER[name]);
    else out.remove(member.start, member.end);
  }
  const statements = ast.body.filter(({ start, type }) => type === 'ExpressionStatement' && isOfProperties(code.slice(start)));
  if (statements.length !== 2) throw new Error('Lit keeps its properties in another way now: adapt scripts/rollup/slim-lit.mjs.');
  for (const { start, end } of statements) out.remove(start, end);
  return out.toString();
}

const file = (name) => new RegExp(`[\\\\/]@lit[\\\\/]reactive-element[\\\\/]${name}\\.js$`);

export const slimLit = () => ({
  name: 'careleaf-slim-lit',
  load: (id) =>
    file('css-tag').test(id)
      ? 'export const adoptStyles = () => {}, getCompatibleStyle = (style) => style, supportsAdoptingStyleSheets = true, css = undefined, unsafeCSS = undefined, CSSResult = undefined;'
      : null,
  transform(code, id) {
    return file('reactive-element').test(id) ? { code: slim(code, this.parse(code)), map: null } : null;
  },
});
