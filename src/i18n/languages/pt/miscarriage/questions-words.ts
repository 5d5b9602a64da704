// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // The words in my notes
  title: 'As palavras do meu prontuário',
  // Threatened, missed, empty sac, PUL, molar, recurrent
  summary: 'Ameaça, retido, saco vazio, PUL, molar, de repetição',
  questions: {
    'notes-words': {
      // What do “threatened”, “inevitable”, “incomplete”, “complete” and “missed” mean?
      ask: 'O que significam “threatened”, “inevitable”, “incomplete”, “complete” e “missed”?',
      answer: [
        // Each is a kind of miscarriage, or the fear of one, on the day you were seen.
        'Cada uma é um tipo de aborto espontâneo, ou o receio de um, no dia da consulta.',
        {
          list: [
            // “Threatened miscarriage” means that there is bleeding, and the neck of the womb is closed. Many of these pregnancies continue.
            '“Threatened miscarriage” (ameaça de aborto) quer dizer que há sangramento, e o colo do útero está fechado. Muitas destas gravidezes continuam.',
            // “Inevitable” means bleeding with cramps, and the neck of the womb has opened. The loss cannot be stopped.
            '“Inevitable” (inevitável) quer dizer sangramento com cólicas, e o colo do útero já abriu. A perda não pode ser parada.',
            // “Incomplete” means that some pregnancy tissue has passed, and some is still in the womb.
            '“Incomplete” (incompleto) quer dizer que já saiu algum tecido da gravidez, e algum ainda está no útero.',
            // “Complete” means that all has passed. A scan shows an empty womb.
            '“Complete” (completo) quer dizer que saiu tudo. Um ultrassom mostra o útero vazio.',
            // “Missed”, “silent” or “delayed” means that the pregnancy has ended, but nothing has passed.
            '“Missed”, “silent” ou “delayed” (aborto retido) quer dizer que a gravidez acabou, mas não saiu nada.',
          ],
        },
        // An empty womb can also be an ectopic pregnancy, one outside the womb. If no scan has shown yours in the womb, call {clinic} today and ask.
        'Um útero vazio também pode ser uma gravidez ectópica, fora do útero. Se nenhum ultrassom mostrou a gravidez dentro do útero, ligue hoje para {clinic} e pergunte.',
      ],
      // letter report medical terms silent delayed threatened miscarriage meaning
      also: 'carta relatório termos médicos laudo aborto retido ameaça de aborto inevitável incompleto completo significado threatened missed',
    },
    'notes-empty-sac': {
      // What do “empty sac” and “blighted ovum” mean?
      ask: 'O que significam “empty sac” (saco vazio) e “blighted ovum”?',
      answer: [
        // Both mean the same: a pregnancy sac grew, but an embryo did not, or it stopped very early. It says nothing about you or your body.
        'As duas significam o mesmo: cresceu um saco gestacional, mas um embrião não, ou parou muito cedo. Não diz nada sobre a sua pessoa nem sobre o seu corpo.',
        // Your notes may say “anembryonic pregnancy”: one with no embryo to be seen. “Blighted ovum” is an outdated name for it.
        'O seu prontuário pode dizer “anembryonic pregnancy” (gestação anembrionada): sem embrião que se veja. “Blighted ovum” é um nome antigo para isso.',
        // One scan may come too early to tell. Then a second scan is done to be sure. See: {#why-second-scan}
        'Um só ultrassom pode vir cedo demais para saber. Então faz-se um segundo para ter certeza. Veja: {#why-second-scan}',
      ],
      // anembryonic no embryo scan gestational sac letter
      also: 'anembrionada gestação anembrionada ovo cego saco vazio sem embrião ultrassom saco gestacional laudo',
    },
    'notes-abortion': {
      // Why do my notes say “abortion” or “products of conception”?
      ask: 'Por que o meu prontuário diz “abortion” ou “products of conception”?',
      answer: [
        // They are medical words that some records still use. “Spontaneous abortion” means a miscarriage. It does not say that you chose it, or did something.
        'São palavras médicas que alguns registros ainda usam. “Spontaneous abortion” quer dizer aborto espontâneo. Não diz que escolheu, nem que fez alguma coisa.',
        // “Products of conception” means what formed in the womb in the pregnancy. “Retained” means that some is still there.
        '“Products of conception” quer dizer o que se formou no útero na gravidez. “Retained” quer dizer que ainda há algum lá.',
        // In a UK survey, most people found words like these not acceptable. You can ask your team to use other words.
        'Num estudo do Reino Unido, a maioria das pessoas achou palavras como estas inaceitáveis. Pode pedir à sua equipe que use outras.',
      ],
      // spontaneous abortion retained products d&c evacuation letter record SAB
      also: 'aborto produtos da concepção restos retidos curetagem carta registro laudo abortamento abortion',
    },
    'notes-other': {
      // What do “PUL”, “ectopic”, “molar” and “recurrent” mean?
      ask: 'O que significam “PUL”, “ectopic”, “molar” e “recurrent”?',
      answer: [
        // They say where the pregnancy is, how it grows, or how often a loss has happened.
        'Dizem onde está a gravidez, como cresce, ou quantas vezes houve uma perda.',
        {
          list: [
            // “PUL” means a positive test, with nothing on the scan yet. See: {#unknown-location}
            '“PUL” quer dizer teste positivo, sem nada ainda no ultrassom. Veja: {#unknown-location}',
            // “Ectopic” means growing outside the womb, nearly always in a tube. It cannot survive. It can bleed inside and threaten your life.
            '“Ectopic” (ectópica) quer dizer que cresce fora do útero, quase sempre numa trompa. Não pode sobreviver. Pode sangrar por dentro e pôr a sua vida em risco.',
            // “Molar” means that the placenta grows in an unusual way, and the pregnancy cannot survive. It is rare. It needs follow-up tests of the pregnancy hormone.
            '“Molar” quer dizer que a placenta cresce de forma fora do comum, e a gravidez não pode sobreviver. É rara. Precisa de exames de acompanhamento do hormônio da gravidez.',
            // “Recurrent” means two losses or more, or three or more. It depends on where you live. See: {#tests-offered}
            '“Recurrent” (de repetição) quer dizer duas perdas ou mais, ou três ou mais. Depende de onde vive. Veja: {#tests-offered}',
          ],
        },
      ],
      // unknown location mole hydatidiform repeated miscarriages tube letter
      also: 'localização desconhecida mola hidatiforme abortos de repetição trompa carta PUL ectopic recurrent',
    },
  },
};
