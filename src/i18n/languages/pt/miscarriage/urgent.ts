// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const urgent = {
  now: {
    // Get help now for any of these
    heading: 'Procure ajuda médica imediatamente com um só destes sinais',
    // Or go to {department}, but do not drive yourself.
    otherwise: 'Ou vá {department}, mas não dirija.',
    bullets: {
      'bleeding': {
        // Bleeding
        lead: 'Sangramento',
        // {pad}, or it keeps getting heavier.
        words: 'se {pad}, ou se sangrar cada vez mais.',
        // Bleeding: {pad}, or it keeps getting heavier
        short: 'Sangramento: se {pad}, ou se sangrar cada vez mais',
      },
      'clots': {
        // Clots
        lead: 'Coágulos',
        // {clot-now}.
        words: 'se {clot-now}.',
        // Clots: {clot-now}
        short: 'Coágulos: se {clot-now}',
      },
      'pain': {
        // Belly pain
        lead: 'Dor na barriga',
        // it is sudden, severe or on one side. Or your shoulder tip hurts.
        words: 'se for repentina, muito forte ou de um lado só. Ou se doer o ombro, na ponta.',
        // Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip
        short: 'Dor na barriga repentina, muito forte ou de um lado só. Também dor no ombro, na ponta',
      },
      'faint': {
        // Feeling faint
        lead: 'Desmaio',
        // you faint or nearly faint, are very dizzy, or your heart races.
        words: 'se desmaiar ou quase, se tiver uma tontura muito forte, ou se o coração disparar.',
        // Fainting or nearly fainting, being very dizzy, or a racing heart
        short: 'Desmaio ou quase desmaio, tontura muito forte ou coração disparado',
      },
      'infection': {
        // Fever
        lead: 'Febre',
        // {fever}, or you shake or feel very unwell.
        words: '{fever}, ou se tiver calafrios com tremores ou se passar muito mal.',
        // Fever of {fever}, shaking, or feeling very unwell, even with no fever
        short: 'Febre de {fever}, calafrios com tremores, ou passar muito mal, mesmo sem febre',
      },
      'self-harm': {
        // Thoughts of ending your life or hurting yourself
        lead: 'Pensar em acabar com a própria vida ou em se machucar',
        // {call} if you are in danger or do not feel safe. Otherwise, {crisis}.
        words: 'se está em perigo ou não se sente em segurança, {call}. Está em segurança por enquanto? Então {crisis}.',
        // Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}
        short:
          'Pensar em acabar com a própria vida ou em se machucar. Se está em perigo ou não se sente em segurança, {call}. Está em segurança por enquanto? Então {crisis}',
      },
    },
    also: {
      'late': {
        // bleeding, even a little, belly pain, tissue or fluid
        lead: 'sangramento, mesmo pouco, dor na barriga, saída de tecido ou líquido',
        // {late-weeks}
        words: '{late-weeks} (contadas desde o primeiro dia da última menstruação)',
      },
      'blood-thinners': {
        // more than spots of blood
        lead: 'sangramento maior do que umas poucas manchas',
        // on blood thinners or with a bleeding disorder
        words: 'se usa anticoagulantes (também em injeção) ou tem uma doença que faz sangrar com facilidade',
      },
      'tissue': {
        // pregnancy tissue or a gush of fluid
        lead: 'saída de tecido da gravidez, ou de muito líquido de repente,',
        // unless a doctor, nurse or midwife told you this pregnancy is ending
        words: 'se nenhum médico, enfermeira ou parteira (midwife) lhe disse que esta gravidez não vai continuar',
      },
      'ectopic': {
        // pain or bleeding with a positive test
        lead: 'dor ou sangramento, mesmo pouco, com teste de gravidez positivo',
        // after an earlier ectopic pregnancy, or with a coil or tied tubes
        words: 'se já teve antes uma gravidez ectópica (ectopic pregnancy), se usa DIU ou se fez laqueadura das trompas',
      },
      'one-side-after-ivf': {
        // one-sided pain
        lead: 'dor de um lado só',
        // after IVF, whatever a scan showed
        words: 'depois de fertilização in vitro (FIV, IVF), seja qual for o resultado do ultrassom',
      },
      'stomach': {
        // belly pain or bleeding
        lead: 'dor na barriga ou sangramento',
        // with vomiting, diarrhoea, or pain when you pee or poo
        words: 'junto com vômitos, diarreia, ou dor ao urinar ou ao evacuar',
      },
      'pain-relief': {
        // pain that {paracetamol} does not ease,
        lead: 'dor que o {paracetamol} não alivia,',
        // or no drink stays down
        words: 'ou vomitar tudo o que bebe',
      },
      'sepsis': {
        // bad-smelling discharge,
        lead: 'corrimento com mau cheiro,',
        // confusion, slurred speech or no pee for a day
        words: 'ou dificuldade em pensar com clareza, ou fala arrastada, ou um dia inteiro sem urinar',
      },
      'skin': {
        // blue, blotchy, clammy or very pale skin or lips,
        lead: 'pele ou lábios azulados, manchados como mármore, frios e suados ou muito pálidos,',
        // a rash that does not fade
        words: 'ou manchas na pele que não desaparecem ao apertar',
      },
      'chest': {
        // chest pain, hard or fast breathing, one swollen leg
        lead: 'dor no peito, respiração difícil ou rápida, uma perna inchada,',
        // or a very bad headache
        words: 'ou uma dor de cabeça muito forte',
      },
      'blow': {
        // a blow to the belly, a crash,
        lead: 'pancada na barriga, acidente de trânsito,',
        // bleeding or pain after a fall
        words: 'ou sangramento ou dor depois de uma queda',
      },
      'seeing-things': {
        // seeing or hearing things
        lead: 'ver ou ouvir coisas',
        // that others do not
        words: 'que as outras pessoas não veem nem ouvem',
      },
      'sent-home': {
        // getting worse
        lead: 'piora dos sinais',
        // after being sent home
        words: 'depois de o hospital mandar voltar para casa: volte lá',
      },
    },
    notes: [
      // Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.
      'É possível que a sua equipe lhe tenha dado outro limite para procurar ajuda. Nesse caso, siga o da sua equipe. Se sentir que vai desmaiar ou se passar mal, procure ajuda médica agora mesmo.',
    ],
  },
  today: {
    // Call today for any of these
    heading: 'Ligue hoje, sem esperar por amanhã, se tiver algum destes sinais',
    bullets: {
      'any-bleeding': {
        // Any other bleeding, clots, spotting or cramps
        lead: 'Qualquer outro sangramento, coágulos, manchas de sangue ou cólicas (como as da menstruação)',
        // call even if they are mild, or stop.
        words: 'ligue, mesmo que seja pouco, ou que pare.',
      },
      'changes': {
        // Changes
        lead: 'Mudanças',
        // pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.
        words:
          'se os sintomas de gravidez desaparecerem de repente, ou o corrimento mudar de cor. Se o teste é positivo e já teve antes uma gravidez ectópica, usa DIU ou fez laqueadura das trompas.',
      },
      'after': {
        // After a loss
        lead: 'Depois de uma perda',
        // you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.
        words:
          'se sangra há {bleeding-weeks}, ou se volta a sangrar mais. Se o teste continua positivo {test-weeks} depois do aborto espontâneo. Se sente muito cansaço, ou tem falta de ar ao subir escadas.',
      },
      'after-pills': {
        // After medicine
        lead: 'Depois de medicamentos',
        // you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.
        words:
          'se ainda não sangra {no-bleeding-hours} depois do misoprostol, um medicamento usado para tratar o aborto espontâneo ou para interromper uma gravidez. Ou se sangra depois de comprimidos para interromper uma gravidez.',
      },
      'blood-type': {
        // Rh-negative blood, or not known
        lead: 'Sangue Rh negativo, ou não sabe o seu tipo',
        // you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.
        words: 'se sangra ou teve uma perda. A injeção, se for precisa, costuma ser dada em até 3 dias.',
      },
      'not-coping': {
        // Not coping
        lead: 'Quando está difícil dar conta do dia a dia',
        // you cannot work, sleep or care for others, or you drink or take drugs to cope.
        words: 'se não consegue trabalhar, dormir ou cuidar de outras pessoas, ou se bebe álcool ou usa drogas para aguentar.',
      },
    },
    notes: [
      // Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.
      'Um médico, enfermeira ou parteira (midwife) disse-lhe que esta gravidez não vai continuar? Então ligue hoje se sair tecido ou líquido. Mas, se acontecer {late-weeks}, procure ajuda médica agora mesmo.',
      // Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.
      'Recebeu misoprostol da sua equipe nas últimas vinte e quatro horas? Então os calafrios, o enjoo ou a diarreia podem ser efeito do medicamento. Ligue já para a sua equipe. Procure ajuda médica agora mesmo se tiver febre ou dor muito forte, se sentir que vai desmaiar, ou se ninguém atender.',
    ],
  },
  soon: {
    // Speak to {clinic} in the next few days about these
    heading: 'Fale com {clinic} nos próximos dias sobre isto',
    bullets: {
      'no-period': {
        // No period
        lead: 'Menstruação que não vem',
        // none has come by {period-weeks} after the loss.
        words: 'se não veio até {period-weeks} depois da perda.',
      },
      'low-mood': {
        // Low mood
        lead: 'Desânimo',
        // you still feel low after some weeks. If you stop coping, call today.
        words: 'se o desânimo continua depois de algumas semanas. Se deixar de dar conta do dia a dia, ligue hoje.',
      },
      'questions': {
        // Your questions
        lead: 'As suas perguntas',
        // you want to ask about tests, trying again, work or a certificate.
        words: 'se quer perguntar sobre exames, tentar de novo, trabalho ou um certificado.',
      },
      'more-losses': {
        // More than one loss
        lead: 'Mais de uma perda',
        // you have had two or more, and have no plan yet.
        words: 'se teve duas ou mais, e ainda não tem um plano.',
      },
    },
    notes: [
      // Any bleeding in pregnancy cannot wait for this: call today.
      'Nenhum sangramento na gravidez pode esperar alguns dias: ligue hoje.',
    ],
  },
};
