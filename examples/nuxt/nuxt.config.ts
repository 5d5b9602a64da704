export default defineNuxtConfig({
  telemetry: false,
  app: { head: { htmlAttrs: { lang: 'en-GB' }, title: 'Early pregnancy: bleeding and pain' } },
});
