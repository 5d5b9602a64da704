// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Cannot speak? On a mobile phone, call 999, and press 55 when you are asked to. Deaf? Use 999 BSL or the Relay UK app.
  silent:
    'Não pode falar? No celular, ligue para o 999 e digite 55 quando lhe pedirem. É uma pessoa surda? Use o 999 BSL ou o aplicativo Relay UK.',
  // 999 BSL is a video call with a sign language interpreter. In the Relay UK app, dial 18000. You can text 999 if you signed up before.
  silentMore:
    'O 999 BSL é uma videochamada com intérprete de língua de sinais britânica (BSL). No aplicativo Relay UK, digite 18000. Pode enviar mensagem de texto para o 999, se fez antes o registro.',
  // In the NHS, an interpreter is free. Say your language and “please”: “Polish, please”.
  interpreter: 'No NHS, o intérprete é gratuito. Diga em inglês “Interpreter, please. Portuguese.” Não desligue.',
  // A&E
  department: 'ao pronto-socorro do hospital (A&E)',
  advice: [
    {
      // NHS 111
      name: 'NHS 111',
      names: {
        // NHS 24
        'GB-SCT': 'NHS 24',
        // NHS 111 Wales
        'GB-WLS': 'NHS 111 Wales',
      },
      phone: {},
      // England, Scotland and Wales
      where: 'Inglaterra, Escócia e País de Gales',
      // Day and night
      hours: 'Dia e noite',
    },
    {
      // your GP or the GP out-of-hours service
      name: 'o seu médico de família (GP) ou o serviço de GP fora do horário (GP out-of-hours)',
      // Northern Ireland
      where: 'Irlanda do Norte',
    },
  ],
  facts: {
    'week-limit': {
      words: [
        // In the UK, a loss before 24 weeks is called a miscarriage. From 24 weeks it is called a stillbirth.
        'No Reino Unido, uma perda antes das 24 semanas chama-se aborto espontâneo (miscarriage). A partir das 24 semanas, chama-se stillbirth (bebê que nasce sem vida).',
      ],
    },
    'leave': {
      words: [
        // Yes, you can ask for time off. Whether it is paid depends on where in the UK you work. In Northern Ireland, a law has given paid leave after a miscarriage since 6 April 2026. Ask your employer how much you and your partner can take.
        'Sim, pode pedir licença. Ser paga ou não depende de onde trabalha no Reino Unido. Na Irlanda do Norte, desde 6 de abril de 2026, uma lei dá licença paga depois de um aborto espontâneo. Pergunte no trabalho quanto tempo pode tirar, e quanto pode tirar o seu parceiro ou parceira.',
        // In England, Scotland and Wales, ask your employer if there is paid leave. The law there is being changed.
        'Na Inglaterra, na Escócia e no País de Gales, pergunte no trabalho se há licença paga. A lei vai mudar.',
      ],
    },
    'remembering': {
      words: [
        // In England, you can ask for a baby loss certificate. It is free, and for a loss before 24 weeks. It is not a legal document.
        'Na Inglaterra, pode pedir um certificado em memória (baby loss certificate). É gratuito, e é para uma perda antes das 24 semanas. Não é um documento legal.',
        // In Scotland, there is the Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks. It comes with a certificate. It is free, with no time limit, and no proof is asked for.
        'Na Escócia, há o Memorial Book of Pregnancy and Baby Loss Prior to 24 Weeks (livro em memória). Vem com um certificado. É gratuito, sem prazo, e não se pede prova.',
        // In Wales and Northern Ireland, ask your clinic if there is a certificate yet.
        'No País de Gales e na Irlanda do Norte, pergunte à sua equipe se já há um certificado.',
      ],
    },
    'repeat-tests': {
      words: [
        // In the UK, full tests are most often offered after three losses in the first three months. They need not be in a row, or with the same partner. You may be offered tests after two, if your team thinks there may be a cause.
        'No Reino Unido, os exames completos são oferecidos quase sempre depois de três perdas nos primeiros três meses. Não precisam ser seguidas, nem com o mesmo parceiro. Podem ser oferecidos depois de duas, se a equipe achar que pode haver uma causa.',
        // The doctors’ college, RCOG, backs a clinic visit and first tests after two losses. You can ask for them. Scotland has promised care that grows with each loss.
        'O colégio dos médicos, RCOG, apoia uma consulta e primeiros exames depois de duas perdas. Pode pedi-los. A Escócia prometeu cuidados que aumentam a cada perda.',
      ],
    },
    'pregnancy-unit': {
      words: [
        // Many UK hospitals have an early pregnancy unit, and you can often call it yourself. Ask your clinic for its number and its hours.
        'Muitos hospitais do Reino Unido têm uma unidade de início de gravidez (early pregnancy unit), e muitas vezes pode ligar diretamente para lá. Peça à sua equipe o número e o horário.',
      ],
    },
    'cost': {
      words: [
        // In England, care inside A&E is free for everyone. Some people from abroad are charged for a hospital stay or other visits. But urgent care does not wait for payment. Wales, Scotland and Northern Ireland have rules of their own.
        'Na Inglaterra, os cuidados dentro do pronto-socorro do hospital (A&E) são gratuitos para todas as pessoas. A algumas pessoas que vêm de fora é cobrada a internação ou outras consultas. Mas os cuidados urgentes não esperam por pagamento. O País de Gales, a Escócia e a Irlanda do Norte têm regras próprias.',
      ],
    },
    'privacy': {
      words: [
        // In the UK, no law makes staff tell the police about a loss, or about pills to end a pregnancy. The doctors’ college, RCOG, says that they should not.
        'No Reino Unido, nenhuma lei obriga os profissionais a avisar a polícia de uma perda, ou de comprimidos para interromper uma gravidez. O colégio dos médicos, RCOG, diz que não devem fazê-lo.',
      ],
    },
    'remains': {
      words: [
        // In England, you may bury what passed at home after an early loss, if the owner of the land agrees. There are rules on depth and water, so ask your hospital. Hospitals in the UK can also arrange burial or cremation.
        'Na Inglaterra, pode enterrar o que saiu em casa depois de uma perda no início, se o dono do terreno concordar. Há regras sobre a profundidade e a água: pergunte ao hospital. Os hospitais do Reino Unido também podem tratar do enterro ou da cremação.',
      ],
    },
  },
};
