// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: '病历里的词',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: '先兆、稽留、空囊、PUL、葡萄胎、复发性',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: '“threatened”、“inevitable”、“incomplete”、“complete”和“missed”是什么意思？',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        '每个都是某一类流产，或可能流产，说的是看医生那天的情况。',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '“Threatened miscarriage”（先兆流产）是有出血，子宫颈是关着的。许多这样的怀孕会继续下去。',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '“Inevitable”（难免流产）是出血并有阵痛，子宫颈已经打开。流产不能停止。',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '“Incomplete”（不全流产）是排出了一部分妊娠组织，还有一部分在子宫里。',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '“Complete”（完全流产）是全部排出了。超声检查显示子宫是空的。',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '“Missed”、“silent”或“delayed”（稽留流产，胎停）是怀孕已经终止，但什么都没有排出。',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        '子宫是空的，也可能是宫外孕（怀孕在子宫外面）。如果没有超声检查显示怀孕在子宫里，请今天打电话给{clinic}询问。',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: '先兆流产 难免流产 不全流产 完全流产 稽留流产 病历 英文',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: '“empty sac”和“blighted ovum”是什么意思？',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        '两个意思一样（空囊）：孕囊长了，但没有长出胚胎，或很早就停了。这不说明您或您的身体有什么问题。',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        '病历可能写“anembryonic pregnancy”：看不到胚胎的怀孕。“Blighted ovum”是过时的叫法。',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        '一次超声检查可能太早，不能判断。那就做第二次来确定。见：{#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: '空囊 空孕囊 枯萎卵 孕囊没胎芽 没有胚胎',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: '病历里为什么写“abortion”或“products of conception”？',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        '这些是有些记录仍在用的医学词。“Spontaneous abortion”就是自然流产。它不表示您选择了或做了什么。',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '“Products of conception”指怀孕时在子宫里形成的东西。“Retained”指还有一些留在里面。',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        '在英国的一项调查里，大多数人觉得这类词不能接受。您可以请医疗团队用别的词。',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: 'abortion 病历 堕胎 英文 妊娠物残留 残留',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: '“PUL”、“ectopic”、“molar”和“recurrent”是什么意思？',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        '它们说明怀孕在哪里、怎样生长，或流产发生过几次。',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '“PUL”（位置不明的妊娠）是验孕阳性，超声检查还看不到。见：{#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '“Ectopic”（宫外孕）是长在子宫外面，几乎都在输卵管里。它不能存活。它可能在体内出血，危及您的生命。',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '“Molar”（葡萄胎）是胎盘长得不正常，怀孕不能存活。很少见。需要复查怀孕激素。',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '“Recurrent”（复发性）是流产两次或更多，或三次或更多，因您住的地方而不同。见：{#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: 'PUL 宫外孕 葡萄胎 复发性流产 习惯性流产 英文',
    },
  },
};
