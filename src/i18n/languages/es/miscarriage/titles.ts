// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const titles = {
  // Bleeding, pain and miscarriage in early pregnancy
  title: 'Sangrado, dolor y aborto espontáneo en las primeras semanas del embarazo',
  // This leaflet gives the same general information to everyone who reads it. It explains miscarriage and when to get care. It cannot tell you what is happening in your body. Your own clinic’s advice comes first.
  purpose:
    'Este folleto da la misma información general a todas las personas que lo leen. Explica qué es un aborto espontáneo y cuándo buscar atención. No puede decirle qué está pasando en su cuerpo. Los consejos de su propio equipo médico van primero.',
  // When to get help
  urgentTitle: 'Cuándo buscar ayuda',
  // What you may notice
  symptomsTitle: 'Qué puede notar',
  // Find your sign. If you have more than one, do what the most urgent one says.
  symptomsIntro: 'Busque su señal. Si tiene más de una, haga lo que dice la más urgente.',
  // Questions people ask
  questionsTitle: 'Preguntas frecuentes',
  // People to talk to
  supportTitle: 'Personas con quienes hablar',
  // You can call without being in crisis. Partners, family and friends can call too.
  supportIntro: 'Puede llamar aunque no esté en crisis. También pueden llamar su pareja, su familia y sus amistades.',
};
