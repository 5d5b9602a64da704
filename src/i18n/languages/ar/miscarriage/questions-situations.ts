// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: 'إذا كان هذا وضعكِ',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: 'أطفال الأنابيب، توأم، لولب، ضربة أو سقوط، عنف، حبوب، فقدان متأخر',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: 'تناولتُ حبوبًا لإنهاء الحمل، وأنا الآن قلقة. ماذا أفعل؟',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        'اطلبي المساعدة عند العلامات نفسها، وبالحدود نفسها، كما بعد الإجهاض التلقائي. سيرعاكِ الفريق الطبي بالطريقة نفسها.',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        'اطلبي المساعدة الطبية فورًا عند ألم في أسفل البطن من جهة واحدة، أو في طرف الكتف، أو شعور بقرب الإغماء. قد يكون الحمل خارج الرحم، حتى بعد الحبوب.',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        'إذا استمر الدم أو الألم، أو عاد، فاتصلي ب{clinic} اليوم. ويمكنكِ أيضًا الاتصال بالجهة التي أعطتكِ الحبوب.',
        // You can ask who will see your notes. See: {#who-will-know}
        'يمكنكِ أن تسألي من سيرى ملفكِ. انظري: {#who-will-know}',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: 'حبوب الاجهاض حبوب تنزيل سايتوتك نزيف بعد سايتوتك انهاء الحمل اسقاط اجهاض متعمد من الانترنت cytotec',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: 'تعرّضتُ لضربة أو سقوط أو حادث. ماذا أفعل؟',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        'إذا ضربكِ أحد، أو تعرّضتِ لحادث سير، فاطلبي المساعدة الطبية فورًا، حتى من دون نزول دم. الإصابة في الداخل قد لا تظهر في البداية.',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        'بعد سقوط أو صدمة، اطلبي المساعدة الطبية فورًا عند نزول دم أو ألم أو سائل أو تصلّب في البطن. إذا لم يكن شيء من هذا، فاتصلي ب{clinic} اليوم.',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        'قولي إذا كانت فصيلة دمكِ سالبة (⁦Rh−⁩)، أو إذا كنتِ لا تعرفينها. قد تلزم حقنة (إبرة) خلال 3 أيام.',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        'إذا فعل بكِ أحد هذا، فيمكنكِ الحصول على المساعدة في ذلك أيضًا. انظري: {#someone-hurts-me}',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: 'وقعت من الدرج طحت سقطت حادث سيارة ضربة على البطن ضربني ركلني حزام الامان تزحلقت',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: 'شخص يؤذيني أو يخيفني أو يتحكّم بي. ماذا يمكنني أن أفعل؟',
      answer: [
        // If you are in danger now, {call}. This is not your fault. Could someone see this page or your calls on your phone? If that is a danger, use another phone.
        'إذا كنتِ في خطر الآن، {call}. هذا ليس خطأكِ. هل يمكن أن يرى أحد هذه الصفحة أو مكالماتكِ في هاتفكِ؟ إذا كان ذلك خطرًا، فاستعملي هاتفًا آخر.',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        'حين يكون الكلام آمنًا، {safety}. يمكنكِ طلب المساعدة حتى لو لم تكوني متأكّدة من أنه عنف.',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        'في العيادة، يمكنكِ أن تطلبي أن يراكِ الفريق وحدكِ. يمكنكِ أن تقولي: “I do not feel safe at home.” أي: لا أشعر بالأمان في البيت.',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        'من العنف أيضًا أن يجبركِ أحد على الحمل، أو على إنهاء الحمل. كثيرًا ما يبدأ العنف أو يزداد أثناء الحمل. إذا ضربكِ أحد، انظري: {#blow-or-fall}',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: 'عنف منزلي عنف اسري زوجي يضربني اهلي تهديد خائفة اغتصاب اكراه تحكم لست امنة',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: 'تلقّيتُ أطفال الأنابيب (IVF) أو علاجًا آخر للخصوبة. ما المختلف؟',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        'اتصلي بعيادة الخصوبة اليوم عند أيّ نزول دم أو ألم. لا توقفي أيّ دواء من نفسكِ، حتى لو نزل دم. ومنها البروجستيرون (progesterone)، وهو هرمون.',
        // In up to 1 in 100 of these pregnancies, one is in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        'في ما يصل إلى 1 من كل 100 من هذه الأحمال، يكون حمل داخل الرحم وآخر خارجه. إذا أظهر السونار حملًا داخل الرحم، فهذا لا ينفي الآخر.',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        'لذلك، مهما أظهر السونار، اطلبي المساعدة الطبية فورًا عند ألم قوي، أو ألم في أسفل البطن من جهة واحدة. وكذلك عند ألم في طرف الكتف.',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: 'اطفال انابيب حقن مجهري ارجاع اجنة تلقيح صناعي تحاميل بروجسترون كلوميد تنشيط ivf icsi',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: 'هل يمكن فقدان أحد التوأمين واستمرار الآخر؟',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        'نعم، أحيانًا يُفقد أحد التوأمين مبكرًا ويستمر الآخر. قد يأتي ذلك مع نزول دم، أو من دون أيّ علامة.',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        'اتصلي ب{clinic} اليوم عند أيّ نزول دم. السونار يمكن أن يُظهر ما حدث. اسألي هل تحتاجين إلى سونار آخر.',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        'قد تحزنين على أحدهما وترجين الآخر في اليوم نفسه. كلا الشعورين من حقكِ. اسألي فريقكِ الطبي ماذا يعني ذلك لرعايتكِ من الآن.',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: 'توأم توام متلاشي فقدان احد التوائم كيسين نبض واحد ثلاثة توائم',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: 'أنا حامل مع لولب، أو بعد ربط الأنابيب. ماذا أفعل؟',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        'اتصلي ب{clinic} اليوم، حتى لو كانت حالتكِ جيدة. عند ألم أو نزول دم، اطلبي المساعدة الطبية فورًا.',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        'مثل هذا الحمل أكثر احتمالًا أن يكون خارج الرحم. ويزيد الاحتمال أيضًا بعد التهاب في الأنابيب، أو علاج للخصوبة، أو حمل سابق خارج الرحم.',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        'معظم من حدث لهن حمل خارج الرحم لم يكن لديهن شيء من هذا. عند الاتصال، ابدئي بالقول إن لديكِ لولبًا، أو إن أنابيبكِ مربوطة. وقولي متى كان الاختبار إيجابيًا.',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: 'لولب حامل على اللولب ميرينا ربط الانابيب تعقيم التهاب الحوض iud',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: 'ما المختلف بعد الأشهر الثلاثة الأولى من الحمل؟',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now. If the baby comes before help does, {call}.
        'فقدان الحمل المتأخر قد يكون مثل الولادة، بألم يأتي كالأمواج، وقد ينزل ماء الجنين. إذا بدأ هذا، فاطلبي المساعدة الطبية فورًا. إذا خرج الجنين قبل وصول المساعدة، {call}.',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        'ابتداءً من نحو 20 أسبوعًا من الحمل، اتصلي حالًا بقسم الولادة. إذا لم تتمكّني من الوصول إليه، فاذهبي إلى {department}.',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        'في المستشفى، يمكنكِ طلب مسكّن قوي للألم، وشخص يبقى معكِ. يمكنكِ أن تطلبي رؤية الطفل وحمله، أو لا. ويمكنكِ تغيير رأيكِ.',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        'قد ينزل حليب بعد بضعة أيام. انظري: {#milk} اسألي عن الفحوص لمعرفة السبب، وعن الجنازة.',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: 'اجهاض متاخر الشهر الرابع الخامس ولادة جنين ميت طلق ماء الراس ⁦13 14 15 16 17 18 19 20 21 22 23⁩ اسبوع تشريح',
    },
  },
};
