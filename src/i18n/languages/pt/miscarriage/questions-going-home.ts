// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Going home and after
  title: 'Voltar para casa e depois',
  // The first days, how long you bleed, signs of infection, sex, baths and work
  summary: 'Os primeiros dias, quanto tempo sangra, sinais de infecção, sexo, banhos e trabalho',
  questions: {
    'after-first-days': {
      // What are the first days after like?
      ask: 'Como são os primeiros dias depois?',
      answer: [
        // For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.
        'Na maioria das pessoas, as cólicas e o sangramento diminuem pouco a pouco. Pode sentir dor, raiva, alívio ou quase nada. Nenhum sentimento é errado.',
        // Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.
        'Ligue hoje para {clinic}, se o sangramento voltar a aumentar, ou se a dor continuar. Se o {paracetamol} não aliviar a dor, vá {department} agora mesmo.',
        // Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.
        'Meça a temperatura, se sentir calor ou arrepios. Também conta como se sente, mesmo sem febre.',
        // Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Fale com {clinic} para saber se mais tarde precisa de um ultrassom ou de um teste de gravidez. Se nenhum ultrassom mostrou a gravidez dentro do útero, peça exames de sangue.',
      ],
      // recovery going home aftercare tired rest discharge days
      also: 'recuperação voltar para casa alta cuidados depois cansada repouso dias',
    },
    'how-long-bleeding': {
      // How long will I bleed?
      ask: 'Quanto tempo vou sangrar?',
      answer: [
        // Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.
        'Muitas vezes uma a duas semanas, e às vezes mais tempo depois de medicamentos. Se sangra há {bleeding-weeks}, ligue hoje para {clinic}. Ligue também se voltar a aumentar depois de ter diminuído.',
        // The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.
        'A parte mais forte dura muitas vezes cerca de 2 a 3 horas. Depois disso, o sangramento pode parar e recomeçar durante dias.',
        // Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.
        'É possível que a sua equipe lhe tenha dito quantas semanas esperar antes de ligar. Nesse caso, siga isso. Se sentir que vai desmaiar ou se passar mal, procure ajuda médica agora mesmo.',
      ],
      // weeks days blood stop spotting still bleeding after
      also: 'semanas dias sangue parar manchas ainda sangrando depois quantos dias',
    },
    'infection-signs': {
      // What are the signs of an infection?
      ask: 'Quais são os sinais de uma infecção?',
      answer: [
        // The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.
        'Os sinais principais são febre, calafrios com tremores, corrimento com mau cheiro e passar muito mal. Pode vir também dor na barriga. Pode haver uma infecção grave sem febre.',
        // Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:
        'A sepse é quando uma infecção põe a sua vida em risco. {Call}, ou vá {department} agora mesmo, por qualquer um destes sinais:',
        {
          list: [
            // You are confused, or your speech is slurred.
            'Tem dificuldade em pensar com clareza, ou a fala está arrastada.',
            // Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.
            'A pele, os lábios ou a língua estão azulados, pálidos ou manchados como mármore. Em pele escura, olhe os lábios, as gengivas e as palmas das mãos.',
            // A rash does not fade when you press a glass on it.
            'Há manchas na pele que não desaparecem ao apertar com um copo de vidro.',
            // You breathe very fast, or find it hard.
            'Respira muito rápido, ou com dificuldade.',
            // You shiver hard, or your muscles hurt badly.
            'Tem calafrios fortes, ou muita dor nos músculos.',
            // You have not peed for a day.
            'Passou um dia inteiro sem urinar.',
            // You are very sleepy, or feel that you may die.
            'Tem muito sono, ou a sensação de que pode morrer.',
          ],
        },
        // Call {clinic} today if discharge looks different, even with no smell, fever or pain.
        'Ligue hoje para {clinic}, se o corrimento mudou de aspecto, mesmo sem cheiro, febre nem dor.',
      ],
      // sepsis temperature fever smell discharge shivering chills flu ill
      also: 'sepse sépsis temperatura febre cheiro corrimento calafrio arrepios gripe doente infeccionou infeção',
    },
    'pads-baths-sex-work': {
      // When can I use tampons, have sex, bathe, exercise and work?
      ask: 'Quando posso usar absorventes internos, ter relações, tomar banho, fazer exercício e trabalhar?',
      answer: [
        // Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.
        'As relações sexuais e os absorventes internos podem esperar até o sangramento parar. Banhos, esporte e trabalho dependem de como se sente e do seu tratamento.',
        {
          list: [
            // Use pads, not tampons or cups, until the bleeding stops. Germs could get in.
            'Use absorventes externos, não internos nem coletores, até o sangramento parar. Podem entrar germes.',
            // Do not have sex until the bleeding stops. Some teams ask you to wait longer.
            'Não tenha relações até o sangramento parar. Algumas equipes pedem que espere mais.',
            // Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.
            'Tome banho de chuveiro enquanto sangra. Vários serviços de saúde desaconselham nadar, e alguns desaconselham banhos de imersão e banheiras quentes.',
            // Exercise and work have no set day. Some people go back after a day or two, some after weeks.
            'Exercício e trabalho não têm dia certo. Algumas pessoas voltam depois de um ou dois dias, outras depois de semanas.',
            // If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
            'Se sangra mais quando está de pé, pare e descanse. Se não diminuir, ligue hoje para {clinic}.',
          ],
        },
        // You can get pregnant before your first period.
        'Pode engravidar antes da primeira menstruação.',
      ],
      // swimming swim bath shower gym sport intercourse cup job go back
      also: 'nadar natação piscina banho chuveiro academia ginásio esporte relação sexual sexo coletor trabalho voltar banheira',
    },
  },
};
