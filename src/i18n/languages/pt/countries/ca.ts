// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? If you signed up for Text with 9-1-1, call 911 and staff will text you.
  silent:
    'É uma pessoa surda, ou não pode falar? Se já se registrou no Text with 9-1-1, ligue para o 911: os atendentes do 911 respondem por mensagem de texto.',
  // You sign up at your phone company. When you call, stay on the line.
  silentMore: 'O registro é feito na sua operadora de telefone. Quando ligar, não desligue.',
  // the emergency department
  department: 'ao pronto-socorro do hospital (Emergency Department)',
  advice: [
    {
      // the health line
      name: 'a linha de saúde (health line)',
      names: {
        // Info-Santé
        'CA-QC': 'Info-Santé',
      },
      phone: {},
      // Most provinces and territories
      where: 'Quase todas as províncias e territórios',
      // Day and night in most provinces
      hours: 'Dia e noite em quase todas as províncias',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In Canada, a loss before 20 weeks is called a miscarriage.
        'No Canadá, uma perda antes das 20 semanas chama-se aborto espontâneo (miscarriage).',
      ],
    },
    'leave': {
      words: [
        // In Canada, paid or not depends on your job and your province. For jobs under federal rules, there is a law on leave after a pregnancy loss. All other jobs follow the law of your province. Ask your employer what you can take, and if it is paid.
        'No Canadá, ser paga ou não depende do trabalho e da província. Para empregos sob regras federais, há uma lei sobre licença depois de uma perda gestacional. Todos os outros empregos seguem a lei da província. Pergunte no trabalho que licença pode tirar, e se é paga.',
      ],
    },
  },
};
