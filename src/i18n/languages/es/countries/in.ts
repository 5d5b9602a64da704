// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent:
    'STALE ¿Es una persona sorda o no puede hablar? En un teléfono inteligente, pulse el botón de encendido tres veces seguidas, o use la app 112 India. En un teléfono sencillo, mantenga pulsado el 5 o el 9.',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: '',
  // the hospital emergency department
  department: 'a Urgencias del hospital (Emergency)',
  advice: [],
  facts: {},
};
