// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? On a smartphone, press the power button three times fast, or use the 112 India app. On a basic phone, hold 5 or 9.
  silent:
    'Nie słyszysz lub nie możesz mówić? W smartfonie naciśnij przycisk zasilania trzy razy szybko albo użyj aplikacji 112 India. W prostym telefonie przytrzymaj 5 lub 9.',
  // the hospital emergency department
  department: 'szpitalny oddział ratunkowy (tablica: Emergency)',
  advice: [],
  facts: {},
};
