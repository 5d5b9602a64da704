// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const urgent = {
  now: {
    // Get help now for any of these
    heading: 'Busque ayuda médica ahora mismo con una sola de estas señales',
    // Or go to {department}, but do not drive yourself.
    otherwise: 'O vaya {department}, pero no conduzca.',
    bullets: {
      'bleeding': {
        // Bleeding
        lead: 'Sangrado',
        // {pad}, or it keeps getting heavier.
        words: 'si {pad}, o si sangra cada vez más.',
        // Bleeding: {pad}, or it keeps getting heavier
        short: 'Sangrado: si {pad}, o si sangra cada vez más',
      },
      'clots': {
        // Clots
        lead: 'Coágulos',
        // {clot-now}.
        words: 'si {clot-now}.',
        // Clots: {clot-now}
        short: 'Coágulos: si {clot-now}',
      },
      'pain': {
        // Belly pain
        lead: 'Dolor de vientre',
        // it is sudden, severe or on one side. Or your shoulder tip hurts.
        words: 'si es repentino, muy fuerte o de un solo lado. O si le duele el hombro, en la punta.',
        // Belly pain that is sudden, severe or on one side. Also pain in your shoulder tip
        short: 'Dolor de vientre repentino, muy fuerte o de un solo lado. También si le duele el hombro, en la punta',
      },
      'faint': {
        // Feeling faint
        lead: 'Desmayo',
        // you faint or nearly faint, are very dizzy, or your heart races.
        words: 'si se desmaya o casi, si se marea mucho o si el corazón le late muy rápido.',
        // Fainting or nearly fainting, being very dizzy, or a racing heart
        short:
          'Si se desmaya o casi se desmaya, si se marea mucho, como si se fuera a desmayar, o si el corazón le late muy rápido',
      },
      'infection': {
        // Fever
        lead: 'Fiebre',
        // {fever}, or you shake or feel very unwell.
        words: '{fever}, o si tiembla con escalofríos o se siente muy mal.',
        // Fever of {fever}, shaking, or feeling very unwell, even with no fever
        short: 'Si tiene fiebre de {fever}, escalofríos con temblores, o se siente muy mal, aunque no tenga fiebre',
      },
      'self-harm': {
        // Thoughts of ending your life or hurting yourself
        lead: 'Ideas de quitarse la vida o de hacerse daño',
        // {call} if you are in danger or do not feel safe. Otherwise, {crisis}.
        words: 'si corre peligro o no se siente a salvo, {call}. Si por ahora está a salvo, {crisis}.',
        // Thoughts of ending your life or hurting yourself. If you are in danger or do not feel safe, {call}. Are you safe for now? Then {crisis}
        short:
          'Ideas de quitarse la vida o de hacerse daño. Si corre peligro o no se siente a salvo, {call}. Si por ahora está a salvo, {crisis}',
      },
    },
    also: {
      'late': {
        // bleeding, even a little, belly pain, tissue or fluid
        lead: 'si sangra, aunque sea poco, le duele el vientre, o sale tejido o líquido',
        // {late-weeks}
        words: '{late-weeks} (contadas desde el primer día de la última regla)',
      },
      'blood-thinners': {
        // more than spots of blood
        lead: 'si sangra más que unas manchas',
        // on blood thinners or with a bleeding disorder
        words: 'y usa anticoagulantes (también en inyección) o tiene una enfermedad que le hace sangrar con facilidad',
      },
      'tissue': {
        // pregnancy tissue or a gush of fluid
        lead: 'si sale tejido del embarazo o de pronto sale mucho líquido',
        // unless a doctor, nurse or midwife told you this pregnancy is ending
        words: 'y ningún médico, enfermera o partera (midwife) le ha dicho que este embarazo no va a continuar',
      },
      'ectopic': {
        // pain or bleeding with a positive test
        lead: 'si tiene dolor o sangrado, aunque sea poco, con una prueba de embarazo positiva',
        // after an earlier ectopic pregnancy, or with a coil or tied tubes
        words: 'y tuvo antes un embarazo ectópico (ectopic pregnancy), o tiene un DIU o las trompas ligadas',
      },
      'one-side-after-ivf': {
        // one-sided pain
        lead: 'si le duele de un solo lado',
        // after IVF, whatever a scan showed
        words: 'después de una fecundación in vitro (IVF), muestre lo que muestre el ultrasonido',
      },
      'stomach': {
        // belly pain or bleeding
        lead: 'si le duele el vientre o sangra',
        // with vomiting, diarrhoea, or pain when you pee or poo
        words: 'y, además, vomita, tiene diarrea o le duele al orinar o al evacuar',
      },
      'pain-relief': {
        // pain that {paracetamol} does not ease,
        lead: 'si el dolor no se alivia con {paracetamol}',
        // or no drink stays down
        words: 'o si no retiene nada de lo que bebe',
      },
      'sepsis': {
        // bad-smelling discharge,
        lead: 'si el flujo vaginal huele mal,',
        // confusion, slurred speech or no pee for a day
        words: 'si le cuesta pensar o hablar con claridad, o si lleva un día entero sin orinar',
      },
      'skin': {
        // blue, blotchy, clammy or very pale skin or lips,
        lead: 'si tiene la piel o los labios azulados, con manchas, fríos y sudorosos o muy pálidos,',
        // a rash that does not fade
        words: 'o si tiene un sarpullido que no desaparece al apretarlo',
      },
      'chest': {
        // chest pain, hard or fast breathing, one swollen leg
        lead: 'si le duele el pecho, respira con dificultad o muy rápido, o se le hincha una pierna',
        // or a very bad headache
        words: 'o tiene un dolor de cabeza muy fuerte',
      },
      'blow': {
        // a blow to the belly, a crash,
        lead: 'si recibió un golpe en el vientre, tuvo un accidente de tráfico,',
        // bleeding or pain after a fall
        words: 'o sangra o tiene dolor después de una caída',
      },
      'seeing-things': {
        // seeing or hearing things
        lead: 'si ve u oye cosas',
        // that others do not
        words: 'que otras personas no ven ni oyen',
      },
      'sent-home': {
        // getting worse
        lead: 'si empeora',
        // after being sent home
        words: 'después de que le dijeran que podía irse a casa: vuelva al hospital',
      },
    },
    notes: [
      // Your own team may have given you a different limit for when to get help. If so, keep to theirs. If you feel faint or unwell, get help now.
      'Es posible que su equipo médico le haya dado otra indicación sobre cuándo buscar ayuda. Si es así, siga esa indicación. Si siente que se va a desmayar o se siente mal, busque ayuda médica ahora mismo.',
    ],
  },
  today: {
    // Call today for any of these
    heading: 'Llame por teléfono hoy mismo si tiene alguna de estas señales',
    bullets: {
      'any-bleeding': {
        // Any other bleeding, clots, spotting or cramps
        lead: 'Cualquier otro sangrado, coágulo, manchado o dolor como de regla (cólicos)',
        // call even if they are mild, or stop.
        words: 'llame aunque sea leve o pare.',
      },
      'changes': {
        // Changes
        lead: 'Cambios',
        // pregnancy signs suddenly stop, or discharge changes colour. You have a positive test, and had an ectopic pregnancy before, or have a coil or tied tubes.
        words:
          'si los síntomas de embarazo desaparecen de repente, o el flujo vaginal cambia de color. Si la prueba de embarazo es positiva y tuvo antes un embarazo ectópico, o tiene un DIU o las trompas ligadas.',
      },
      'after': {
        // After a loss
        lead: 'Después de una pérdida del embarazo',
        // you bleed for {bleeding-weeks}, or more heavily again. A test is still positive {test-weeks} after the miscarriage. You are very tired, or out of breath on stairs.
        words:
          'si sangra desde hace {bleeding-weeks}, o vuelve a sangrar más. Si la prueba sigue siendo positiva {test-weeks} después del aborto espontáneo. Si siente mucho cansancio o le falta el aire al subir escaleras.',
      },
      'after-pills': {
        // After medicine
        lead: 'Después de usar medicinas',
        // you have no bleeding {no-bleeding-hours} after misoprostol, a medicine for a miscarriage or to end a pregnancy. Or you bleed after pills to end a pregnancy.
        words:
          'si pasan {no-bleeding-hours} desde que usó misoprostol, una medicina para el aborto espontáneo o para interrumpir un embarazo, y no sangra. También si sangra después de pastillas para interrumpir un embarazo.',
      },
      'blood-type': {
        // Rh-negative blood, or not known
        lead: 'Sangre de grupo Rh negativo, o no sabe su grupo',
        // you bleed or have had a loss. An injection, if you need one, is usually given within 3 days.
        words:
          'si sangra o ha tenido una pérdida del embarazo. La inyección, si la necesita, por lo general se pone en un plazo de 3 días.',
      },
      'not-coping': {
        // Not coping
        lead: 'Si le cuesta seguir con el día a día',
        // you cannot work, sleep or care for others, or you drink or take drugs to cope.
        words: 'si no puede trabajar, dormir o cuidar de otras personas, o si bebe alcohol o usa drogas para sobrellevarlo.',
      },
    },
    notes: [
      // Has a doctor, nurse or midwife told you that this pregnancy is ending? Then call today if you pass tissue or fluid. But get help now {late-weeks}.
      '¿Un médico, una enfermera o una partera (midwife) le ha dicho que este embarazo no va a continuar? Entonces llame hoy mismo si sale tejido o líquido. Pero si le pasa {late-weeks}, busque ayuda médica ahora mismo.',
      // Did your team give you misoprostol in the last day? Then shivering, feeling sick or loose poo can come from the medicine. Call them straight away. Get help now if you have a fever or severe pain, feel faint, or they do not answer.
      '¿Su equipo médico le dio misoprostol hace un día o menos? Entonces los escalofríos, las náuseas o las heces blandas pueden venir de la medicina. Llame a su equipo enseguida. Busque ayuda médica ahora mismo si tiene fiebre o un dolor muy fuerte, siente que se va a desmayar, o no le contestan.',
    ],
  },
  soon: {
    // Speak to {clinic} in the next few days about these
    heading: 'Hable con {clinic} en los próximos días sobre esto',
    bullets: {
      'no-period': {
        // No period
        lead: 'No le viene la regla',
        // none has come by {period-weeks} after the loss.
        words: 'si no ha llegado {period-weeks} después de la pérdida.',
      },
      'low-mood': {
        // Low mood
        lead: 'Ánimo bajo',
        // you still feel low after some weeks. If you stop coping, call today.
        words: 'si después de algunas semanas sigue con el ánimo bajo. Si ya le cuesta seguir con el día a día, llame hoy mismo.',
      },
      'questions': {
        // Your questions
        lead: 'Sus preguntas',
        // you want to ask about tests, trying again, work or a certificate.
        words: 'si quiere preguntar sobre pruebas, otro embarazo, el trabajo o un certificado.',
      },
      'more-losses': {
        // More than one loss
        lead: 'Más de una pérdida del embarazo',
        // you have had two or more, and have no plan yet.
        words: 'si ha tenido dos o más y todavía no tiene un plan.',
      },
    },
    notes: [
      // Any bleeding in pregnancy cannot wait for this: call today.
      'Ningún sangrado en el embarazo puede esperar: llame hoy mismo.',
    ],
  },
};
