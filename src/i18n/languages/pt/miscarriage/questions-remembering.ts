// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Remembering
  title: 'Lembrar',
  // Ways to remember, certificates, keeping, burying or flushing
  summary: 'Maneiras de lembrar, certificados, guardar, enterrar ou dar a descarga',
  questions: {
    'honour': {
      // How can I honour what happened?
      ask: 'Como posso honrar o que aconteceu?',
      answer: [
        // In any way that feels right to you, or not at all. Some people choose a name, write a letter, plant something, or light a candle. Some go to a service at the hospital, if it holds one.
        'Da maneira que sentir como certa, ou de nenhuma. Algumas pessoas escolhem um nome, escrevem uma carta, plantam alguma coisa, ou acendem uma vela. Algumas vão a uma cerimônia no hospital, se houver.',
        // You can do this now, or years from now.
        'Pode fazer isto agora, ou daqui a anos.',
        // A hospital can tell you about a memorial, burial or cremation, and about prayers or rites of your faith. Say what you wish, and when.
        'Um hospital pode informar sobre cerimônias, enterro ou cremação, e sobre orações ou ritos da sua fé. Diga o que deseja, e quando.',
      ],
      // remember memorial ceremony funeral burial cremation candle ritual goodbye religion faith prayer
      also: 'lembrar memorial cerimônia funeral enterro cremação vela ritual despedida religião fé oração missa batismo',
    },
    'certificates': {
      // Can I have a certificate or an entry in a book?
      ask: 'Posso ter um certificado ou um registro num livro?',
      answer: [
        {
          local: 'remembering',
        },
        // What happened to you is real, with a paper or without one. You can make a page or a box of your own.
        'O que lhe aconteceu é real, com papel ou sem papel. Pode fazer uma página ou uma caixa sua.',
      ],
      // register record memorial book official recognition document
      also: 'registro registar certidão livro em memória oficial reconhecimento documento certificado',
    },
    'keep-or-bury': {
      // Can I flush it, keep it cool or bury it?
      ask: 'Posso dar a descarga, guardar no frio ou enterrar?',
      answer: [
        // In the first weeks, many people flush it, and others keep it. Neither is wrong. If no doctor, nurse or midwife has told you that the pregnancy is ending, get help now, before anything else.
        'Nas primeiras semanas, muitas pessoas dão a descarga, e outras guardam. Nenhuma das duas coisas é errada. Se nenhum médico, enfermeira ou parteira (midwife) lhe disse que a gravidez não vai continuar, procure ajuda médica agora mesmo, antes de tudo o resto.',
        // If you want it tested, put it in a clean container, keep it cool, and call {clinic} today.
        'Se quiser que seja examinado, ponha num recipiente limpo, guarde no frio, e ligue hoje para {clinic}.',
        // Get help now if it happens {late-weeks}.
        'Procure ajuda médica agora mesmo se acontecer {late-weeks}.',
        {
          local: 'remains',
        },
      ],
      // flush toilet fridge freezer keep bury garden home burial cremation remains fetus body law legal
      also: 'descarga vaso sanitário geladeira frigorífico congelador guardar enterrar jardim casa enterro cremação restos feto corpo lei',
    },
  },
};
