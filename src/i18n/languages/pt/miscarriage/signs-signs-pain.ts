// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Pain
  title: 'Dor',
  // Cramps, one side, shoulder tip, pain that does not ease
  summary: 'Cólicas, um lado só, ponta do ombro, dor que não alivia',
  symptoms: {
    'cramps': {
      // Mild cramps
      name: 'Cólicas leves, como as da menstruação',
      meaning: [
        // Mild cramps can be part of a healthy early pregnancy. They can also be a sign of a miscarriage. An ectopic pregnancy, one outside the womb, is not ruled out until a scan has shown yours inside it. After fertility treatment, a scan may not rule it out.
        'Cólicas leves podem fazer parte do início de uma gravidez saudável. Também podem ser sinal de um aborto espontâneo. A gravidez ectópica, fora do útero, só fica excluída quando um ultrassom mostra a gravidez dentro do útero. Depois de um tratamento de fertilidade, um ultrassom pode não a excluir.',
      ],
      action: [
        // Call {clinic}. For the pain, take {paracetamol} first, as the label says. Get help now if it gets severe or sudden, or settles on one side. Do the same for pain {late-weeks}. See {now}.
        'Ligue para {clinic}. Para a dor, tome primeiro {paracetamol}, como diz a embalagem. Procure ajuda médica agora mesmo, se a dor ficar muito forte ou repentina, ou se se fixar de um lado. Faça o mesmo por dor {late-weeks}. Veja {now}.',
      ],
      // Say where it hurts, how long it lasts, and if you bleed.
      tell: 'Diga onde dói, quanto tempo dura, e se sangra.',
      // period pain tummy ache stomach ache backache cramping twinges
      also: 'cólica colica dor de menstruação dor de barriga dor nas costas dor no pé da barriga pontadas cólica menstrual moinhas',
    },
    'severe-pain': {
      // Sudden or severe belly pain
      name: 'Dor na barriga repentina ou muito forte',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. Pain in a miscarriage can also be very strong, like giving birth. You cannot tell the two apart at home.
        'Pode ser uma gravidez ectópica, que cresce fora do útero. Pode sangrar por dentro e pôr a sua vida em risco. A dor de um aborto espontâneo também pode ser muito forte, como a de um parto. Em casa não dá para distinguir.',
      ],
      action: [
        // {Call} or go to {department}. Do the same for pain that {paracetamol}, taken as the label says, does not ease.
        '{Call} ou vá {department}. Faça o mesmo por dor que o {paracetamol}, tomado como diz a embalagem, não alivia.',
      ],
      // Say where the pain is, when it began, and if a scan has shown the pregnancy in your womb.
      tell: 'Diga onde é a dor, quando começou, e se um ultrassom já mostrou a gravidez dentro do útero.',
      // sharp stabbing agony unbearable pelvic stomach tummy contractions painkillers not working
      also: 'dor aguda facada insuportável pélvica estômago barriga contrações remédio para dor não faz efeito',
      // severe pain, sharp pain, stabbing pain, sudden pain, unbearable pain, agony, worst pain, excruciating, excrutiating, doubled over, cant stand the pain, paracetamol not working, tylenol not working, painkillers not working, pain wont stop, screaming in pain, bad pain, terrible pain
      triggers:
        'dor forte, dor muito forte, dor intensa, dor aguda, dor repentina, dor de repente, dor insuportável, dor insuportavel, dor horrível, dor horrivel, pior dor, facada, pontada forte, dobrada de dor, não aguento a dor, nao aguento a dor, morrendo de dor, paracetamol não resolve, paracetamol nao resolve, paracetamol não faz efeito, remédio não passa a dor, dor não passa, dor nao passa, gritando de dor, muita dor',
    },
    'one-sided-pain': {
      // Pain low on one side
      name: 'Dor na parte de baixo da barriga, de um lado só',
      meaning: [
        // This can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Pode ser sinal de uma gravidez ectópica, que cresce fora do útero. Pode sangrar por dentro e pôr a sua vida em risco. Só fica excluída quando um ultrassom mostra a gravidez dentro do útero.',
        // After IVF or other fertility treatment, one pregnancy can be in the womb and one outside it. This is rare, but then a scan does not rule it out.
        'Depois de fertilização in vitro (FIV, IVF) ou de outro tratamento de fertilidade, pode haver uma gravidez dentro do útero e outra fora. É raro, mas nesse caso um ultrassom não a exclui.',
      ],
      action: [
        // {Call} or go to {department}. Go even if the pain is mild.
        '{Call} ou vá {department}. Vá mesmo que a dor seja leve.',
      ],
      // Has a scan shown the pregnancy in your womb? Then call {clinic} today for mild pain. But get help now {late-weeks}, or after fertility treatment.
      why: 'Um ultrassom mostrou a gravidez dentro do útero? Então, por uma dor leve, ligue hoje para {clinic}. Mas, se acontecer {late-weeks}, ou depois de um tratamento de fertilidade, procure ajuda médica agora mesmo.',
      // Say which side, when it began, if you have had a scan, and if you had fertility treatment.
      tell: 'Diga de que lado é, quando começou, se já fez um ultrassom, e se fez tratamento de fertilidade.',
      // left side right side ovary tube groin ectopic
      also: 'lado esquerdo lado direito ovário trompa virilha ectópica pé da barriga',
      // one side, one sided, onesided, left side pain, right side pain, pain on my left, pain on my right, ovary pain, groin pain, ectopic, eptopic, ectopik, tubal pregnancy
      triggers:
        'um lado só, um lado so, de um lado, dor do lado, dor lado esquerdo, dor lado direito, dor no lado esquerdo, dor no lado direito, dor no ovário, dor no ovario, dor na virilha, ectópica, ectopica, etopica, gravidez ectópica, gravidez nas trompas, gravidez na trompa, gravidez tubária, gravidez tubaria, gravidez fora do útero',
    },
    'shoulder-tip': {
      // Pain in your shoulder tip
      name: 'Dor no ombro, na ponta',
      meaning: [
        // The shoulder tip is where your shoulder meets your arm. Pain there can be a sign of an ectopic pregnancy, one growing outside the womb. It can bleed inside you and put your life at risk. It is not ruled out until a scan has shown the pregnancy in your womb.
        'A ponta do ombro é onde o ombro se junta ao braço. Dor aí pode ser sinal de uma gravidez ectópica, que cresce fora do útero. Pode sangrar por dentro e pôr a sua vida em risco. Só fica excluída quando um ultrassom mostra a gravidez dentro do útero.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for more pain, or for bleeding.
        '{Call} ou vá {department}. Não espere por mais dor, nem por sangramento.',
      ],
      // Say: I am pregnant, or may be, and I have pain in my shoulder tip.
      tell: 'Diga em inglês: “I am pregnant, or may be, and I have pain in my shoulder tip.” (Estou grávida, ou talvez esteja, e tenho dor na ponta do ombro.)',
      // shoulder ache arm neck ectopic
      also: 'dor no ombro braço pescoço ectópica',
      // shoulder, sholder, shoulder tip, shoulder pain, shoulder blade, tip of my shoulder, neck and shoulder
      triggers:
        'ombro, hombro, ombros, ponta do ombro, dor no ombro, dor ombro, omoplata, escápula, pescoço e ombro, dor nas costas e ombro',
    },
    'pain-peeing-pooing-vomiting': {
      // Belly pain or bleeding with pain when peeing or pooing, vomiting or diarrhoea
      name: 'Dor na barriga ou sangramento, junto com dor ao urinar ou ao evacuar, vômitos ou diarreia',
      meaning: [
        // This can be an ectopic pregnancy, one growing outside the womb. The signs are easily taken for a stomach bug, and it may be one. It is not ruled out until a scan has shown the pregnancy in your womb.
        'Pode ser uma gravidez ectópica, que cresce fora do útero. Os sinais são fáceis de confundir com os de uma virose intestinal, e pode ser uma. A gravidez ectópica só fica excluída quando um ultrassom mostra a gravidez dentro do útero.',
      ],
      action: [
        // {Call} or go to {department}. Do not wait for it to pass.
        '{Call} ou vá {department}. Não espere que passe.',
        // Did your team give you misoprostol, a medicine for miscarriage, in the last day? Then feeling sick or loose poo can come from it. Call them straight away. If nobody answers, you feel faint or the pain is severe, get help now.
        'Recebeu misoprostol, um medicamento usado para tratar o aborto espontâneo, da sua equipe nas últimas vinte e quatro horas? Então o enjoo ou a diarreia podem vir dele. Ligue já para a sua equipe. Se ninguém atender, se sentir que vai desmaiar ou se a dor for muito forte, procure ajuda médica agora mesmo.',
      ],
      // Say that you are pregnant, or may be. Say where it hurts and what you have seen.
      tell: 'Diga que está grávida, ou que talvez esteja. Diga onde dói e o que viu.',
      // wee poo urine toilet bowels sick throwing up diarrhea stomach bug bladder
      also: 'xixi cocô coco urina vaso banheiro intestino enjoo vomitando diarreia virose bexiga infecção urinária',
      // hurts to pee, hurts to wee, hurts to poo, hurts to poop, pain when i pee, pain when i wee, pain when i poo, throwing up and pain, vomiting and bleeding, diarrhoea and pain, diarrhea and pain, diahorrea, the runs and cramps
      triggers:
        'dor ao urinar, dói fazer xixi, doi fazer xixi, dor para fazer xixi, dor ao fazer xixi, ardência ao urinar, dói fazer cocô, dor ao evacuar, dor para evacuar, dor ao fazer cocô, vomitando e com dor, vômito e dor, vomito e dor, vomitando e sangrando, diarreia e dor, diarréia e dor, diarreia e cólica, diareia',
    },
    'earlier-ectopic': {
      // Pain or bleeding after an earlier ectopic pregnancy
      name: 'Dor ou sangramento depois de uma gravidez ectópica anterior',
      meaning: [
        // You had an ectopic pregnancy (one growing outside the womb), and now have a positive test. It may be another one. That has to be ruled out first, by a scan and blood tests.
        'Teve antes uma gravidez ectópica (que cresce fora do útero; em inglês, ectopic pregnancy), e agora o teste é positivo. Pode ser outra. É preciso excluí-la primeiro, com ultrassom e exames de sangue.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} ou vá {department}, mesmo por pouco sangramento ou dor leve.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Com teste de gravidez positivo, sem dor nem sangramento, ligue hoje para {clinic}.',
      ],
      // Say first that you have had an ectopic pregnancy before. Say if you have had a scan this time.
      tell: 'Diga primeiro que já teve uma gravidez ectópica (ectopic pregnancy). Diga se desta vez já fez um ultrassom.',
      // ectopic before previous ectopic tubal pregnancy tube removed
      also: 'ectópica antes gravidez ectópica anterior trompa retirada',
      // previous ectopic, ectopic before, had an ectopic, ectopic last time, tube removed, lost a tube
      triggers:
        'já tive ectópica, ja tive ectopica, ectópica antes, ectopica antes, ectópica anterior, ectopica anterior, tive gravidez ectópica, tive gravidez ectopica, tirei a trompa, tirei uma trompa, perdi uma trompa, trompa retirada',
    },
    'coil-or-tied-tubes': {
      // Pain or bleeding with a coil or tied tubes
      name: 'Dor ou sangramento com DIU ou trompas laqueadas',
      meaning: [
        // Your test is positive with a coil (IUD) in place, or after your tubes were tied or operated on. Then an ectopic pregnancy, one growing outside the womb, is more likely. It has to be ruled out first.
        'O teste é positivo e usa DIU (em inglês, coil ou IUD), ou as trompas foram laqueadas ou operadas. Então uma gravidez ectópica, que cresce fora do útero, é mais provável. É preciso excluí-la primeiro.',
      ],
      action: [
        // {Call} or go to {department}, even for light bleeding or mild pain.
        '{Call} ou vá {department}, mesmo por pouco sangramento ou dor leve.',
        // With a positive test and no pain or bleeding, call {clinic} today.
        'Com teste positivo e sem dor nem sangramento, ligue hoje para {clinic}.',
      ],
      // Say that you have a coil, or had an operation on your tubes. Say when your test was positive.
      tell: 'Diga que usa DIU (coil, IUD), ou que fez uma operação nas trompas. Diga quando o teste deu positivo.',
      // IUD IUS mirena copper coil sterilised sterilized sterilisation tubal ligation clips tubes tied pregnant with coil
      also: 'DIU SIU mirena cobre laqueadura laqueação ligadura trompas ligadas esterilização grávida com DIU',
      // coil, iud, ius, mirena, copper coil, kyleena, tubes tied, sterilised, sterilized, tubal ligation, pregnant with coil, pregnant with iud
      triggers:
        'diu, siu, mirena, kyleena, diu de cobre, laqueadura, laqueadas, laqueação, laqueacao, trompas ligadas, liguei as trompas, ligadura de trompas, grávida com diu, gravida com diu, esterilização',
    },
    'pain-after-ivf': {
      // One-sided, severe or shoulder-tip pain after IVF
      name: 'Dor de um lado só, muito forte ou no ombro, na ponta, depois de fertilização in vitro',
      meaning: [
        // After IVF or other fertility treatment there can, rarely, be two pregnancies. One is in the womb. One is ectopic: outside the womb. A scan that shows the first does not rule out the second.
        'Depois de fertilização in vitro (FIV, IVF) ou de outro tratamento de fertilidade pode haver, raramente, duas gravidezes. Uma está dentro do útero. A outra é ectópica: fora do útero. Um ultrassom que mostra a primeira não exclui a segunda.',
      ],
      action: [
        // {Call} or go to {department}, whatever a scan has shown. Then tell your fertility clinic.
        '{Call} ou vá {department}, seja qual for o resultado do ultrassom. Depois, avise a clínica de fertilidade.',
      ],
      // Say first that you had fertility treatment, and when. Say where it hurts.
      tell: 'Diga primeiro que fez tratamento de fertilidade, e quando. Diga onde dói.',
      // IVF ICSI embryo transfer fertility treatment heterotopic frozen transfer ovulation induction
      also: 'FIV ICSI fertilização in vitro transferência de embrião tratamento de fertilidade heterotópica indução da ovulação',
      // ivf pain, icsi pain, pain after embryo transfer, pain after transfer, heterotopic, ivf one side, ivf shoulder
      triggers:
        'dor fiv, fiv dor, dor depois da fiv, dor depois da transferência, dor depois da transferencia, dor após transferência, heterotópica, heterotopica, icsi dor, fertilização dor, transferência de embrião dor',
    },
  },
};
