import { renderToString } from 'careleaf/server';

export const prerender = true;

// The words are in the page before any script, and no language is sent twice.
export const load = () => ({
  leaflet: renderToString({ country: 'GB', clinicName: 'Rosewood Early Pregnancy Clinic', clinicPhone: '020 7946 0000' }),
});
