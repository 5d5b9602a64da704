// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? On a smartphone, press the power button three times fast, or use the 112 India app. On a basic phone, hold 5 or 9.
  silent:
    'صمّاء أو لا تستطيعين الكلام؟ على الهاتف الذكي، اضغطي زر التشغيل ثلاث مرات بسرعة، أو استعملي تطبيق ⁦112 India⁩. على الهاتف البسيط، اضغطي مطوّلًا 5 أو 9.',
  // the hospital emergency department
  department: 'قسم الطوارئ في المستشفى (Emergency)',
  advice: [],
  facts: {},
};
