// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const neutral = {
  'week-limit': {
    words: [
      // The exact week limit differs between countries. Your clinic can tell you which one is used where you live.
      'O limite exato em semanas varia de país para país. A sua equipe pode dizer qual se usa onde vive.',
    ],
  },
  'leave': {
    words: [
      // That depends on the law and on your job. Some laws give leave after a miscarriage, with pay or without, and some give none. Ask your employer which leave you can take, and if it is paid.
      'Depende da lei e do seu trabalho. Algumas leis dão licença depois de um aborto espontâneo, paga ou não, e outras não dão. Pergunte no trabalho que licença pode tirar, e se é paga.',
    ],
  },
  'remembering': {
    words: [
      // That depends on where you live: some countries give one for an early loss, and others do not. Ask your clinic what there is.
      'Depende de onde vive: alguns países dão um certificado por uma perda no início, e outros não. Pergunte à sua equipe o que existe.',
    ],
  },
  'repeat-tests': {
    words: [
      // How many losses it takes differs between countries, and even between hospitals. Ask your clinic what is done where you live.
      'O número de perdas necessário varia de país para país, e até de hospital para hospital. Pergunte à sua equipe o que se faz onde vive.',
    ],
  },
  'rhesus': {
    words: [
      // Ask your team today what is done where you are.
      'Pergunte hoje à sua equipe o que se faz onde está.',
    ],
  },
  'pregnancy-unit': {
    words: [
      // Some hospitals have an early pregnancy unit. Ask your clinic if there is one near you, and if you can call it yourself.
      'Alguns hospitais têm uma unidade de início de gravidez (early pregnancy unit). Pergunte à sua equipe se há uma perto de onde vive, e se pode ligar diretamente para lá.',
    ],
  },
  'cost': {
    words: [
      // What you pay differs between countries. In many of them, emergency care is given before anyone asks for payment.
      'O que se paga varia de país para país. Em muitos, os cuidados de emergência são dados antes de alguém pedir pagamento.',
    ],
  },
  'privacy': {
    words: [
      // Laws differ between countries. If you are worried, ask a free legal helpline about your rights, but get care first.
      'As leis variam de país para país. Se isto lhe causa preocupação, pergunte pelos seus direitos a uma linha jurídica gratuita, mas receba primeiro os cuidados.',
    ],
  },
  'remains': {
    words: [
      // The rules on burial differ between countries, and by week of pregnancy. Your hospital can tell you what you may do.
      'As regras sobre o enterro variam de país para país, e com as semanas de gravidez. O seu hospital pode dizer o que é permitido.',
    ],
  },
};
