// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding
  title: 'Sangramento',
  // Spotting, a soaked pad, bleeding that goes on
  summary: 'Manchas, um absorvente encharcado, sangramento que continua',
  symptoms: {
    'spotting': {
      // Spotting
      name: 'Manchas de sangue',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        'São pontos ou manchas de sangue rosa, vermelho ou marrom. O sangue marrom é sangue mais antigo, e também conta. Cerca de 1 em cada 4 pessoas grávidas sangra no início, e muitas destas gravidezes continuam. Também pode ser o primeiro sinal de um aborto espontâneo. As manchas, por si sós, não dizem qual é o caso.',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        'Ligue para {clinic}, mesmo que pare. Procure ajuda médica agora mesmo, se sentir que vai desmaiar ou se sangrar {late-weeks}. Se sangrar cada vez mais ou tiver dor, veja {now}.',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: 'Diga quando começou, de quantas semanas está, se tem dor, e o seu tipo de sangue, se souber.',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: 'escape sangramento leve manchinha borra de café corrimento marrom corrimento castanho corrimento rosa sangue na calcinha sangue nas cuecas sangue ao limpar nidação depois da relação pouco sangue sujando',
    },
    'like-a-period': {
      // Bleeding like a period
      name: 'Sangramento como uma menstruação',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        'Pode ser um aborto espontâneo, mas o sangramento por si só não diz. Muitas gravidezes com sangramento no início continuam. Um sangramento forte, ou com dor, torna uma perda mais provável. Um aborto espontâneo muito cedo pode ser muito parecido com uma menstruação.',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        'Ligue para {clinic}, mesmo que diminua. Procure ajuda médica imediatamente se {pad}, ou se sentir que vai desmaiar. Faça o mesmo em caso de dor muito forte ou de um lado só, ou de qualquer sangramento {late-weeks}. Veja {now}.',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: 'Diga de quanto em quanto tempo troca o absorvente, e se há coágulos ou dor.',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: 'fluxo intenso sangue vermelho menstruação sangramento constante vai e vem sangue vivo regra período descendo sangue menstruacao na gravidez',
    },
    'soaked-pad': {
      // A soaked pad
      name: 'Um absorvente encharcado',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        'No momento mais forte de um aborto espontâneo, o sangramento pode ser assim. Também pode ser demais, e em casa não dá para saber.',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        'É demais se {pad}. Também é demais se sangrar cada vez mais, sem diminuir.',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        'Encharcado quer dizer cheio de sangue de ponta a ponta. Grande quer dizer um absorvente inteiro, não um protetor fino. Um absorvente noturno ou pós-parto absorve mais sangue: não espere que um desses encha. Se usa pano, um pano grosso dobrado conta como um absorvente.',
      ],
      action: [
        // {Call} or go to {department}.
        '{Call} ou vá {department}.',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        'É possível que a sua equipe lhe tenha dado outro limite para o sangramento. Nesse caso, siga o da sua equipe. Se sentir que vai desmaiar ou se passar mal, não espere.',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: 'Diga em quanto tempo os absorventes enchem, e se sente que vai desmaiar.',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: 'sangramento forte sangrando muito hemorragia jorrando muito sangue absorventes por hora',
      // soaked pad, soaking pads, through pad hour, through pad minutes, gone through pads, pad every minutes, pad in minutes, pad is full, filled pad, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers:
        'absorvente encharcado, encharca absorvente, encharcando absorvente, encharquei, um absorvente por hora, absorvente em uma hora, penso encharcado, um penso por hora, enchendo absorvente, sangrando muito, sangrando demais, muito sangue, sangue não para, sangue nao para, não para de sangrar, nao para de sangrar, sangue jorrando, jorrando sangue, sangue escorrendo, sangue pelas pernas, sangue por todo lado, sangramento forte, sangramento intenso, sangro cada vez mais, a sangrar muito, hemorragia, emorragia, hemoragia, esvaindo em sangue, absorvente em minutos, absorvente minutos, penso em minutos, enchi absorvente, encho absorvente, encho um penso, absorvente cheio, penso cheio, troco absorvente minutos, penso em uma hora, encharquei penso, enchi um penso, enchi absorventes, encho absorventes',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: 'Sangramento ou dor na barriga {late-weeks}',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. Weeks are counted from the first day of your last period. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        'Precisa de atendimento imediato, mesmo que o sangramento seja pouco, ou pare. As semanas contam-se desde o primeiro dia da última menstruação. Pode ser sinal de um aborto espontâneo. Nem sempre é, e em casa não dá para saber.',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        'Com cerca de 14 semanas ou mais, uma perda pode parecer um parto: dor que vai e vem, e aumenta.',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '{Call} ou vá {department}, mesmo por pouco sangue ou dor leve na barriga. Com 20 semanas ou mais, pode ir direto à maternidade (maternity unit).',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: 'Diga de quantas semanas está, quanto sangra, e onde dói.',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: 'segundo trimestre aborto tardio 13 14 16 18 20 semanas sangue',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers:
        'segundo trimestre, 2º trimestre, 2 trimestre, aborto tardio, 12 semanas, 13 semanas, 14 semanas, 15 semanas, 16 semanas, 17 semanas, 18 semanas, 19 semanas, 20 semanas, 4 meses de gravidez, 5 meses de gravidez, quatro meses de gravidez, cinco meses de gravidez, grávida de 4 meses, gravida de 4 meses, grávida de 5 meses, gravida de 5 meses, trabalho de parto, contrações, contracoes',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: 'Sangramento com anticoagulantes ou com uma doença que faz sangrar com facilidade',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        'O sangramento pode ser um risco maior no seu caso do que no de outras pessoas. Não significa um aborto espontâneo, nem o exclui. Os anticoagulantes (medicamentos para o sangue não coagular) podem ser comprimidos, ou injeções como a heparina.',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today. But get help now {late-weeks}.
        '{Call} ou vá {department}, se for mais do que umas poucas manchas. Por um pontinho ou uma manchinha de sangue, ligue hoje para {clinic}. Mas, se acontecer {late-weeks}, procure ajuda médica agora mesmo.',
        // If you take low-dose aspirin, say so when you call.
        'Se toma aspirina em dose baixa, diga isso ao ligar.',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: 'Diga que medicamento usa e quando o usou pela última vez, ou o nome da sua doença. Diga isto primeiro.',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: 'anticoagulante afinar o sangue heparina enoxaparina varfarina doença da coagulação hemofilia von willebrand aspirina aas injeção clexane trombofilia',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers:
        'anticoagulante, anticoagulantes, remédio para afinar o sangue, afinar o sangue, heparina, eparina, clexane, enoxaparina, lovenox, fragmin, dalteparina, tinzaparina, innohep, varfarina, marevan, coumadin, xarelto, eliquis, hemofilia, emofilia, von willebrand, doença da coagulação, problema de coagulação, problema de coagulacao, trombofilia',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: 'Sangramento que continua, ou volta a aumentar',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        'Depois de uma perda, o sangramento pode ir e vir durante dias. Se durar {bleeding-weeks}, ou se voltar a aumentar, pode haver ainda tecido da gravidez no útero.',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if {clot-now}. Feeling faint or very unwell, a fever, severe pain or bad-smelling discharge needs help now too. See {now}.
        'Ligue para {clinic}. Procure ajuda médica imediatamente se {pad}. Faça o mesmo se {clot-now}. E também se sentir que vai desmaiar, se passar muito mal, se tiver febre ou dor muito forte, ou se o corrimento cheirar mal. Veja {now}.',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: 'Diga quando começou o sangramento, se mudou, e que tratamento fez.',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: 'ainda sangrando semanas depois voltou a sangrar mais forte sangramento prolongado depois do aborto aspiração curetagem voltou o sangue',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: 'Sangramento ou dor depois de comprimidos para interromper uma gravidez',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        'Estes comprimidos causam sangramento e cólicas. Os sinais e os limites deste folheto valem também no seu caso. Uma gravidez ectópica, fora do útero, pode não ser notada antes de tomar os comprimidos.',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}. Do the same if {clot-now}. A fever, bad-smelling discharge, and feeling faint or very unwell need help now too. So does severe pain, or pain on one side or in your shoulder tip. See {now}.
        'Ligue para {clinic}, ou para o serviço que lhe deu os comprimidos. Procure ajuda médica imediatamente se {pad}. Faça o mesmo se {clot-now}. E também em caso de febre, de corrimento que cheira mal, se sentir que vai desmaiar ou se passar muito mal. Assim como por dor muito forte, dor de um lado só, ou dor no ombro, na ponta. Veja {now}.',
        // Call today too if you have no bleeding {no-bleeding-hours} after misoprostol, the second medicine. The pregnancy may still be there, or may be ectopic: outside the womb.
        'Ligue também hoje se ainda não sangra {no-bleeding-hours} depois do misoprostol, o segundo medicamento. A gravidez pode ainda estar lá, ou ser ectópica: fora do útero.',
        // You will be cared for in the same way as after a miscarriage.
        'Vai receber os mesmos cuidados que depois de um aborto espontâneo.',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: 'Diga quanto sangra, onde dói, de quantas semanas estava, e que comprimidos tomou e quando.',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: 'pílula abortiva cytotec citotec aborto com remédio aborto medicamentoso aborto provocado mifepristona misoprostol interrupção da gravidez ivg bpas tomei remédio para abortar',
    },
  },
};
