// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Treatment choices
  title: 'Escolhas de tratamento',
  // Waiting, medicine or a procedure, and what to take for pain
  summary: 'Esperar, medicamentos ou um procedimento, e o que tomar para a dor',
  questions: {
    'three-ways': {
      // What are my choices?
      ask: 'Quais são as minhas opções?',
      answer: [
        // There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.
        'Há três caminhos: esperar, tomar medicamentos, ou fazer um procedimento. São para depois de a sua equipe dizer que a gravidez dentro do útero acabou.',
        {
          list: [
            // Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.
            'Esperar não precisa de medicamento nem operação. Ninguém pode dizer quando vai começar, e pode levar semanas.',
            // Medicine starts it sooner, often at home. Cramps and bleeding can be strong.
            'Os medicamentos fazem começar mais cedo, muitas vezes em casa. As cólicas e o sangramento podem ser fortes.',
            // A procedure has a set day, and it works the first time for most people. It has small risks of its own.
            'Um procedimento tem dia marcado, e funciona na primeira vez na maioria das pessoas. Tem pequenos riscos próprios.',
          ],
        },
        // Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.
        'Cada um pode trazer sangramento forte. Num grande estudo britânico, cerca de 2 a 3 pessoas em cada 100 tiveram uma infecção, seja qual for o caminho escolhido.',
        // The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.
        'A escolha é sua, a não ser que um sangramento forte, uma infecção ou outro motivo médico decida. Pergunte o que acontece se não funcionar, e para quem ligar à noite. Uma gravidez ectópica, que cresce fora do útero, tem tratamento próprio.',
      ],
      // options management expectant medical surgical decide choose compare which is best
      also: 'opções conduta expectante medicamentoso cirúrgico decidir escolher comparar qual é melhor',
    },
    'waiting': {
      // What if I choose to wait?
      ask: 'E se eu escolher esperar?',
      answer: [
        // You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.
        'O aborto espontâneo começa e acaba no seu próprio tempo, muitas vezes durante 7 a 14 dias no início.',
        // In a British study, this many people needed no surgery:
        'Num estudo britânico, este número de pessoas não precisou de operação:',
        {
          list: [
            // about 90 in 100, if part of the pregnancy had passed
            'cerca de 90 em cada 100, se uma parte da gravidez já tinha saído',
            // about 75 in 100, if nothing had passed yet
            'cerca de 75 em cada 100, se ainda não tinha saído nada',
            // about 66 in 100, if the scan showed an empty sac.
            'cerca de 66 em cada 100, se o ultrassom mostrava um saco vazio.',
          ],
        },
        // An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.
        'Uma internação não planejada é mais provável do que com um procedimento. Esperar pode não ser indicado em caso de infecção ou de problema de coagulação. Também pode não ser, se uma gravidez ou um parto anterior foi traumático.',
        // If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.
        'Se não começou nada depois de 14 dias, ligue para {clinic} nesse dia. Ligue hoje se o sangramento voltar a aumentar, ou se dura {bleeding-weeks}.',
      ],
      // expectant management wait and see at home how long success
      also: 'conduta expectante esperar naturalmente em casa quanto tempo sucesso aguardar',
    },
    'medicine': {
      // What if I choose medicine?
      ask: 'E se eu escolher medicamentos?',
      answer: [
        // Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.
        'Os medicamentos provocam cólicas e sangramento, e o útero esvazia-se. Muitas vezes são dois: mifepristona, e depois misoprostol. Algumas pessoas recebem só misoprostol. Aqui tratam um aborto espontâneo.',
        // It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.
        'Nem sempre funciona por completo. Num estudo dos EUA, cerca de 9 em cada 100 pessoas que usaram os dois fizeram depois um procedimento. Com misoprostol sozinho, foram cerca de 24 em cada 100.',
        // Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.
        'O misoprostol pode dar calafrios, enjoo ou diarreia. Se tiver isto e nada pior, ligue já para a sua equipe. Procure ajuda médica agora mesmo em caso de febre, se sentir que vai desmaiar, se a dor for muito forte, ou se vomitar tudo o que bebe.',
        // If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.
        'Se ainda não sangra {no-bleeding-hours} depois do misoprostol, ligue hoje para {clinic}. Tenha uma pessoa adulta ao seu lado no primeiro dia. Se não tem ninguém, diga à sua equipe antes de começar.',
      ],
      // pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting
      also: 'comprimidos remédio mifepristona misoprostol cytotec tratamento medicamentoso efeitos colaterais calafrios diarreia vômito',
    },
    'procedure': {
      // What if I choose a procedure?
      ask: 'E se eu escolher um procedimento?',
      answer: [
        // A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.
        'Um médico ou enfermeira retira a gravidez por sucção, pela vagina. Funciona na primeira vez na maioria das pessoas. Até 5 em cada 100 precisam repetir.',
        {
          list: [
            // About 2 to 3 in 100 have an infection.
            'Cerca de 2 a 3 em cada 100 têm uma infecção.',
            // Fewer than 1 in 100 bleed very heavily.
            'Menos de 1 em cada 100 sangra com muita força.',
            // Fewer than 1 in 100 get a small hole in the womb.
            'Em menos de 1 em cada 100 faz-se um pequeno furo no útero.',
          ],
        },
        // You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.
        'Pode ficar sem dormir, com uma injeção para não doer (anestesia local), ou dormir numa sala de operações (anestesia geral). Pergunte qual pode ter. Depois de dormir, volte para casa com uma pessoa adulta que fique ao seu lado, e não dirija.',
        // A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}
        'Um laboratório examina o que se retirou. Isso pode mostrar uma gravidez molar, em que a placenta cresce de forma fora do comum. Diga antes o que quer que se faça depois com isso. Pergunte também pelo seu tipo de sangue. Veja: {#rh-negative}',
      ],
      // surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation
      also: 'cirurgia operação sucção aspiração AMIU curetagem raspagem anestesia dormindo acordada riscos cicatriz perfuração',
    },
    'pain-relief': {
      // What can I take for the pain?
      ask: 'O que posso tomar para a dor?',
      answer: [
        // Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.
        'Tome primeiro {paracetamol}, como diz a embalagem. Outros medicamentos também podem tê-lo: não tome dois que o tenham.',
        // Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.
        'Ainda não tome ibuprofeno, naproxeno nem medicamentos parecidos. Espere até que um médico, enfermeira ou parteira (midwife) diga que a gravidez acabou. Também tem de lhe dizer que estes medicamentos são seguros no seu caso. Pergunte antes de tomar aspirina. Se lhe foi receitada, pergunte antes de parar.',
        // After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}
        'Depois do metotrexato, um medicamento para a gravidez ectópica (fora do útero), as regras são mais rígidas. Veja: {#after-methotrexate}',
        // A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.
        'Uma almofada térmica ou uma bolsa de água quente pode aliviar as cólicas. Pode pedir remédios mais fortes para a dor. Se o {paracetamol} não aliviar a dor, procure ajuda médica agora mesmo.',
      ],
      // painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine
      also: 'analgésico remédio para dor paracetamol acetaminofeno tylenol panadol dipirona novalgina buscopan ibuprofeno advil motrin brufen naproxeno diclofenaco voltaren aspirina anti-inflamatório calor cólica remédio para gripe',
    },
  },
};
