// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? On a smartphone, press the power button three times fast, or use the 112 India app. On a basic phone, hold 5 or 9.
  silent:
    'Surdité, ou impossible de parler ? Sur un smartphone, appuyez vite trois fois sur le bouton d’alimentation, ou utilisez l’application 112 India. Sur un téléphone simple, gardez le doigt sur le 5 ou le 9.',
  // the hospital emergency department
  department: 'aux urgences de l’hôpital (Emergency)',
  advice: [],
  facts: {},
};
