// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Trying again, or not
  title: 'Tentar de novo, ou não',
  // When you can, folic acid, if it may happen again, tests, contraception
  summary: 'Quando pode, ácido fólico, se pode repetir-se, exames, métodos contraceptivos',
  questions: {
    'when-try-again': {
      // If I want to try again, when can I?
      ask: 'Se quiser tentar de novo, quando posso?',
      answer: [
        // Most people can try once the bleeding has stopped and they feel ready. There is no need to hurry. Older advice was to wait six months. A large study since then found no extra risk in trying within three months.
        'A maioria das pessoas pode tentar quando o sangramento parou e quando se sente pronta. Não é preciso ter pressa. Antes aconselhava-se esperar seis meses. Um grande estudo depois disso não encontrou mais risco em tentar nos primeiros três meses.',
        // Ask your team first if you had:
        'Fale primeiro com a sua equipe se teve:',
        {
          list: [
            // an ectopic pregnancy, one growing outside the womb. The wait is often three months after methotrexate, a medicine. After other care it is often two full periods.
            'uma gravidez ectópica, que cresce fora do útero. A espera é muitas vezes de três meses depois do metotrexato, um medicamento. Depois de outro tratamento são muitas vezes duas menstruações completas.',
            // a molar pregnancy, where the placenta grows in an unusual way. Do not get pregnant until your follow-up tests are over.
            'uma gravidez molar, em que a placenta cresce de forma fora do comum. Não engravide até acabarem os exames de acompanhamento.',
            // any other illness or treatment that worries you.
            'qualquer outra doença ou tratamento que lhe cause preocupação.',
          ],
        },
      ],
      // pregnant again conceive wait how long next pregnancy six months
      also: 'engravidar de novo engravidar outra vez quanto tempo esperar próxima gravidez seis meses conceber',
    },
    'folic-acid': {
      // Should I take folic acid?
      ask: 'Devo tomar ácido fólico?',
      answer: [
        // Yes, if you may get pregnant again. Start now, and go on for the first months. Folic acid is a vitamin.
        'Sim, se pode engravidar de novo. Comece agora, e continue nos primeiros meses. O ácido fólico é uma vitamina.',
        // Ask {clinic} or a pharmacist if you need a stronger one, as some people do. Diabetes, epilepsy, or a spine problem in the family can be a reason.
        'Fale com {clinic} ou com um farmacêutico para saber se precisa de um mais forte, como algumas pessoas. Diabetes, epilepsia, ou um problema da coluna na família pode ser um motivo.',
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), do not take it yet. Wait until your team says that you can.
        'Depois do metotrexato, um medicamento para a gravidez ectópica (fora do útero), ainda não o tome. Espere até a sua equipe dizer que pode.',
      ],
      // vitamins supplements prenatal folate vitamin D preconception
      also: 'vitaminas suplementos pré-natal folato acido folico vitamina D preconcepção',
    },
    'will-it-happen-again': {
      // Will it happen again?
      ask: 'Vai acontecer de novo?',
      answer: [
        // For most people, it does not. After one or two losses, most go on to have a healthy pregnancy. Nobody can promise it for you.
        'Na maioria das pessoas, não. Depois de uma ou duas perdas, a maioria tem depois uma gravidez saudável. Ninguém pode prometer isso no seu caso.',
        // The chance of another loss does rise with each one. Fewer than 1 in 100 people have three or more. After two, ask for a plan. See: {#tests-offered}
        'A possibilidade de outra perda aumenta com cada uma. Menos de 1 em cada 100 pessoas tem três ou mais. Depois de duas, peça um plano. Veja: {#tests-offered}',
        // After an ectopic pregnancy, one growing outside the womb, a new one could be ectopic too. If you have a positive test with pain or bleeding, go to {department} now.
        'Depois de uma gravidez ectópica, que cresce fora do útero, a nova também pode ser ectópica. Com teste positivo e dor ou sangramento, vá {department} agora mesmo.',
      ],
      // another miscarriage chance risk next time recurrent repeat ectopic before
      also: 'outro aborto chance risco próxima vez de repetição repetir ectópica antes de novo',
    },
    'tests-offered': {
      // When are tests offered to find a cause?
      ask: 'Quando se oferecem exames para encontrar uma causa?',
      answer: [
        // Ask for a plan after two losses. Some services offer full tests then. Others start after three, or sooner if they suspect a cause other than chance. In many places the losses need not come one after the other.
        'Peça um plano depois de duas perdas. Alguns serviços oferecem então os exames completos. Outros começam depois de três, ou antes, se suspeitam de uma causa além do acaso. Em muitos lugares, as perdas não precisam ser seguidas.',
        {
          local: 'repeat-tests',
        },
        // Tests may not find a cause.
        'Os exames podem não encontrar uma causa.',
      ],
      // recurrent investigations two three miscarriages blood tests reason
      also: 'aborto de repetição investigação dois três abortos exames de sangue motivo causa trombofilia',
    },
    'not-trying': {
      // What if I do not want to get pregnant now?
      ask: 'E se eu não quiser engravidar agora?',
      answer: [
        // If you have sex that could lead to a pregnancy, use contraception from the first time. You can get pregnant before your next period comes.
        'Se tem relações que podem levar a uma gravidez, use um método contraceptivo desde a primeira vez. Pode engravidar antes da próxima menstruação.',
        // Ask {clinic} which kinds suit you, and when each can start. Before sex, wait until the bleeding has stopped, and longer if your team says so.
        'Fale com {clinic} para saber que métodos servem no seu caso, e quando pode começar cada um. Para ter relações, espere até o sangramento parar, e mais se a equipe disser.',
        // You may want a pregnancy later, or never. You do not owe anyone a reason.
        'Pode querer uma gravidez mais tarde, ou nunca. Não deve explicações a ninguém.',
      ],
      // contraception birth control pill condom coil avoid pregnancy ovulation
      also: 'anticoncepcional contracepção pílula camisinha preservativo DIU evitar gravidez ovulação',
    },
  },
};
