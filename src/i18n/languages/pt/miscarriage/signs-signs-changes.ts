// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Other changes, and how you feel
  title: 'Outras mudanças, e como se sente',
  // Signs that stop, after a loss, thoughts of self-harm
  summary: 'Sintomas que param; depois de uma perda; pensar em se machucar',
  symptoms: {
    'signs-gone': {
      // Pregnancy signs suddenly gone
      name: 'Sintomas de gravidez que desaparecem de repente',
      meaning: [
        // This can be a sign of a miscarriage, but it is not proof. For example, you may no longer feel sick, or your breasts may no longer hurt. A scan, often with a second scan or blood tests, gives the answer.
        'Pode ser sinal de um aborto espontâneo, mas não é prova. Por exemplo, pode já não ter enjoo nem seios doloridos. Um ultrassom, muitas vezes com um segundo ou com exames de sangue, dá a resposta.',
      ],
      action: [
        // Call {clinic}. Ask if you can have a scan, and when. If bleeding or pain starts, see {now}.
        'Ligue para {clinic}. Pergunte se pode fazer um ultrassom, e quando. Se começar sangramento ou dor, veja {now}.',
      ],
      // Say what has changed and when. Say how many weeks pregnant you are.
      tell: 'Diga o que mudou e quando. Diga de quantas semanas está.',
      // nausea stopped breasts not sore no longer feel pregnant symptoms disappeared
      also: 'enjoo passou enjoo sumiu peito parou de doer seios não doem já não me sinto grávida sintomas sumiram sintomas desapareceram',
    },
    'no-signs': {
      // No signs at all
      name: 'Nenhum sinal',
      meaning: [
        // Having no signs cannot tell you either way. In a missed miscarriage, the pregnancy has ended but nothing has passed. There is often no bleeding or pain. You may still feel pregnant. A scan can show it.
        'Não ter sinais não diz nem sim nem não. Num aborto retido (missed miscarriage), a gravidez acabou, mas não saiu nada. Muitas vezes não há sangramento nem dor. Pode continuar a ter sintomas de gravidez. Um ultrassom pode mostrar isso.',
      ],
      action: [
        // If you are worried, call {clinic} in the next few days. If you start to bleed, call today. But get help now {late-weeks}. For strong pain, or pain low on one side, see {now}.
        'Se isto lhe causa preocupação, ligue para {clinic} nos próximos dias. Se começar a sangrar, ligue hoje. Mas, se acontecer {late-weeks}, procure ajuda médica agora mesmo. Em caso de dor forte, ou de dor na parte de baixo da barriga, de um lado só, veja {now}.',
      ],
      // Say how many weeks pregnant you are and when your next scan is.
      tell: 'Diga de quantas semanas está e quando é o próximo ultrassom.',
      // silent missed miscarriage no bleeding no pain nothing worried before scan
      also: 'aborto retido silencioso sem sangramento sem dor nada preocupada antes do ultrassom ecografia',
    },
    'no-bleeding-after-medicine': {
      // No bleeding after medicine
      name: 'Sem sangramento depois do medicamento',
      meaning: [
        // No bleeding {no-bleeding-hours} after misoprostol, a medicine for miscarriage, may mean that it has not worked yet. Some people need more treatment.
        'Se ainda não sangra {no-bleeding-hours} depois do misoprostol, um medicamento usado para tratar o aborto espontâneo, ele pode ainda não ter feito efeito. Algumas pessoas precisam de mais tratamento.',
      ],
      action: [
        // Call {clinic}. If your team gave you another time to call, keep to theirs. For sudden or severe pain, or feeling faint, see {now}.
        'Ligue para {clinic}. Se a sua equipe lhe deu outro prazo para ligar, siga o da sua equipe. Em caso de dor repentina ou muito forte, ou se sentir que vai desmaiar, veja {now}.',
      ],
      // Say which medicine you used and when, and if you have pain. If no scan has shown the pregnancy in your womb, say so.
      tell: 'Diga que medicamento usou e quando, e se tem dor. Se nenhum ultrassom mostrou a gravidez dentro do útero, diga.',
      // tablets pills misoprostol not working nothing happened
      also: 'comprimidos remédio misoprostol não fez efeito não funcionou não aconteceu nada nao desceu',
    },
    'not-coping': {
      // Not coping
      name: 'Quando está difícil dar conta do dia a dia',
      meaning: [
        // You may not be able to work, sleep or care for others. What happened may keep coming back (flashbacks). You may drink or take drugs to cope. You can ask for more help. No feeling is wrong.
        'Talvez não consiga trabalhar, dormir ou cuidar de outras pessoas. O que aconteceu talvez volte à cabeça como se fosse agora (flashbacks). Talvez recorra ao álcool ou a drogas para aguentar. Pode pedir mais ajuda. Nenhum sentimento é errado.',
      ],
      action: [
        // Call {clinic} or your doctor. If you think about ending your life or hurting yourself, get help now. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}.
        'Ligue para {clinic} ou para o seu médico. Se pensa em acabar com a própria vida ou em se machucar, procure ajuda agora mesmo. Se está em perigo ou não se sente em segurança, {call}. Está em segurança por enquanto? Então {crisis}.',
      ],
      // Say what is hardest, how long it has lasted, and if you have been unwell in this way before.
      tell: 'Diga o que é mais difícil, há quanto tempo dura, e se já passou por algo assim antes.',
      // depressed depression anxiety panic grief trauma sad crying drinking cannot sleep
      also: 'deprimida depressão ansiedade pânico luto trauma triste chorando a chorar bebendo não durmo não consigo dormir não dou conta',
    },
    'thoughts-of-self-harm': {
      // Thoughts of ending your life or hurting yourself
      name: 'Pensar em acabar com a própria vida ou em se machucar',
      meaning: [
        // You need help now, and there are people who will listen. Thoughts like these can come after a loss. You do not have to be sure that you would act on them.
        'Precisa de ajuda agora, e há pessoas que escutam. Pensamentos assim podem vir depois de uma perda. Não precisa ter certeza de que faria alguma coisa.',
      ],
      action: [
        // If you are in danger or do not feel safe, {call}. Or go to {department}. Are you safe for now? Then {crisis}.
        'Se está em perigo ou não se sente em segurança, {call}. Ou vá {department}. Está em segurança por enquanto? Então {crisis}.',
        // If you have taken an overdose or hurt yourself, {call} now, even if you feel well.
        'Se tomou uma overdose ou se machucou, {call} agora mesmo, mesmo que se sinta bem.',
        // Do the same if you feel that you may hurt someone else.
        'Faça o mesmo se sente que pode fazer mal a outra pessoa.',
      ],
      // You can say: I have had a loss, and I am thinking of ending my life. You can also say it to someone close to you.
      tell: 'Pode dizer em inglês: “I have had a loss, and I am thinking of ending my life.” (Tive uma perda, e penso em acabar com a minha vida.) Também pode dizer isto a alguém próximo.',
      // suicide suicidal self-harm kill myself cannot go on want to die
      also: 'suicídio suicida me machucar não aguento mais quero morrer matar',
      // suicide, suicidal, sucidal, kill myself, kms, end it all, end my life, want to die, dont want to live, dont want to be here, dont want to wake up, cant go on, better off dead, hurt myself, self harm, cutting, overdose, unalive, hurt someone else, hurt other people, might hurt someone, overdosed, took too many pills, taken too many tablets
      triggers:
        'suicídio, suicidio, suicida, suicidar, me matar, matar-me, acabar com tudo, acabar com a vida, acabar com a minha vida, tirar a minha vida, quero morrer, vontade de morrer, queria morrer, não quero viver, nao quero viver, não quero mais viver, não quero acordar, não aguento mais, nao aguento mais, já não aguento, ja nao aguento, melhor morta, me machucar, magoar-me, me cortar, cortar-me, automutilação, automutilacao, overdose, tomar todos os comprimidos, fazer mal a mim, machucar alguém, tomei comprimidos demais, tomei muitos comprimidos, tomei uma overdose',
    },
    'seeing-or-hearing-things': {
      // Seeing or hearing things that others do not
      name: 'Ver ou ouvir coisas que as outras pessoas não veem nem ouvem',
      meaning: [
        // This can be a sign of a serious illness of the mind (psychosis). It is rare, and it can be treated. It can come after a pregnancy has ended. You may also have strange beliefs, feel very high or restless, or hardly sleep and feel no need to.
        'Pode ser sinal de uma doença grave da mente (psicose). É rara e tem tratamento. Pode vir depois do fim de uma gravidez. Também pode ter ideias estranhas, muita euforia ou agitação, ou quase não dormir e não sentir falta de sono.',
      ],
      action: [
        // {Call} or go to {department}. Ask someone to stay with you. If you see this in someone else, call for them.
        '{Call} ou vá {department}. Peça a alguém que fique ao seu lado. Se vir isto em outra pessoa, ligue por ela.',
      ],
      // Say that you were pregnant, when it ended, and what you see, hear or believe. Say how little you have slept.
      tell: 'Diga que esteve grávida, quando a gravidez acabou, e o que vê, ouve ou acredita. Diga quão pouco dormiu.',
      // psychosis hallucinations voices mania manic paranoid delusions no sleep bipolar
      also: 'psicose alucinação vozes mania paranoia delírio sem dormir bipolar',
      // hearing voices, hear voices, seeing things, hallucinating, hallucinations, psychosis, psycosis, manic, mania, paranoid, losing my mind, no need to sleep, they are watching me
      triggers:
        'ouvindo vozes, ouço vozes, escuto vozes, a ouvir vozes, vendo coisas, a ver coisas, alucinação, alucinacao, alucinações, alucinando, psicose, mania, maníaca, paranoia, paranóica, perdendo a cabeça, ficando louca, enlouquecendo, não preciso dormir, estão me vigiando, estao me vigiando',
    },
  },
};
