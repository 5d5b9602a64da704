// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? In many places you can text 911. Where you cannot, use video relay or a TTY.
  silent:
    'لا تسمعين أو لا تستطيعين الكلام؟ في كثير من الأماكن يمكنكِ إرسال رسالة نصية إلى 911. حيث لا يمكن ذلك، استعملي ترجمة الإشارة بالفيديو (video relay) أو جهاز TTY.',
  // If your text does not get through, a message tells you so.
  silentMore: 'إذا لم تصل رسالتكِ النصية، تخبركِ رسالة بذلك.',
  // the emergency room
  department: 'قسم الطوارئ في المستشفى (EMERGENCY)',
  advice: [],
  facts: {
    'week-limit': {
      words: [
        // In the United States, a loss before 20 weeks is called a miscarriage. From 20 weeks it is called a stillbirth.
        'في الولايات المتحدة، يُسمّى فقدان الحمل قبل 20 أسبوعًا إجهاضًا تلقائيًا (miscarriage). ومن 20 أسبوعًا يُسمّى ولادة جنين ميت (stillbirth).',
      ],
    },
    'leave': {
      words: [
        // In the United States, leave depends on your state and your job, and is often unpaid. In California, the law gives up to five days after a loss. Ask if yours is paid.
        'في الولايات المتحدة، تتوقّف الإجازة على ولايتكِ وعملكِ، وكثيرًا ما تكون من دون أجر. في كاليفورنيا، يعطي القانون حتى خمسة أيام بعد فقدان الحمل. اسألي هل هي بأجر.',
        // A federal law, the Pregnant Workers Fairness Act, covers employers with 15 or more staff. They must make reasonable changes for limits that come from a pregnancy. You can ask for lighter work or for time off.
        'قانون اتحادي، Pregnant Workers Fairness Act، يشمل أصحاب العمل الذين لديهم 15 عاملًا أو أكثر. عليهم إجراء تعديلات معقولة بسبب ما يفرضه الحمل. يمكنكِ طلب عمل أخفّ أو إجازة.',
      ],
    },
    'rhesus': {
      words: [
        // In the United States, expert groups differ on the first 12 weeks. Ask your team today what is done where you are.
        'في الولايات المتحدة، تختلف مجموعات الخبراء بشأن الأسابيع 12 الأولى. اسألي فريقكِ الطبي اليوم ماذا يُعمل به حيث أنتِ.',
      ],
    },
    'cost': {
      words: [
        // In the United States, an emergency room has to examine you and treat an emergency, even if you cannot pay. This is federal law, called EMTALA.
        'في الولايات المتحدة، يجب على قسم الطوارئ (emergency room) أن يفحصكِ ويعالج الحالة الطارئة، حتى لو لم تستطيعي الدفع. هذا قانون اتحادي اسمه EMTALA.',
        // It is not free, and a bill may come later. Ask for financial help before you pay it.
        'لكنه ليس مجانيًا، وقد تصل فاتورة فيما بعد. اطلبي مساعدة مالية (financial help) قبل أن تدفعيها.',
      ],
    },
    'privacy': {
      words: [
        // In the United States, you do not have to say what you think caused the bleeding. Do tell staff about medicines that could matter for your safety.
        'في الولايات المتحدة، لستِ مضطرّة إلى قول ما تظنّين أنه سبّب النزيف. لكن أخبري الفريق بالأدوية التي قد تهمّ سلامتكِ.',
        // The emergency doctors’ college, ACEP, is against any duty to report people for a loss, but state laws differ. If you are worried, a free legal helpline can explain your rights. Do not wait for that before you get care.
        'كلية أطباء الطوارئ ACEP ترفض أيّ إلزام بالإبلاغ عن الناس بسبب فقدان الحمل، لكن قوانين الولايات تختلف. إذا كنتِ قلقة، يمكن لخط قانوني مجاني أن يشرح حقوقكِ. لا تنتظري ذلك قبل طلب الرعاية.',
      ],
    },
  },
};
