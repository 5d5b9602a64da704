// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? In many places you can text 911. Where you cannot, use video relay or a TTY.
  silent:
    'É uma pessoa surda, ou não pode falar? Em muitos lugares pode enviar mensagem de texto para o 911. Onde não for possível, use video relay (videochamada em língua de sinais) ou um TTY.',
  // If your text does not get through, a message tells you so.
  silentMore: 'Se a sua mensagem de texto não chegar, outra mensagem avisa.',
  // the emergency room
  department: 'ao pronto-socorro do hospital (Emergency Room, ER)',
  advice: [],
  facts: {
    'week-limit': {
      words: [
        // In the United States, a loss before 20 weeks is called a miscarriage. From 20 weeks it is called a stillbirth.
        'Nos Estados Unidos, uma perda antes das 20 semanas chama-se aborto espontâneo (miscarriage). A partir das 20 semanas, chama-se stillbirth (bebê que nasce sem vida).',
      ],
    },
    'leave': {
      words: [
        // In the United States, leave depends on your state and your job, and is often unpaid. In California, the law gives up to five days after a loss. Ask if yours is paid.
        'Nos Estados Unidos, a licença depende do estado e do trabalho, e muitas vezes não é paga. Na Califórnia, a lei dá até cinco dias depois de uma perda. Pergunte se a sua é paga.',
        // A federal law, the Pregnant Workers Fairness Act, covers employers with 15 or more staff. They must make reasonable changes for limits that come from a pregnancy. You can ask for lighter work or for time off.
        'Uma lei federal, o Pregnant Workers Fairness Act, abrange empresas com 15 ou mais trabalhadores. Elas têm de fazer mudanças razoáveis por limitações que vêm de uma gravidez. Pode pedir um trabalho mais leve ou tempo livre.',
      ],
    },
    'rhesus': {
      words: [
        // In the United States, expert groups differ on the first 12 weeks. Ask your team today what is done where you are.
        'Nos Estados Unidos, os grupos de especialistas não concordam sobre as primeiras 12 semanas. Pergunte hoje à sua equipe o que se faz onde está.',
      ],
    },
    'cost': {
      words: [
        // In the United States, an emergency room has to examine you and treat an emergency, even if you cannot pay. This is federal law, called EMTALA.
        'Nos Estados Unidos, um pronto-socorro do hospital (emergency room) tem de examinar e tratar uma emergência, mesmo que não possa pagar. É uma lei federal, chamada EMTALA.',
        // It is not free, and a bill may come later. Ask for financial help before you pay it.
        'Não é gratuito, e a conta pode chegar depois. Antes de pagar, peça ajuda financeira (financial help).',
      ],
    },
    'privacy': {
      words: [
        // In the United States, you do not have to say what you think caused the bleeding. Do tell staff about medicines that could matter for your safety.
        'Nos Estados Unidos, não é obrigatório dizer o que acha que causou o sangramento. Mas diga que medicamentos tomou, se puderem contar para a sua segurança.',
        // The emergency doctors’ college, ACEP, is against any duty to report people for a loss, but state laws differ. If you are worried, a free legal helpline can explain your rights. Do not wait for that before you get care.
        'O colégio dos médicos de emergência, ACEP, é contra qualquer dever de denunciar pessoas por uma perda, mas as leis dos estados variam. Se isto lhe causa preocupação, uma linha jurídica gratuita pode explicar os seus direitos. Não espere por isso para receber cuidados.',
      ],
    },
  },
};
