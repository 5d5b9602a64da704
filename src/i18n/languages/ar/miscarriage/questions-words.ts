// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: 'الكلمات في ملفي الطبي',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: 'مهدِّد، فائت، كيس فارغ، PUL، عنقودي، متكرر',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: 'ماذا تعني “threatened” و“inevitable” و“incomplete” و“complete” و“missed”؟',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        'كل منها نوع من الإجهاض التلقائي، أو خوف من حدوثه، في يوم فحصكِ.',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '“Threatened miscarriage” (إجهاض مهدِّد، منذِر) يعني أن هناك دمًا وعنق الرحم مغلق. كثير من هذه الأحمال يستمر.',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '“Inevitable” (محتوم) يعني دمًا مع مغص، وعنق الرحم انفتح. لا يمكن إيقاف الفقدان.',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '“Incomplete” (غير مكتمل) يعني أن بعض أنسجة الحمل خرج، وبعضها ما زال في الرحم.',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '“Complete” (مكتمل) يعني أن كل شيء خرج. السونار يُظهر رحمًا فارغًا.',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '“Missed” أو “silent” أو “delayed” (فائت، صامت، منسي) يعني أن الحمل انتهى، لكن لم يخرج شيء.',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        'الرحم الفارغ قد يعني أيضًا حملًا خارج الرحم. إذا لم يُظهر السونار أن الحمل داخل الرحم، فاتصلي ب{clinic} اليوم واسألي.',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: 'تقرير مصطلحات طبية اجهاض منذر مهدد محتوم غير مكتمل مكتمل فائت صامت منسي معنى',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: 'ماذا تعني “empty sac” و“blighted ovum”؟',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        'كلاهما يعني الشيء نفسه: نما كيس حمل، لكن الجنين لم ينمُ، أو توقّف مبكرًا جدًا. هذا لا يقول شيئًا عنكِ أو عن جسمكِ.',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        'قد تجدين في ملفكِ “anembryonic pregnancy”: حمل لا يُرى فيه جنين. أما “blighted ovum” (بويضة تالفة) فاسم قديم له.',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        'قد يكون سونار واحد مبكرًا لمعرفة ذلك. عندئذ يُجرى سونار ثانٍ للتأكّد. انظري: {#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: 'كيس فارغ كيس حمل بدون جنين بويضة فاسدة حمل فارغ',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: 'لماذا كُتب في ملفي “abortion” أو “products of conception”؟',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        'هذه كلمات طبية ما زالت تُستعمل في بعض الملفات. “Spontaneous abortion” يعني إجهاضًا تلقائيًا. لا يقول إنكِ اخترتِه، أو فعلتِ شيئًا.',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '“Products of conception” يعني ما تكوّن في الرحم أثناء الحمل. و“retained” يعني أن بعضه ما زال هناك.',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        'في استطلاع في المملكة المتحدة، رأى معظم الناس أن مثل هذه الكلمات غير مقبولة. يمكنكِ أن تطلبي من فريقكِ الطبي كلمات أخرى.',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: 'مكتوب اجهاض في التقرير نواتج الحمل بقايا الحمل D&C SAB abortion',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: 'ماذا تعني “PUL” و“ectopic” و“molar” و“recurrent”؟',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        'تقول أين الحمل، أو كيف ينمو، أو كم مرة فُقد الحمل.',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '“PUL” يعني اختبارًا إيجابيًا، ولا شيء في السونار بعد. انظري: {#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '“Ectopic” يعني حملًا خارج الرحم، في أنبوب دائمًا تقريبًا. لا يمكن أن يعيش. وقد ينزف في الداخل ويهدّد حياتكِ.',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '“Molar” (عنقودي) يعني أن المشيمة تنمو بطريقة غير معتادة، ولا يمكن لهذا الحمل أن يستمر. هو نادر. ويحتاج إلى تحاليل متابعة لهرمون الحمل.',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '“Recurrent” (متكرر) يعني فقدان الحمل مرتين أو أكثر، أو ثلاث مرات أو أكثر. يتوقّف ذلك على مكان إقامتكِ. انظري: {#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: 'حمل غير معروف المكان حمل عنقودي متكرر انبوب تقرير',
    },
  },
};
