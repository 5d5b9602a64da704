// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? You cannot text 000. Use the National Relay Service, or dial 106 on a TTY.
  silent:
    'É uma pessoa surda, ou não pode falar? Não é possível enviar mensagem de texto para o 000. Use o National Relay Service ou, num TTY, digite 106.',
  // The National Relay Service can call 000 for you. A TTY is a textphone.
  silentMore: 'O National Relay Service pode ligar para o 000 no seu lugar. Um TTY é um telefone de texto.',
  // the emergency department
  department: 'ao pronto-socorro do hospital (Emergency Department)',
  advice: [
    {
      // 1800MEDICARE
      name: '1800MEDICARE',
      phone: {},
      // Day and night
      hours: 'Dia e noite',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Australia, a loss before 20 weeks is called a miscarriage.
        'Na Austrália, uma perda antes das 20 semanas chama-se aborto espontâneo (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Australia, it is paid, unless you are a casual worker. You can take two days of compassionate leave, and so can your partner.
        'Na Austrália, é paga, exceto para quem tem trabalho ocasional (casual). Pode tirar dois dias de licença (compassionate leave), e o seu parceiro ou parceira também.',
      ],
    },
    'repeat-tests': {
      words: [
        // In Australia, advice from 2025 is to offer full tests after two losses before 20 weeks. They need not be in a row.
        'Na Austrália, o conselho desde 2025 é oferecer exames completos depois de duas perdas antes das 20 semanas. Não precisam ser seguidas.',
      ],
    },
  },
};
