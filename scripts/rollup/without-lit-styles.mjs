/**
 * Leaves out of the bundle what Lit would do with `static styles`: no element of ours has any, as sheets are shared by all
 * (`src/shared/sheets.ts`). 340 bytes; see decision 0006. Should Lit come to import another name, the build stops.
 */
export const withoutLitStyles = () => ({
  name: 'careleaf-without-lit-styles',
  load: (id) =>
    /[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id)
      ? 'export const adoptStyles = () => {}, getCompatibleStyle = (style) => style, supportsAdoptingStyleSheets = true, css = undefined, unsafeCSS = undefined, CSSResult = undefined;'
      : null,
});
