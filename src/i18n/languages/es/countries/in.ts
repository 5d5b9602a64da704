// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent:
    '¿Es una persona sorda o no puede hablar? Use la app 112 India, o pulse el botón de encendido tres veces seguidas, rápido.',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: 'Eso es en un teléfono inteligente. En un teléfono sencillo, mantenga pulsado el 5 o el 9.',
  // the hospital emergency department
  department: 'a Urgencias del hospital (Emergency)',
  advice: [],
  facts: {},
};
