// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent: '听不见或不能说话？请用112 India应用程序，或快速按三次电源键。',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: '这适用于智能手机。按键手机请长按5或9。',
  // the hospital emergency department
  department: '医院急诊室（emergency department）',
  advice: [],
  facts: {},
};
