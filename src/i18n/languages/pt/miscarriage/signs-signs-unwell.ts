// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feeling unwell
  title: 'Passar mal',
  // Fainting, fever, discharge, chest pain, a blow or fall
  summary: 'Desmaio, febre, corrimento, dor no peito, pancada ou queda',
  symptoms: {
    'faint': {
      // Fainting or feeling faint
      name: 'Desmaiar ou sentir que vai desmaiar',
      meaning: [
        // This can be a sign of too much bleeding, even if you see little blood. An ectopic pregnancy, one growing outside the womb, can bleed inside you.
        'Pode ser sinal de sangramento demais, mesmo que veja pouco sangue. Uma gravidez ectópica, que cresce fora do útero, pode sangrar por dentro.',
        // Nearly fainting counts too. So does being very dizzy, cold and clammy or confused, or a racing heart. So does being very pale: on dark skin, look at lips, gums and palms.
        'Quase desmaiar também conta. Contam também uma tontura muito forte, a pele fria e suada, dificuldade em pensar com clareza, ou o coração disparado. E a pele muito pálida: em pele escura, olhe os lábios, as gengivas e as palmas das mãos.',
      ],
      action: [
        // {Call} or go to {department}, even if you bleed little. Unlock the door, lie down, and do not drive yourself.
        '{Call} ou vá {department}, mesmo que sangre pouco. Destranque a porta, deite-se e não dirija.',
      ],
      // Say that you are pregnant, or have had a miscarriage. Say how much you bleed and where it hurts.
      tell: 'Diga que está grávida, ou que teve um aborto espontâneo. Diga quanto sangra e onde dói.',
      // dizzy dizziness lightheaded passed out collapse pale sweating palpitations shaky weak blackout
      also: 'tonta tontura zonza desmaio colapso pálida suando palpitação fraca fraqueza apagão vista escura',
      // faint, feint, fainted, fainting, feeling faint, passed out, passing out, pass out, blacked out, black out, collapsed, dizzy, lightheaded, light headed, woozy, seeing stars, heart racing, heart pounding, palpitations, pale and clammy, cold sweat, going white
      triggers:
        'desmaio, desmaiei, desmaiando, desmaiar, quase desmaiei, vou desmaiar, a desmaiar, apaguei, perdi os sentidos, vista escura, vista escureceu, vendo estrelas, tontura, tonta, tonturas, zonza, coração disparado, coracao disparado, coração acelerado, coracao acelerado, palpitação, palpitacao, palpitações, suor frio, suando frio, pele fria, pálida, palida, caí no chão, pressão baixa',
    },
    'very-unwell': {
      // Feeling very unwell, with or without a fever
      name: 'Passar muito mal, com ou sem febre',
      meaning: [
        // This can be a serious infection. After a miscarriage, a procedure or medicine, that can come with no fever, or with feeling cold. Other signs are:
        'Pode ser uma infecção grave. Depois de um aborto espontâneo, de um procedimento ou de medicamentos, ela pode vir sem febre, ou com sensação de frio. Outros sinais são:',
        {
          list: [
            // very fast or hard breathing
            'respiração muito rápida ou difícil',
            // slurred speech, or not making sense
            'fala arrastada, ou dizer coisas sem sentido',
            // blue, pale or blotchy skin, lips or tongue (on dark skin, look at lips, gums and palms)
            'pele, lábios ou língua azulados, pálidos ou manchados como mármore (em pele escura, olhe os lábios, as gengivas e as palmas das mãos)',
            // a rash that does not fade under a glass
            'manchas na pele que não desaparecem ao apertar com um copo de vidro',
            // bad shivering or muscle pain
            'calafrios fortes ou dor nos músculos',
            // no pee for a day
            'um dia inteiro sem urinar',
            // being very sleepy or too weak to stand, or feeling that you may die
            'muito sono, fraqueza que não deixa ficar em pé, ou a sensação de que pode morrer',
          ],
        },
      ],
      action: [
        // {Call} or go to {department} for any one of the signs below.
        '{Call} ou vá {department} por qualquer um dos sinais da lista.',
      ],
      // Say that you are pregnant, or have had a miscarriage or treatment, and when.
      tell: 'Diga que está grávida, ou que teve um aborto espontâneo ou um tratamento, e quando.',
      // sepsis ill infection breathless confused rash drowsy flu poorly
      also: 'sepse sépsis infecção generalizada passando mal falta de ar confusa manchas na pele sonolenta gripe doente',
      // sepsis, septic, very unwell, really ill, very ill, really sick, feel like im dying, going to die, confused, slurred speech, blue lips, blotchy skin, mottled, rash, not peeing, havent peed, cant wake up, delirious
      triggers:
        'sepse, sepsis, sépsis, septicemia, infecção generalizada, infeccao generalizada, passando muito mal, passando mal, muito mal, me sinto muito mal, sinto-me muito mal, acho que vou morrer, estou morrendo, sinto que vou morrer, confusa, confusão mental, fala arrastada, fala enrolada, lábios roxos, labios roxos, boca roxa, pele manchada, manchas roxas, manchas na pele, não faço xixi, nao faco xixi, sem urinar, não consigo acordar, delirando, delírio',
    },
    'fever': {
      // Fever or shaking
      name: 'Febre ou calafrios com tremores',
      meaning: [
        // A temperature of {fever}, once, or shaking with chills can be a sign of infection. A lower temperature does not rule it out.
        'Uma temperatura de {fever}, uma vez que seja, ou calafrios com tremores podem ser sinal de infecção. Uma temperatura mais baixa não a exclui.',
        // In the first day after misoprostol, shivering comes often. A fever comes rarely, so a fever counts on that day too.
        'No primeiro dia depois do misoprostol, os calafrios são frequentes. A febre é rara: por isso a febre conta também nesse dia.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou vá {department}.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then shivering with no fever can come from it. If you feel well, call them straight away. If nobody answers, you feel faint or very unwell, or pain grows, get help now.
        'Recebeu misoprostol, um medicamento usado para tratar o aborto espontâneo, da sua equipe nas últimas vinte e quatro horas? Então os calafrios sem febre podem vir dele. Se sente que está bem, ligue já para a sua equipe. Se ninguém atender, se sentir que vai desmaiar, se passar muito mal ou se a dor aumentar, procure ajuda médica agora mesmo.',
      ],
      // Say your temperature, when it began, and any treatment you have had.
      tell: 'Diga que temperatura tem, quando começou, e que tratamento fez.',
      // temperature chills shivering hot cold flu sweats after tablets
      also: 'temperatura calafrio arrepios tremendo quente frio gripe suor depois do remédio',
      // fever, feaver, high temperature, temperature of 38, 38 degrees, 39 degrees, 100.4, 101, 102, burning up, shivering, shaking, chills, cant stop shaking, teeth chattering
      triggers:
        'febre, fevre, febril, febre alta, temperatura alta, 38 graus, 38 de febre, 39 graus, 39 de febre, 38.5, 40 graus, queimando em febre, a arder em febre, calafrio, calafrios, tremendo, tremores, tremendo de frio, batendo os dentes, bater os dentes, arrepios de frio, não paro de tremer, nao paro de tremer',
    },
    'discharge': {
      // Discharge that smells bad
      name: 'Corrimento com mau cheiro',
      meaning: [
        // Bad-smelling fluid from the vagina can be a sign of infection. There may be no fever. A change of colour alone, with no smell, fever or pain, is less urgent.
        'Líquido da vagina com mau cheiro pode ser sinal de infecção. Pode não haver febre. Só uma mudança de cor, sem cheiro, febre nem dor, é menos urgente.',
      ],
      action: [
        // {Call} or go to {department} for a bad smell. For a change of colour alone, call {clinic} today.
        '{Call} ou vá {department} por mau cheiro. Se só a cor mudou, ligue hoje para {clinic}.',
      ],
      // Say what it looks and smells like, when it began, and if you have had treatment.
      tell: 'Diga como é e que cheiro tem, quando começou, e se fez algum tratamento.',
      // smelly foul odour odor yellow green brown vaginal infection
      also: 'cheiro ruim fedor amarelo verde marrom infecção vaginal corrimento fedido',
      // smelly discharge, bad smell, smells bad, smells off, smells rotten, stinks, stinky, foul, fishy smell, smelly, odour, odor, pus
      triggers:
        'corrimento fedido, corrimento com cheiro, mau cheiro, mal cheiro, cheiro ruim, cheirando mal, cheira mal, a cheirar mal, fedendo, fedor, fedorento, cheiro forte, cheiro podre, cheiro de peixe, cheiro de podre, pus',
    },
    'no-fluids': {
      // Not keeping any drink down
      name: 'Vomitar tudo o que bebe',
      meaning: [
        // If no drink stays down, you need to be seen. It may be a stomach bug. With belly pain or bleeding, it can be an ectopic pregnancy, one growing outside the womb. Feeling sick can also come from misoprostol.
        'Se vomita tudo o que bebe, precisa de atendimento. Pode ser uma virose intestinal. Com dor na barriga ou sangramento, pode ser uma gravidez ectópica, que cresce fora do útero. O enjoo também pode vir do misoprostol.',
      ],
      action: [
        // {Call} or go to {department}. If you used misoprostol, a medicine for miscarriage, call your team too.
        '{Call} ou vá {department}. Se usou misoprostol, um medicamento usado para tratar o aborto espontâneo, ligue também para a sua equipe.',
      ],
      // Say how long it has lasted, if you have pain or bleeding, and what medicine you used.
      tell: 'Diga há quanto tempo dura, se tem dor ou sangramento, e que medicamento usou.',
      // vomiting throwing up sick nausea dehydrated cannot drink
      also: 'vomitando vômito enjoo náusea desidratada não consigo beber',
      // cant keep anything down, cant keep water down, cant keep fluids down, cant stop vomiting, cant stop throwing up, cant stop being sick, vomiting everything, puking, constantly sick, dehydrated
      triggers:
        'vomitando tudo, vomito tudo, vômito tudo, não para nada no estômago, nao para nada no estomago, não seguro nada no estômago, não paro de vomitar, nao paro de vomitar, vomitando sem parar, a vomitar sem parar, nem água para, não consigo beber, nao consigo beber, desidratada, desidratação',
    },
    'chest-pain-or-swollen-leg': {
      // Chest pain, trouble breathing, one swollen leg or a very bad headache
      name: 'Dor no peito, dificuldade em respirar, uma perna inchada ou uma dor de cabeça muito forte',
      meaning: [
        // In pregnancy and after it, a blood clot can form in a leg and move to the lungs. It can happen in the first months too. One leg may swell, hurt, feel hot or change colour. It may be something else, but it cannot wait.
        'Na gravidez e depois dela, pode formar-se um coágulo na perna (trombose) e passar para os pulmões. Pode acontecer também nos primeiros meses. Uma perna pode inchar, doer, ficar quente ou mudar de cor. Pode ser outra coisa, mas não pode esperar.',
        // A very bad headache, or changes in your sight, can be a danger sign as well.
        'Uma dor de cabeça muito forte, ou mudanças na visão, também podem ser um sinal de perigo.',
      ],
      action: [
        // {Call} or go to {department}. Do not drive yourself.
        '{Call} ou vá {department}. Não dirija.',
      ],
      // Say that you are pregnant, or were, and what you feel. Say if it came on suddenly.
      tell: 'Diga que está grávida, ou que esteve, e o que sente. Diga se começou de repente.',
      // DVT deep vein thrombosis pulmonary embolism clot in lung calf pain breathless migraine blurred vision flashing lights
      also: 'trombose tvp embolia pulmonar coágulo no pulmão dor na panturrilha dor na barriga da perna dor no gémeo falta de ar enxaqueca visão turva luzes piscando',
      // chest pain, chest hurts, tight chest, cant breathe, cant catch my breath, short of breath, trouble breathing, swollen leg, leg swollen, calf pain, sore calf, dvt, blood clot in leg, pulmonary embolism, worst headache, bad headache, blurred vision, flashing lights
      triggers:
        'dor no peito, peito doendo, aperto no peito, não consigo respirar, nao consigo respirar, falta de ar, sem ar, dificuldade para respirar, dificuldade em respirar, perna inchada, perna inchou, dor na panturrilha, dor na barriga da perna, trombose, tvp, embolia, coágulo na perna, coagulo na perna, pior dor de cabeça, dor de cabeça muito forte, dor de cabeça forte, dor de cabeca forte, visão turva, visao turva, vista embaçada, luzes piscando',
    },
    'blow-or-fall': {
      // A blow, a crash or a fall
      name: 'Uma pancada, um acidente de trânsito ou uma queda',
      meaning: [
        // A hard blow to the belly can cause harm that does not show at first. A small fall often causes none. Staff can look for bleeding and other harm.
        'Uma pancada forte na barriga pode causar danos que não se veem logo. Uma queda pequena muitas vezes não causa nenhum. Os profissionais de saúde podem ver se há sangramento ou outro dano.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou vá {department}.',
        // Go even with no bleeding if someone hit or kicked you, or you were in a crash. Go after a fall with bleeding, pain or fluid.
        'Vá, mesmo sem sangramento, se alguém lhe bateu ou deu um chute, ou se teve um acidente de trânsito. Vá depois de uma queda com sangramento, dor ou saída de líquido.',
        // After a small fall with none of these, call {clinic} today. If someone hurts you, you can ask to be seen alone.
        'Depois de uma queda pequena sem nada disto, ligue hoje para {clinic}. Se alguém lhe faz mal, pode pedir para falar com um profissional sem mais ninguém presente.',
      ],
      // Say what happened and when, how many weeks you are, and your blood type if known.
      tell: 'Diga o que aconteceu e quando, de quantas semanas está, e o seu tipo de sangue, se souber.',
      // fell stairs accident car crash seat belt hit kicked punched assault violence abuse trauma dog jumped on belly
      also: 'caí cai queda escada acidente carro batida cinto de segurança bateu chute soco pontapé violência agressão maus tratos trauma cachorro pulou na barriga tombo',
      // hit me, kicked me, punched me, beat me, he hit, kicked in the stomach, punched in the stomach, assaulted, attacked, car crash, car accident, fell down the stairs, fell over, fell on my stomach, seat belt, pushed me
      triggers:
        'bateu em mim, ele me bateu, me bateu, bateu-me, levei um chute, chutou minha barriga, chute na barriga, pontapé na barriga, soco na barriga, murro na barriga, fui agredida, me agrediu, apanhei, acidente de carro, batida de carro, bati o carro, caí da escada, cai da escada, caí das escadas, cai de barriga, caí de barriga, levei um tombo, caí no chão, cinto de segurança, me empurrou, empurrou-me, pancada na barriga, bati a barriga',
    },
    'sent-home-and-worse': {
      // Sent home, and now it is worse
      name: 'Mandaram voltar para casa, e agora está pior',
      meaning: [
        // Things can change after you have been seen. A first visit, a scan or a blood test cannot rule out everything. You are not wasting anyone’s time.
        'As coisas podem mudar depois de um atendimento. Uma primeira consulta, um ultrassom ou um exame de sangue não excluem tudo. Ninguém perde tempo por sua causa.',
      ],
      action: [
        // {Call} or go back to {department}. You can go to another hospital instead.
        '{Call} ou volte {department}. Também pode ir a outro hospital.',
        // While you wait there, tell the desk at once if you bleed more, hurt more or feel faint.
        'Enquanto espera lá, avise logo a recepção se sangrar mais, se a dor aumentar ou se sentir que vai desmaiar.',
      ],
      // Say: I was here before and was sent home. This is what has changed.
      tell: 'Diga em inglês: “I was here before and was sent home. This is what has changed.” (Já estive aqui e mandaram-me para casa. Isto é o que mudou.)',
      // turned away discharged from hospital waiting room hours ER sent me home not taken seriously nobody listens go back
      also: 'recusaram alta do hospital sala de espera horas mandaram embora não me levam a sério ninguém escuta ninguém me ouve voltar ao hospital',
      // sent home, sent me home, turned away, turned me away, wouldnt see me, no one is listening, nobody is listening, getting worse, its worse now, worse since
      triggers:
        'mandaram para casa, me mandaram para casa, mandaram-me para casa, me mandaram embora, mandaram embora, mandada embora, não me atenderam, nao me atenderam, ninguém me ouve, ninguem me ouve, ninguém me escuta, não me levam a sério, piorou, está piorando, esta piorando, está pior, a piorar, ficando pior, pior desde',
    },
    'tired-and-breathless': {
      // Very tired or out of breath, days later
      name: 'Muito cansaço ou falta de ar, dias depois',
      meaning: [
        // After heavy bleeding your blood may be low in iron (anaemia). You may feel very tired, look paler, or get out of breath on stairs. A blood test shows it.
        'Depois de um sangramento forte, o sangue pode ficar com pouco ferro (anemia). Pode sentir muito cansaço, ter a pele mais pálida, ou ficar com falta de ar nas escadas. Um exame de sangue mostra isso.',
      ],
      action: [
        // Call {clinic} and ask for a blood test. Get help now if you feel faint, your heart races, or you have chest pain. Do the same if you are short of breath at rest. See {now}.
        'Ligue para {clinic} e peça um exame de sangue. Procure ajuda médica agora mesmo, se sentir que vai desmaiar, se o coração bater muito rápido, ou se tiver dor no peito. Faça o mesmo se tiver falta de ar em repouso. Veja {now}.',
      ],
      // Say how much you bled, for how long, and how you feel now.
      tell: 'Diga quanto sangrou, durante quanto tempo, e como se sente agora.',
      // anaemia anemia iron exhausted weak pale no energy tiredness fatigue
      also: 'anemia ferro exausta fraca pálida sem energia cansaço cansada fadiga sem forças',
    },
  },
};
