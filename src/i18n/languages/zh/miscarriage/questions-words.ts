// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: '病历里的词',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: '先兆流产、稽留流产、空囊、PUL、葡萄胎、复发性流产',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: '“threatened”“inevitable”“incomplete”“complete”“missed”是什么意思？',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        '每个词说的是看诊那一天的一种流产，或担心会流产。',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '“Threatened miscarriage”（先兆流产）：有出血，子宫颈是闭着的。许多这样的怀孕会继续。',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '“Inevitable”（难免流产）：有出血和像痛经一样的痛，子宫颈已经打开。流产无法阻止。',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '“Incomplete”（不全流产）：一部分妊娠组织已经排出，一部分还在子宫里。',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '“Complete”（完全流产）：全部已经排出。超声检查显示子宫是空的。',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '“Missed”“silent”或“delayed”（稽留流产、胎停）：怀孕已经结束，但什么都没排出。',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        '子宫是空的，也可能是宫外孕（怀孕长在子宫外面）。如果没有超声检查显示过您的怀孕在子宫里，请今天打电话给{clinic}询问。',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: '病历 报告 什么意思 先兆流产 难免流产 不全流产 完全流产 稽留流产 胎停育 过期流产',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: '“empty sac”和“blighted ovum”是什么意思？',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        '两个词意思一样（空孕囊）：孕囊长了，但胚胎没有长，或很早就停了。这不说明您或您的身体有什么问题。',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        '病历上可能写“anembryonic pregnancy”：看不到胚胎的怀孕。“Blighted ovum”（枯萎卵）是过时的叫法。',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        '一次超声检查可能太早，看不出来。这时会做第二次超声检查来确定。见：{#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: '空囊 空孕囊 枯萎卵 萎缩卵 没有胚芽 没有胎芽 孕囊 病历',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: '为什么病历上写“abortion”或“products of conception”？',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        '这是有些病历仍在用的医学词。“Spontaneous abortion”就是自然流产。它不是说您选择了流产，或做了什么。',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '“Products of conception”指怀孕时在子宫里形成的组织。“Retained”（残留）指还有一部分在里面。',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        '在英国的一项调查里，大多数人认为这样的词不能接受。您可以请医疗团队换别的词。',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: '人工流产 自然流产 堕胎 妊娠物残留 宫内残留 清宫 病历 SAB RPOC',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: '“PUL”“ectopic”“molar”“recurrent”是什么意思？',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        '这些词说明怀孕在哪里、长得怎样，或流产过几次。',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '“PUL”（部位不明的妊娠）：验孕阳性，但超声检查还看不到。见：{#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '“Ectopic”（宫外孕）：长在子宫外面，几乎都在输卵管里。它不能存活。它可能引起内出血，危及您的生命。',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '“Molar”（葡萄胎）：胎盘长得不正常，怀孕不能存活。很少见。需要复查hCG（怀孕激素）。',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '“Recurrent”（复发性流产）：两次或以上，或三次或以上流产。取决于您住在哪里。见：{#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: '宫外孕 异位妊娠 葡萄胎 部位不明 习惯性流产 复发性流产 反复流产 输卵管 病历',
    },
  },
};
