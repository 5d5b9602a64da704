// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? Use the 112 India app, or press the power button three times fast.
  silent: 'لا تسمعين أو لا تستطيعين الكلام؟ استعملي تطبيق ⁦112 India⁩، أو اضغطي زر التشغيل ثلاث مرات بسرعة.',
  // That is on a smartphone. On a basic phone, hold 5 or 9.
  silentMore: 'هذا على الهاتف الذكي. على الهاتف البسيط، اضغطي مطوّلًا 5 أو 9.',
  // the hospital emergency department
  department: 'قسم الطوارئ في المستشفى (Emergency)',
  advice: [],
  facts: {},
};
