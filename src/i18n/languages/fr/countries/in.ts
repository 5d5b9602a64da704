// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent:
    'Vous n’entendez pas, ou vous ne pouvez pas parler ? Utilisez l’application 112 India, ou appuyez vite trois fois sur le bouton marche/arrêt.',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: 'Cela vaut pour un smartphone. Sur un téléphone simple, gardez le doigt sur le 5 ou le 9.',
  // the hospital emergency department
  department: 'aux urgences de l’hôpital (Emergency)',
  advice: [],
  facts: {},
};
