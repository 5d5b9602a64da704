// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const titles = {
  // Bleeding, pain and miscarriage in early pregnancy
  title: 'Saignements, douleurs et fausse couche en début de grossesse',
  // This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.
  purpose:
    'Cette brochure donne les mêmes informations générales à toutes les personnes qui la lisent. Elle explique la fausse couche, et quand demander des soins. Elle ne peut pas vous dire ce qui se passe dans votre corps. Les conseils de votre propre équipe soignante passent avant tout.',
  // When to get help
  urgentTitle: 'Quand demander de l’aide',
  // What you may notice
  symptomsTitle: 'Ce que vous pouvez remarquer',
  // Find your sign. If you have more than one, do what the most urgent one says.
  symptomsIntro: 'Trouvez votre signe. Si vous en avez plusieurs, faites ce que dit le plus urgent.',
  // Questions people ask
  questionsTitle: 'Les questions que l’on se pose',
  // People to talk to
  supportTitle: 'À qui parler',
  // You can call without being in crisis. Partners, family and friends can call too.
  supportIntro: 'Vous pouvez appeler sans être en crise. Partenaires, famille et proches peuvent appeler aussi.',
};
