// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You can text 111 if you signed up with the Police before.
  silent: 'É uma pessoa surda, ou não pode falar? Pode enviar mensagem de texto para o 111, se fez antes o registro na polícia.',
  // the emergency department
  department: 'ao pronto-socorro do hospital (Emergency Department)',
  advice: [
    {
      // Healthline
      name: 'Healthline',
      phone: {},
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In New Zealand, the law on work counts a loss in the first 20 weeks as a miscarriage.
        'Na Nova Zelândia, a lei do trabalho conta uma perda nas primeiras 20 semanas como aborto espontâneo (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In New Zealand, it is paid. You can take up to three days of bereavement leave, and so can your partner. Ask your employer if you are new in the job.
        'Na Nova Zelândia, é paga. Pode tirar até três dias de licença de luto (bereavement leave), e o seu parceiro ou parceira também. Se o emprego é novo, pergunte no trabalho.',
      ],
    },
    'repeat-tests': {
      words: [
        // In New Zealand, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'Na Nova Zelândia, o conselho desde 2025 é oferecer exames completos depois de duas perdas antes das 20 semanas. Não precisam ser seguidas.',
      ],
    },
    'remains': {
      words: [
        // In New Zealand, no law says what must happen after a loss before 20 weeks. Ask your hospital if you would like to take what passed home, or bury it.
        'Na Nova Zelândia, nenhuma lei diz o que deve acontecer depois de uma perda antes das 20 semanas. Fale com o hospital, se quiser levar para casa o que saiu, ou enterrar.',
      ],
    },
  },
};
