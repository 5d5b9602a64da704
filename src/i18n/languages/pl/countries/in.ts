// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent: 'Nie słyszysz lub nie możesz mówić? Użyj aplikacji 112 India albo naciśnij przycisk zasilania trzy razy szybko.',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: 'Tak jest w smartfonie. W prostym telefonie przytrzymaj 5 lub 9.',
  // the hospital emergency department
  department: 'oddział ratunkowy (tablica: Emergency)',
  advice: [],
  facts: {},
};
