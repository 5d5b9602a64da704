// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: 'إحياء الذكرى',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: 'طرق لإحياء الذكرى، شهادات، الاحتفاظ أو الدفن أو المرحاض',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: 'كيف يمكنني تكريم ما حدث؟',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        'بأيّ طريقة تناسبكِ، أو من دون ذلك. بعض الناس يختارون اسمًا، أو يكتبون رسالة، أو يزرعون شيئًا، أو يشعلون شمعة. وبعضهم يحضرون مراسم في المستشفى، إذا كان يقيمها.',
        // You can do this now, or years from now.
        'يمكنكِ فعل ذلك الآن، أو بعد سنوات.',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        'يمكن للمستشفى أن يخبركِ عن التأبين أو الدفن أو حرق الجثمان، وعن صلوات دينكِ أو طقوسه. قولي ماذا تريدين، ومتى.',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: 'ذكرى تابين دفن جنازة صلاة دين اسلام شيخ وداع شمعة تسمية غسل وكفن',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: 'هل يمكنني الحصول على شهادة أو قيد في سجل؟',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        'ما حدث لكِ حقيقي، بورقة أو من دونها. يمكنكِ أن تصنعي صفحة أو صندوقًا خاصًا بكِ.',
      ],
      // register record memorial book official recognition document
      also: 'شهادة سجل ورقة رسمية توثيق كتاب الذكرى اعتراف',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: 'هل يمكنني تصريفه في المرحاض أو حفظه باردًا أو دفنه؟',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        'في الأسابيع الأولى، كثير من الناس يصرّفونه في المرحاض، وآخرون يحتفظون به. لا خطأ في هذا ولا في ذاك. إذا لم يخبركِ طبيب أو ممرضة أو قابلة بأن الحمل ينتهي، فاطلبي المساعدة الطبية فورًا، قبل أيّ شيء آخر.',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        'إذا أردتِ فحصه، فضعيه في وعاء نظيف، واحفظيه باردًا، واتصلي ب{clinic} اليوم.',
        // Get help now if it happens {late-weeks}.
        'اطلبي المساعدة الطبية فورًا إذا حدث ذلك {late-weeks}.',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: 'دفن الجنين في البيت الحديقة ثلاجة احتفظ به تواليت مرحاض حكم دفن السقط قانون جثة',
    },
  },
};
