import { renderToString } from 'careleaf/server';

export default function (config) {
  config.addShortcode('careleaf', (country, clinicName, clinicPhone) => renderToString({ country, clinicName, clinicPhone }));
  config.addPassthroughCopy({ 'node_modules/careleaf/dist/careleaf.min.js': 'careleaf.min.js' });
}
