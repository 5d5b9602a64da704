// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent:
    'É uma pessoa surda, ou não pode falar? Use o aplicativo 112 India, ou aperte rápido, três vezes seguidas, o botão liga/desliga do celular.',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: 'Isto é num smartphone. Num telefone simples, mantenha pressionado o 5 ou o 9.',
  // the hospital emergency department
  department: 'ao pronto-socorro do hospital (hospital emergency department)',
  advice: [],
  facts: {},
};
