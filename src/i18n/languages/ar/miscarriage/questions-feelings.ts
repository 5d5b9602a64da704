// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: 'المشاعر',
  // What you may feel, when to get help, hard days, hurtful words
  summary: 'ما قد تشعرين به، متى تُطلب المساعدة، أيام صعبة، كلام جارح',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: 'بماذا قد أشعر؟',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        'قد تشعرين بالحزن، أو الجمود، أو القلق، أو الذنب، أو الخجل، أو الوحدة، أو الارتياح، أو بعدد منها في يوم واحد. لا شيء منها خاطئ، ولا حتى ألّا تشعري بالكثير.',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        'هذا صحيح مهما كان الحمل مبكرًا، وسواء أردتِ الحمل أم لا. ليس عليكِ أن تبدي حزينة لتتلقّي رعاية جيدة.',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        'في الدراسات، ظهرت علامات ضغط نفسي قوية بعد شهر عند نحو 30 من كل 100 شخص. وعند بعضهم استمرت أشهرًا كثيرة. وقد يتأثّر الشريك أو الزوج أيضًا. انظري: {#partners} إذا صار الأمر فوق طاقتكِ، فهناك مساعدة. انظري: {#when-help-feelings}',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: 'حزن ذنب ارتياح لا اريد هذا الحمل حمل غير مرغوب غضب قلق اكتئاب صدمة بكاء مشاعر نفسيتي',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: 'متى أطلب المساعدة بسبب مشاعري؟',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        'اطلبي المساعدة فورًا إذا كنتِ لا تشعرين بالأمان. اتصلي ب{clinic} أو بطبيبكِ اليوم عند أيّ من هذه:',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            'ليس لديكِ من تتحدّثين إليه، أو شخص قريب منكِ قلق عليكِ',
            // you cannot sleep, work, study or care for others
            'لا تستطيعين النوم أو العمل أو الدراسة أو رعاية الآخرين',
            // you drink or take drugs to cope
            'تلجئين إلى الكحول أو المخدرات لتحمّل ما حدث',
            // what happened keeps coming back as if it were now (flashbacks)
            'يعود إليكِ ما حدث كأنه يحدث الآن',
            // you avoid going out
            'تتجنّبين الخروج',
            // you feel strong anxiety or panic
            'تشعرين بقلق شديد أو هلع',
            // grief is as strong as ever after several months.
            'ما زال الحزن شديدًا كما كان بعد عدة أشهر.',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        'إذا كنتِ قد مررتِ بمرض نفسي من قبل، فقولي ذلك. جلسات الدعم النفسي قد تساعد عندما يشتدّ الضيق.',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: 'دعم نفسي علاج نفسي اكتئاب قلق هلع لا استطيع التحمل ذكريات كحول لا انام',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: 'أرى أو أسمع أشياء لا يراها أو يسمعها الآخرون. ماذا أفعل؟',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        'اطلبي المساعدة فورًا: {call}، أو اذهبي إلى {department}. قولي إنكِ حامل، أو كنتِ حاملًا.',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This can be an illness. It can be treated, and it is not your fault.
        'بعض الناس يعتقدون أيضًا أمورًا يراها غيرهم غريبة. وبعضهم لا يكادون ينامون ومع ذلك يشعرون بنشاط كبير. وبعضهم يشعرون بأنهم قد يؤذون أحدًا. قد يكون هذا مرضًا. يمكن علاجه، وهو ليس خطأكِ.',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        'إذا لاحظتِ هذا على شخص قريب منكِ، فلا تتركيه وحده. اتصلي من أجله.',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: 'ذهان هوس اصوات هلوسة بارانويا ثنائي القطب افكار متسارعة لا انام اؤذي احد',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: 'هل للحزن مراحل محدّدة؟',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        'لا، ليس للحزن طريق محدّد ولا نهاية محدّدة. في دراسة قادتها بريطانيا، خفّ الضيق مع الأشهر عند كثير من الناس، لا عند الجميع. وبعض الناس لا يحزنون، وهذا ليس خطأ أيضًا.',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        'إذا ظلّ حزنكِ شديدًا كما كان بعد عدة أشهر، فاطلبي المساعدة. وإذا كان يمنعكِ من عيش حياتكِ، فاطلبيها قبل ذلك. انظري: {#when-help-feelings}',
      ],
      // grieving how long get over it stages heal emotionally
      also: 'مراحل الحزن كم يستمر الحزن متى انسى التعافي النفسي',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: 'كيف أعبر موعد الولادة المتوقّع وأخبار حمل الآخرين؟',
      answer: [
        // Plan ahead for such days, and plan little on them: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        'خطّطي لمثل هذه الأيام، ولا تخطّطي لها الكثير: وحدكِ، أو مع شخص لطيف. قد تعود المشاعر بعد أسابيع أو أشهر، وهذا ليس رجوعًا إلى الوراء.',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        'يمكنكِ كتم الأخبار، أو الاعتذار عن حفلة، أو أن تطلبي من صديقة أن تخبركِ كتابةً. يمكن أن تفرحي لغيركِ وتحزني لنفسكِ.',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        'في حمل جديد، يخاف كثير من الناس. اطلبي من {clinic} سونارًا مبكرًا، ورقمًا للاتصال.',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: 'ذكرى موعد الولادة صديقتي حامل خبر حمل خايفة من حمل جديد متى يكون الحمل امن',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: 'ماذا أفعل حين يقول الناس كلامًا يجرح؟',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        'لستِ مضطرّة إلى الرد. يمكنكِ تغيير الموضوع، أو الانصراف.',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        'عبارات مثل «على الأقل…» أو «هذا يحدث كثيرًا» قد تجرح، حتى لو قيلت بنيّة حسنة. والصمت قد يجرح أيضًا.',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        'يمكنكِ أن تقولي: «يصعب عليّ سماع هذا». ويمكنكِ أن تُريهم هذه الصفحة. انظري: {#help-say} ويمكنكِ أيضًا أن تطلبي من شخص قريب أن يتكلّم عنكِ.',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: 'كلام جارح تعليقات العائلة حماتي لا احد يفهمني يلوموني الناس',
    },
  },
};
