// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const titles = {
  // Bleeding, pain and miscarriage in early pregnancy
  title: 'Krwawienie, ból i poronienie we wczesnej ciąży',
  // This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.
  purpose:
    'Ta ulotka daje te same ogólne informacje każdemu, kto ją czyta. Wyjaśnia, czym jest poronienie i kiedy szukać pomocy. Nie może powiedzieć, co dzieje się w twoim ciele. Najważniejsze są zalecenia twojego zespołu medycznego.',
  // When to get help
  urgentTitle: 'Kiedy wezwać pomoc',
  // What you may notice
  symptomsTitle: 'Co możesz zauważyć',
  // Find your sign. If you have more than one, do what the most urgent one says.
  symptomsIntro: 'Znajdź swój objaw. Jeśli masz więcej niż jeden, zrób to, co podano przy najpilniejszym.',
  // Questions people ask
  questionsTitle: 'Pytania, które zadają ludzie',
  // People to talk to
  supportTitle: 'Z kim porozmawiać',
  // You can call without being in crisis. Partners, family and friends can call too.
  supportIntro: 'Możesz zadzwonić, nawet jeśli to nie kryzys. Mogą też dzwonić partnerzy, rodzina i przyjaciele.',
};
