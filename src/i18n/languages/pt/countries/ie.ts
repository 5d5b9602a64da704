// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {
    // 999 works too.
    note: 'O 999 também funciona.',
  },
  // Deaf, or cannot speak? Text 112 from an Irish phone. Say what is wrong, your address and your Eircode.
  silent:
    'É uma pessoa surda, ou não pode falar? Envie mensagem de texto para o 112 de um celular irlandês. Escreva em inglês qual é o problema, o endereço e o Eircode (código postal).',
  // the emergency department
  department: 'ao pronto-socorro do hospital (Emergency Department)',
  advice: [
    {
      // your GP, midwife or maternity hospital
      name: 'o seu médico de família (GP), a parteira (midwife) ou a maternidade (maternity hospital)',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Ireland, a loss before 23 weeks is called a miscarriage. From 23 weeks, or from a weight of 400 g, it is called a stillbirth. This changed on 16 September 2024, and many pages still say 24 weeks.
        'Na Irlanda, uma perda antes das 23 semanas chama-se aborto espontâneo (miscarriage). A partir das 23 semanas, ou de um peso de 400 g, chama-se stillbirth (bebê que nasce sem vida). Isto mudou em 16 de setembro de 2024, e muitas páginas ainda dizem 24 semanas.',
      ],
    },
    'leave': {
      words: [
        // In Ireland, no law gave leave after a miscarriage, paid or unpaid, when we last read about it. Ask your employer what they offer. From 23 weeks, ask about maternity leave too.
        'Na Irlanda, na última vez que lemos sobre isto, nenhuma lei dava licença depois de um aborto espontâneo, paga ou não. Pergunte no trabalho o que oferecem. A partir das 23 semanas, pergunte também pela licença de maternidade.',
      ],
    },
    'remembering': {
      words: [
        // In Ireland, you can ask your maternity unit for its bereavement team. Ask them if there is a certificate, or a book of remembrance.
        'Na Irlanda, pode pedir à maternidade para falar com a equipe de luto (bereavement team). Pergunte se há um certificado, ou um livro em memória.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Ireland, tests are most often offered after two losses in a row. A survey in 2023 found that hospitals differ, so ask yours.
        'Na Irlanda, os exames são oferecidos quase sempre depois de duas perdas seguidas. Um estudo de 2023 viu que os hospitais diferem: pergunte no seu.',
      ],
    },
    'cost': {
      words: [
        // In Ireland, people who get maternity services pay no emergency department charge. Ask the hospital if this counts for your visit.
        'Na Irlanda, quem usa os serviços de maternidade não paga taxa no pronto-socorro do hospital (emergency department). Pergunte no hospital se isto vale para a sua visita.',
      ],
    },
  },
};
