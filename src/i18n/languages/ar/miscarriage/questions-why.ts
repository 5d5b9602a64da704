// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Why it happened
  title: 'لماذا حدث ذلك',
  // Causes, blame, how often it happens, and if it can be prevented
  summary: 'الأسباب، اللوم، كم مرة يحدث، وهل يمكن منعه',
  questions: {
    'did-i-cause-it': {
      // Did I cause it?
      ask: 'هل أنا السبب؟',
      answer: [
        // You almost certainly did not. Most early losses start with a chance change that nobody could have stopped. These things do not cause a miscarriage:
        'هذا مستبعد جدًا. معظم حالات الفقدان المبكر تبدأ بتغيّر عشوائي لم يكن أحد يستطيع منعه. هذه الأمور لا تسبّب الإجهاض التلقائي:',
        {
          list: [
            // exercise, sex, lifting or bending
            'الرياضة، أو الجماع، أو رفع الأشياء، أو الانحناء',
            // work, or a long time sitting or standing
            'العمل، أو طول الجلوس أو الوقوف',
            // flying, or spicy food
            'ركوب الطائرة، أو الطعام الحارّ (كثير البهارات)',
            // a bad day, a shock or a worry.
            'يوم سيّئ، أو خوف مفاجئ (خضّة)، أو قلق.',
          ],
        },
        // Nobody should be blamed for being stressed. In one US survey, nearly half of those who had been through a loss felt guilty. Feeling guilty does not mean that you did something wrong. If the thought stays with you, tell someone you trust.
        'لا ينبغي لوم أحد بسبب التوتر. في استطلاع في الولايات المتحدة، شعر بالذنب نحو نصف من مرّوا بفقدان الحمل. الشعور بالذنب لا يعني أنكِ أخطأتِ. إذا بقيت هذه الفكرة معكِ، فأخبري شخصًا تثقين به.',
      ],
      // my fault blame guilt stress exercise sex lifting work flying spicy food shock bath pill
      also: 'ذنبي انا السبب لوم زعل خوف خضة خرعة خلعة عين حسد رياضة جماع شيل ثقيل عمل طيارة بهارات حمام',
    },
    'before-i-knew': {
      // I drank, smoked or took a medicine before I knew. Did that cause it?
      ask: 'شربتُ الكحول أو دخّنتُ أو استعملتُ دواءً قبل أن أعرف. هل سبّب ذلك؟',
      answer: [
        // If it was a small amount of alcohol before you knew, the risk is likely to be low. More alcohol, and smoking, do raise the chance of a loss. They still cannot explain one person’s loss.
        'إذا كانت كمية صغيرة من الكحول قبل أن تعرفي، فالخطر منخفض على الأرجح. الكحول الأكثر، والتدخين، يزيدان احتمال فقدان الحمل. ومع ذلك لا يفسّران حالة شخص واحد.',
        // If you are pregnant now, it is best to stop both. Ask {clinic} for help with that.
        'إذا كنتِ حاملًا الآن، فالأفضل التوقّف عن كليهما. اطلبي المساعدة في ذلك من {clinic}.',
        // The MMR vaccine, given by mistake, has no known risk. Ask a pharmacist or doctor today about other vaccines and medicines. Do not stop a prescribed medicine by yourself.
        'لقاح MMR، إذا أُعطي بالخطأ، لا يُعرف له خطر. اسألي اليوم الصيدلي أو الطبيب عن اللقاحات والأدوية الأخرى. لا توقفي دواءً موصوفًا من نفسكِ.',
      ],
      // alcohol wine drunk smoking cigarettes vape cannabis drugs vaccine ibuprofen tablet antidepressant before I knew I was pregnant
      also: 'كحول خمر شربت تدخين سجائر شيشة ارجيلة حشيش دواء لقاح قبل ان اعرف اني حامل',
    },
    'why-it-happens': {
      // Why does a miscarriage happen?
      ask: 'لماذا يحدث الإجهاض التلقائي؟',
      answer: [
        // Most often it happens by chance. About half or more of early losses come from a chance change in the chromosomes. These tiny threads carry our genes. After a first loss, such a change was rarely passed on by a parent.
        'يحدث غالبًا بتغيّر عشوائي. نحو نصف حالات الفقدان المبكر أو أكثر تأتي من تغيّر عشوائي في الكروموسومات. هذه خيوط دقيقة تحمل جيناتنا. بعد الفقدان الأول، نادرًا ما يكون هذا التغيّر موروثًا من أحد الوالدين.',
        // Often no cause is found.
        'كثيرًا ما لا يوجد سبب معروف.',
        // Some things make a loss more likely across large groups of people. They are age, smoking, alcohol, some infections, and some long-term illnesses that are not well treated. They do not explain one person’s loss.
        'بعض الأمور تزيد احتمال فقدان الحمل في مجموعات كبيرة من الناس. هي العمر، والتدخين، والكحول، وبعض الالتهابات، وبعض الأمراض المزمنة غير المعالَجة جيدًا. وهي لا تفسّر حالة شخص واحد.',
      ],
      // cause reason chromosomes genes age smoking alcohol infection
      also: 'سبب الاجهاض اسباب كروموسومات جينات عمر تدخين التهاب وراثة',
    },
    'how-common': {
      // How often does it happen?
      ask: 'كم مرة يحدث ذلك؟',
      answer: [
        // Between 10 and 20 in 100 known pregnancies end in a miscarriage. Studies differ: some count every positive test, and some count what clinics see.
        'بين 10 و20 من كل 100 حمل معروف تنتهي بإجهاض تلقائي. الدراسات تختلف: بعضها يحسب كل اختبار إيجابي، وبعضها يحسب ما تراه العيادات.',
        // Across the world, about 11 in 100 women have had one miscarriage, and about 2 in 100 have had two. The studies counted women. It can happen to anyone who is pregnant.
        'في العالم، نحو 11 من كل 100 امرأة حدث لهن إجهاض تلقائي مرة، ونحو 2 من كل 100 مرتين. الدراسات أحصت النساء. يمكن أن يحدث لأيّ حامل.',
        // Age matters. In one large study it was about 10 in 100 at age 25 to 29. From age 45 it was more than half.
        'العمر مهم. في دراسة كبيرة كان نحو 10 من كل 100 في عمر 25 إلى 29. ومن عمر 45 كان أكثر من النصف.',
        // These figures cannot tell you what will happen to you. However often it happens, yours may still hurt.
        'هذه الأرقام لا تبيّن ما سيحدث لكِ. ومهما كان شائعًا، فقد يؤلمكِ ما حدث لكِ.',
      ],
      // how common chance risk odds statistics age rate
      also: 'نسبة الاجهاض كم شائع احتمال احصائيات عمر معدل',
    },
    'progesterone': {
      // Can progesterone prevent a miscarriage?
      ask: 'هل يمنع البروجستيرون الإجهاض التلقائي؟',
      answer: [
        // It may help a few people. Progesterone is a hormone, and here it is a medicine placed in the vagina. Some national advice is to offer it when all three of these are true:
        'قد يساعد بعض الناس. البروجستيرون (progesterone) هرمون، وهو هنا دواء يوضع في المهبل. بعض الإرشادات الوطنية تنصح بعرضه حين تجتمع هذه الأمور الثلاثة:',
        {
          list: [
            // you are bleeding now
            'ينزل دم الآن',
            // a scan has shown your pregnancy in the womb
            'السونار أظهر الحمل داخل الرحم',
            // you have had one miscarriage before, or more.
            'حدث إجهاض تلقائي من قبل، مرة أو أكثر.',
          ],
        },
        // A large trial found no clear gain overall. The gain was in people with earlier losses. If you take it already, do not stop it by yourself.
        'لم تجد تجربة كبيرة فائدة واضحة بوجه عام. كانت الفائدة عند من فقدن الحمل من قبل. إذا كنتِ تستعملينه أصلًا، فلا توقفيه من نفسكِ.',
        // Call {clinic} today and ask if it could be for you.
        'اتصلي ب{clinic} اليوم واسألي هل يناسبكِ.',
      ],
      // hormone treatment medicine pessary stop threatened cyclogest utrogestan
      also: 'مثبت حمل مثبتات تحاميل بروجسترون سيكلوجيست دوفاستون يوتروجستان ابر التثبيت',
    },
    'prevent': {
      // Can a miscarriage be prevented?
      ask: 'هل يمكن منع الإجهاض التلقائي؟',
      answer: [
        // Most miscarriages cannot be prevented. Once one has begun, it cannot be stopped. Bed rest does not prevent one.
        'معظم حالات الإجهاض التلقائي لا يمكن منعها. وإذا بدأ، فلا يمكن إيقافه. ملازمة الفراش لا تمنعه.',
        // Bleeding does not prove that one has begun, but it needs a call to {clinic} today. A few people may be offered a medicine. See: {#progesterone}
        'نزول الدم لا يثبت أنه بدأ، لكنه يحتاج إلى الاتصال ب{clinic} اليوم. قد يُعرض دواء على قليل من الناس. انظري: {#progesterone}',
        // These lower the chance across large groups of people:
        'هذه الأمور تقلّل الاحتمال في مجموعات كبيرة من الناس:',
        {
          list: [
            // not smoking
            'عدم التدخين',
            // no alcohol, and not much caffeine
            'عدم شرب الكحول، وقليل من الكافيين',
            // a healthy weight
            'وزن صحي',
            // good care for any long-term illness.
            'رعاية جيدة لأيّ مرض مزمن.',
          ],
        },
        // If you did not do all of them, that does not explain your loss.
        'إذا لم تفعلي كل ذلك، فهذا لا يفسّر ما حدث لكِ.',
      ],
      // stop avoid bed rest smoking alcohol caffeine coffee weight
      also: 'امنع الاجهاض كيف اثبت الحمل راحة سرير تدخين كحول كافيين قهوة وزن',
    },
  },
};
