// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: 'تغيّرات أخرى، وبماذا تشعرين',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: 'علامات تختفي، بعد فقدان الحمل، أفكار إيذاء النفس',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: 'اختفاء علامات الحمل فجأة',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. For example, you may no longer feel sick, or your breasts may no longer hurt. A scan, often with a second scan or blood tests, gives the answer.
        'قد يكون هذا علامة على الإجهاض التلقائي، لكنه ليس دليلًا. قد يختفي الغثيان أو ألم الثديين مثلًا. السونار هو الذي يعطي الجواب، وكثيرًا ما يلزم سونار ثانٍ أو تحاليل دم.',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        'اتصلي ب{clinic}. اسألي هل يمكن إجراء سونار، ومتى. إذا بدأ دم أو ألم، فانظري: {now}',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: 'قولي ماذا تغيّر ومتى. وقولي كم أسبوعًا حملكِ.',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: 'اختفى الغثيان راح الوحام الثدي لا يؤلم اختفاء اعراض الحمل لا احس بالحمل',
    },
    'no-signs': {
      // No signs at all
      name: 'لا علامات أبدًا',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        'غياب العلامات لا يدلّ على شيء، لا على خير ولا على غيره. قد ينتهي الحمل ولا يخرج شيء، ويسمّيه الأطباء «الإجهاض الفائت» أو «الصامت». وكثيرًا ما لا يكون هناك دم ولا ألم. وقد تظلّين تشعرين بالحمل. السونار يمكن أن يُظهر ذلك.',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. But get help now {late-weeks}. For strong pain, or pain low on one side, see {now}.
        'إذا كنتِ قلقة، فاتصلي ب{clinic} خلال الأيام القليلة القادمة. إذا بدأ نزول دم، فاتصلي اليوم. لكن إذا نزل دم {late-weeks}، فاطلبي المساعدة الطبية فورًا. عند ألم قوي، أو ألم في أسفل البطن من جهة واحدة، انظري: {now}',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: 'قولي كم أسبوعًا حملكِ ومتى موعد السونار القادم.',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: 'اجهاض صامت منسي فائت بدون نزيف بدون الم بدون اعراض قلقانة قبل السونار',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: 'لا دم بعد الدواء',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        'إذا لم ينزل دم خلال {no-bleeding-hours} بعد الميزوبروستول (misoprostol)، وهو دواء لعلاج الإجهاض التلقائي، فربما لم ينجح بعد. بعض الناس يحتاجون إلى مزيد من العلاج.',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        'اتصلي ب{clinic}. إذا حدّد لكِ فريقكِ الطبي وقتًا آخر للاتصال، فالتزمي به. عند ألم مفاجئ أو شديد، أو شعور بقرب الإغماء، انظري: {now}',
      ],
      // Say which medicine you used and when, and if you have pain. If no scan has shown the pregnancy in your womb, say so.
      tell: 'قولي أيّ دواء استعملتِ ومتى، وهل عندكِ ألم. إذا لم يُظهر أيّ سونار أن الحمل داخل الرحم، فقولي ذلك.',
      // tablets pills misoprostol not working nothing happened
      also: 'حبوب ميزوبروستول سايتوتك ما نفعت لم ينزل دم ما صار شي',
    },
    'not-coping': {
      // Not coping
      name: 'لم تعودي قادرة على الاحتمال',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        'قد لا تستطيعين العمل أو النوم أو رعاية الآخرين. قد يعود إليكِ ما حدث كأنه يحدث الآن. قد تلجئين إلى الكحول أو المخدرات لتحمّله. يمكنكِ طلب مساعدة أكثر. لا يوجد شعور خاطئ.',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
        'اتصلي ب{clinic} أو بطبيبكِ. إذا كنتِ تفكّرين في إنهاء حياتكِ أو إيذاء نفسكِ، فاطلبي المساعدة فورًا. إذا كنتِ في خطر أو لا تشعرين بالأمان، {call}. هل أنتِ في أمان الآن؟ إذن {crisis}.',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: 'قولي ما أصعب شيء، ومنذ متى، وهل مررتِ بمثل هذا من قبل.',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: 'اكتئاب مكتئبة قلق هلع حزن صدمة بكاء ابكي لا انام كحول نفسيتي تعبانة',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: 'أفكار بإنهاء حياتكِ أو إيذاء نفسكِ',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        'أنتِ تحتاجين إلى المساعدة فورًا، وهناك من يستمع إليكِ. مثل هذه الأفكار قد تأتي بعد فقدان الحمل. لا يلزم أن تكوني متأكّدة من أنكِ ستفعلين ذلك.',
      ],
      action: [
        // If you are in danger or do not feel safe, {call}. Or go to {department}. Are you safe for now? Then {crisis}.
        'إذا كنتِ في خطر أو لا تشعرين بالأمان، {call}. أو اذهبي إلى {department}. هل أنتِ في أمان الآن؟ إذن {crisis}.',
        // If you have taken an overdose or hurt yourself, {call} now, even if you feel well.
        'إذا أخذتِ جرعة زائدة أو آذيتِ نفسكِ، {call} فورًا، حتى لو شعرتِ أنكِ بخير.',
        // Do the same if you feel that you may hurt someone else.
        'افعلي الشيء نفسه إذا شعرتِ بأنكِ قد تؤذين شخصًا آخر.',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: 'يمكنكِ أن تقولي: “I have had a loss, and I am thinking of ending my life.” أي: فقدت حملًا، وأفكّر في إنهاء حياتي. ويمكنكِ أيضًا قول ذلك لشخص قريب منكِ.',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: 'انتحار اقتل نفسي اذى النفس لا اريد العيش اريد الموت',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone else, hurt other people, might hurt someone, overdosed, took too many pills, taken too many tablets
      triggers:
        'انتحار, انتحر, الانتحار, سانتحر, اقتل نفسي, اموت نفسي, انهي حياتي, انهاء حياتي, اريد ان اموت, اريد الموت, ابغى اموت, ابي اموت, عايزة اموت, بدي اموت, لا اريد ان اعيش, لا اريد العيش, ما ابغى اعيش, مش عايزة اعيش, اتمنى الموت, كرهت حياتي, اؤذي نفسي, ايذاء نفسي, اذي نفسي, اجرح نفسي, جرعة زائدة, اؤذي طفلي, اؤذي احدا, اخذت حبوب كثيرة, بلعت حبوب كثيرة, اخذت جرعة كبيرة',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: 'رؤية أو سماع أشياء لا يراها أو يسمعها الآخرون',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        'قد يكون هذا علامة على مرض نفسي خطير (ذهان). هو نادر، ويمكن علاجه. قد يأتي بعد انتهاء الحمل. وقد تكون لديكِ معتقدات غريبة، أو نشاط شديد أو عدم استقرار، أو لا تكادين تنامين ولا تشعرين بحاجة إلى النوم.',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '{Call} أو اذهبي إلى {department}. اطلبي من أحد أن يبقى معكِ. إذا لاحظتِ هذا على شخص آخر، فاتصلي من أجله.',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: 'قولي إنكِ كنتِ حاملًا، ومتى انتهى الحمل، وماذا ترين أو تسمعين أو تعتقدين. قولي كم قلّ نومكِ.',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: 'ذهان هلوسة اصوات هوس بارانويا اوهام جنون لا انام ثنائي القطب',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers:
        'اسمع اصوات, اسمع اصواتا, سماع اصوات, ارى اشياء, اشوف اشياء, بشوف حاجات, هلوسة, هلاوس, اهلوس, ذهان, هوس, اصابني الجنون, افقد عقلي, بتجنن, يراقبونني, يراقبوني, لا احتاج النوم',
    },
  },
};
