// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const titles = {
  // Bleeding, pain and miscarriage in early pregnancy
  title: 'Sangramento, dor e aborto espontâneo no início da gravidez',
  // This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.
  purpose:
    'Este folheto dá a mesma informação geral a todas as pessoas que o leem. Explica o aborto espontâneo e quando procurar cuidados. Não pode dizer o que acontece no seu corpo. O conselho da sua própria equipe de saúde vem primeiro.',
  // When to get help
  urgentTitle: 'Quando procurar ajuda',
  // What you may notice
  symptomsTitle: 'O que pode notar',
  // Find your sign. If you have more than one, do what the most urgent one says.
  symptomsIntro: 'Procure o seu sinal. Se tiver mais de um, faça o que diz o mais urgente.',
  // Questions people ask
  questionsTitle: 'Perguntas que as pessoas fazem',
  // People to talk to
  supportTitle: 'Pessoas com quem falar',
  // You can call without being in crisis. Partners, family and friends can call too.
  supportIntro: 'Pode ligar mesmo sem estar em crise. Parceiros, família e amigos também podem ligar.',
};
