// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const urgent = {
  now: {
    // Get help now for any of these
    heading: 'اطلبي المساعدة الطبية فورًا عند أيّ علامة من هذه',
    // Or go to {department}, but do not drive yourself.
    otherwise: 'أو اذهبي إلى {department}، لكن لا تقودي السيارة بنفسكِ.',
    bullets: {
      'bleeding': {
        // Bleeding
        lead: 'النزيف (نزول الدم من المهبل)',
        // {pad}, or it keeps getting heavier.
        words: 'إذا {pad}، أو ظلّ النزيف يزداد.',
        // Bleeding: {pad}, or it keeps getting heavier
        short: 'النزيف (نزول الدم من المهبل): إذا {pad}، أو ظلّ يزداد',
      },
      'clots': {
        // Clots
        lead: 'قطع الدم المتجمّد',
        // {clot-now}.
        words: 'إذا {clot-now}.',
        // Clots: {clot-now}
        short: 'قطع الدم المتجمّد: إذا {clot-now}',
      },
      'pain': {
        // Belly pain
        lead: 'ألم البطن',
        // it is sudden, severe or on one side. Or your shoulder tip hurts.
        words: 'مفاجئ أو شديد أو في جهة واحدة. أو ألم في طرف الكتف (حيث يلتقي الكتف بالذراع).',
        // Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip
        short: 'ألم في البطن مفاجئ أو شديد أو في جهة واحدة. وكذلك ألم في طرف الكتف',
      },
      'faint': {
        // Feeling faint
        lead: 'الإغماء أو الشعور بقربه',
        // you faint or nearly faint, are very dizzy, or your heart races.
        words: 'يُغمى عليكِ أو تكادين تفقدين الوعي، أو تشعرين بدوخة شديدة، أو يدقّ قلبكِ بسرعة كبيرة.',
        // Fainting or nearly fainting, being very dizzy, or a racing heart
        short: 'الإغماء أو الشعور بقربه، أو دوخة شديدة، أو دقّات قلب سريعة جدًا',
      },
      'infection': {
        // Fever
        lead: 'الحمّى',
        // {fever}, or you shake or feel very unwell.
        words: 'حرارتكِ {fever}، أو ترتجفين، أو تشعرين بأنكِ مريضة جدًا.',
        // Fever of {fever}, shaking, or feeling very unwell, even with no fever
        short: 'حرارة {fever}، أو رجفة، أو شعور بأنكِ مريضة جدًا، حتى من دون حرارة',
      },
      'self-harm': {
        // Thoughts of ending your life or hurting yourself
        lead: 'أفكار بإنهاء حياتكِ أو إيذاء نفسكِ',
        // {call} if you are in danger or do not feel safe. Otherwise, {crisis}.
        words: 'إذا كنتِ في خطر أو لا تشعرين بالأمان، {call}. هل أنتِ في أمان الآن؟ إذن {crisis}.',
        // Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}
        short: 'أفكار بإنهاء حياتكِ أو إيذاء نفسكِ. إذا كنتِ في خطر أو لا تشعرين بالأمان، {call}. هل أنتِ في أمان الآن؟ إذن {crisis}',
      },
    },
    also: {
      'late': {
        // bleeding, even a little, belly pain, tissue or fluid
        lead: 'نزول دم، ولو كان قليلًا، أو ألم في البطن، أو خروج أنسجة أو سائل،',
        // {late-weeks}
        words: '{late-weeks} (من أول يوم من آخر دورة)',
      },
      'blood-thinners': {
        // more than spots of blood
        lead: 'دم أكثر من بقع خفيفة',
        // on blood thinners or with a bleeding disorder
        words: 'مع استعمال مميّعات الدم (أدوية السيولة، حبوبًا أو حقنًا) أو مع مرض في تخثّر الدم',
      },
      'tissue': {
        // pregnancy tissue or a gush of fluid
        lead: 'خروج أنسجة الحمل أو نزول سائل فجأة من المهبل',
        // unless a doctor, nurse or midwife told you this pregnancy is ending
        words: 'إذا لم يخبركِ طبيب أو ممرضة أو قابلة بأن هذا الحمل ينتهي',
      },
      'ectopic': {
        // pain or bleeding with a positive test
        lead: 'ألم أو نزول دم، ولو كان قليلًا، مع اختبار حمل إيجابي',
        // after an earlier ectopic pregnancy, or with a coil or tied tubes
        words: 'إذا سبق لكِ حمل خارج الرحم، أو كان لديكِ لولب، أو رُبطت الأنابيب',
      },
      'one-side-after-ivf': {
        // one-sided pain
        lead: 'ألم في جهة واحدة',
        // after IVF, whatever a scan showed
        words: 'بعد أطفال الأنابيب (IVF)، مهما أظهر السونار',
      },
      'stomach': {
        // belly pain or bleeding
        lead: 'ألم في البطن أو نزول دم',
        // with vomiting, diarrhoea, or pain when you pee or poo
        words: 'مع قيء أو إسهال أو ألم عند التبوّل أو التبرّز',
      },
      'pain-relief': {
        // pain that {paracetamol} does not ease,
        lead: 'ألم لا يخفّفه {paracetamol}',
        // or no drink stays down
        words: 'أو قيء كل ما تشربينه',
      },
      'sepsis': {
        // bad-smelling discharge,
        lead: 'إفرازات مهبلية كريهة الرائحة،',
        // confusion, slurred speech or no pee for a day
        words: 'أو تشوّش في التفكير، أو كلام ثقيل غير واضح، أو يوم كامل من دون تبوّل',
      },
      'skin': {
        // blue, blotchy, clammy or very pale skin or lips,
        lead: 'جلد أو شفاه زرقاء، أو عليها بقع متغيّرة اللون، أو باردة متعرّقة، أو شاحبة جدًا،',
        // a rash that does not fade
        words: 'أو طفح جلدي لا يزول عند الضغط عليه',
      },
      'chest': {
        // chest pain, hard or fast breathing, one swollen leg
        lead: 'ألم في الصدر، أو تنفّس صعب أو سريع، أو تورّم ساق واحدة،',
        // or a very bad headache
        words: 'أو صداع شديد جدًا',
      },
      'blow': {
        // a blow to the belly, a crash,
        lead: 'ضربة على البطن، أو حادث سير،',
        // bleeding or pain after a fall
        words: 'أو نزول دم أو ألم بعد السقوط',
      },
      'seeing-things': {
        // seeing or hearing things
        lead: 'رؤية أو سماع أشياء',
        // that others do not
        words: 'لا يراها أو لا يسمعها الآخرون',
      },
      'sent-home': {
        // getting worse
        lead: 'ازدياد حالتكِ سوءًا',
        // after being sent home
        words: 'بعد أن أعادوكِ إلى البيت',
      },
    },
    notes: [
      // Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.
      'ربما حدّد لكِ فريقكِ الطبي حدًّا آخر لطلب المساعدة. في هذه الحالة، التزمي بما قيل لكِ. وإذا شعرتِ بقرب الإغماء أو بأنكِ لستِ بخير، فاطلبي المساعدة الطبية فورًا.',
    ],
  },
  today: {
    // Call today for any of these
    heading: 'اتصلي هاتفيًا اليوم، ولا تنتظري إلى الغد، عند أيّ علامة من هذه',
    bullets: {
      'any-bleeding': {
        // Any other bleeding, clots, spotting or cramps
        lead: 'أيّ نزول دم آخر، أو قطع دم، أو بقع دم خفيفة، أو مغص كألم الدورة',
        // call even if they are mild, or stop.
        words: 'اتصلي حتى لو كان ذلك خفيفًا أو توقّف.',
      },
      'changes': {
        // Changes
        lead: 'تغيّرات',
        // pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.
        words:
          'اختفاء علامات الحمل فجأة، أو تغيّر لون الإفرازات. اختبار حمل إيجابي مع حمل سابق خارج الرحم، أو لولب، أو ربط للأنابيب.',
      },
      'after': {
        // After a loss
        lead: 'بعد فقدان الحمل',
        // you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.
        words:
          'نزول دم يستمر {bleeding-weeks}، أو يشتدّ من جديد. اختبار حمل ما زال إيجابيًا بعد مرور {test-weeks} على الإجهاض التلقائي. تعب شديد، أو ضيق في التنفّس عند صعود الدرج.',
      },
      'after-pills': {
        // After medicine
        lead: 'بعد الدواء',
        // you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.
        words:
          'لم ينزل دم خلال {no-bleeding-hours} بعد استعمال الميزوبروستول، وهو دواء لعلاج الإجهاض التلقائي أو لإنهاء الحمل. أو نزول دم بعد حبوب إنهاء الحمل.',
      },
      'blood-type': {
        // Rh-negative blood, or not known
        lead: 'فصيلة دم سالبة (⁦Rh−⁩) أو غير معروفة',
        // you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.
        words: 'إذا نزل دم أو فقدتِ الحمل. الحقنة (الإبرة)، إذا كنتِ تحتاجين إليها، تُعطى عادةً خلال 3 أيام.',
      },
      'not-coping': {
        // Not coping
        lead: 'لم تعودي قادرة على الاحتمال',
        // you cannot work, sleep or care for others, or you drink or take drugs to cope.
        words: 'لا تستطيعين العمل أو النوم أو رعاية الآخرين، أو تلجئين إلى الكحول أو المخدرات لتحمّل ما حدث.',
      },
    },
    notes: [
      // Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.
      'هل أخبركِ طبيب أو ممرضة أو قابلة بأن هذا الحمل ينتهي؟ إذن اتصلي اليوم إذا خرجت أنسجة أو سائل. لكن إذا حدث هذا {late-weeks}، فاطلبي المساعدة الطبية فورًا.',
      // Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.
      'هل أعطاكِ فريقكِ الطبي دواء الميزوبروستول (misoprostol) خلال آخر أربع وعشرين ساعة؟ إذن قد تكون الرجفة أو الغثيان أو الإسهال من الدواء. اتصلي بالفريق حالًا. اطلبي المساعدة الطبية فورًا إذا كانت حرارتكِ مرتفعة أو كان الألم شديدًا، أو شعرتِ بقرب الإغماء، أو لم يجب أحد.',
    ],
  },
  soon: {
    // Speak to {clinic} in the next few days about these
    heading: 'تحدّثي إلى {clinic} خلال الأيام القليلة القادمة عن هذه الأمور',
    bullets: {
      'no-period': {
        // No period
        lead: 'غياب الدورة',
        // none has come by {period-weeks} after the loss.
        words: 'لم تأتِ الدورة خلال {period-weeks} من فقدان الحمل.',
      },
      'low-mood': {
        // Low mood
        lead: 'حزن أو إحباط مستمر',
        // you still feel low after some weeks. If you stop coping, call today.
        words: 'ما زلتِ تشعرين بالحزن بعد بضعة أسابيع. إذا لم تعودي قادرة على الاحتمال، فاتصلي اليوم.',
      },
      'questions': {
        // Your questions
        lead: 'أسئلتكِ',
        // you want to ask about tests, trying again, work or a certificate.
        words: 'تريدين السؤال عن الفحوص، أو الحمل من جديد، أو العمل، أو شهادة.',
      },
      'more-losses': {
        // More than one loss
        lead: 'أكثر من فقدان واحد',
        // you have had two or more, and have no plan yet.
        words: 'فقدتِ الحمل مرتين أو أكثر، وليست لديكِ خطة بعد.',
      },
    },
    notes: [
      // Any bleeding in pregnancy cannot wait for this: call today.
      'أيّ نزول دم في الحمل لا يحتمل هذا الانتظار: اتصلي اليوم.',
    ],
  },
};
