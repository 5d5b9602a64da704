// What a clinic would not have: switches that change the attributes of the leaflet on this page, and the clinic's own
// numbers with the country. The same settings can be given in the address: ?country=IE&theme=dark

/** Numbers that reach nobody: each is from a range that its regulator keeps for films, plays and books. */
const london = { phone: '020 7946 0018', dial: '+442079460018', outOfHours: '020 7946 0052' };
const clinicNumbers = {
  '': london,
  'GB': london,
  'GB-NIR': { phone: '028 9649 6018', dial: '+442896496018', outOfHours: '028 9649 6052' },
  'US': { phone: '(212) 555-0118', dial: '+12125550118', outOfHours: '(212) 555-0152' },
  'IE': { phone: '020 910 0018', dial: '+353209100018', outOfHours: '020 910 0052' },
  'CA': { phone: '(416) 555-0118', dial: '+14165550118', outOfHours: '(416) 555-0152' },
  'AU': { phone: '(02) 5550 0018', dial: '+61255500018', outOfHours: '(02) 5550 0052' },
  'FR': { phone: '01 99 00 00 18', dial: '+33199000018', outOfHours: '01 99 00 00 52' },
};

/** The tag that holds the leaflet: one of the five elements, or a plain tag that stands in for one. */
const leaflet = document.querySelector(
  'main :is(care-guide, care-urgent, care-symptoms, care-faq, care-support, [data-careleaf])',
);
const prefix = leaflet?.hasAttribute('data-careleaf') ? 'data-' : '';
const form = document.querySelector('form.switches');
const snippet = document.querySelector('.snippet pre code');

/** Sets an attribute of the leaflet, or takes it away, here and in the lines that the page shows. */
function set(name, value) {
  const attribute = prefix + name;
  if (value) leaflet.setAttribute(attribute, value);
  else leaflet.removeAttribute(attribute);
  if (!snippet) return;
  const tag = new RegExp(`(<${leaflet.localName}[^>]*?) ${attribute}="[^"]*"`);
  const without = snippet.textContent.replace(tag, '$1');
  const open = new RegExp(`<${leaflet.localName}${prefix && ' data-careleaf="[^"]*"'}`);
  snippet.textContent = value ? without.replace(open, `$& ${attribute}="${value}"`) : without;
}

function applyCountry(country) {
  const numbers = clinicNumbers[country];
  // First the ones that come last in the lines.
  set('out-of-hours-phone', numbers?.outOfHours);
  set('clinic-phone', numbers?.phone);
  set('country', country);
  for (const link of document.querySelectorAll('.clinic-call')) {
    link.hidden = !numbers;
    link.href = numbers ? `tel:${numbers.dial}` : '';
    link.querySelector('span').textContent = numbers?.phone ?? '';
  }
  form.querySelector('output').value = numbers
    ? ''
    : 'We know of no numbers that are kept for films and books there, so the clinic has no telephone now.';
}

function applyTheme(theme) {
  set('theme', theme);
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

const apply = { country: applyCountry, theme: applyTheme };

function change(select) {
  (apply[select.name] ?? ((value) => set(select.name, value)))(select.value);
}

if (form && leaflet) {
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name);
    if (value === null || ![...select.options].some((option) => option.value === value)) continue;
    select.value = value;
    change(select);
  }
  form.addEventListener('change', (event) => change(event.target));
  form.addEventListener('submit', (event) => event.preventDefault());
}
