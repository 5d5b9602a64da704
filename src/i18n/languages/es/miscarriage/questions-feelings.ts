// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Feelings
  title: 'Sentimientos',
  // What you may feel, when to get help, hard days, hurtful words
  summary: 'Qué puede sentir, cuándo pedir ayuda, días difíciles, palabras que duelen',
  questions: {
    'what-feelings': {
      // What might I feel?
      ask: '¿Qué puedo sentir?',
      answer: [
        // You may feel sad, numb, worried, guilty, ashamed, alone or relieved, or several of these on one day. None of it is wrong, and neither is feeling very little.
        'Puede sentir tristeza, vacío, preocupación, culpa, vergüenza, soledad o alivio, o varias de estas cosas en un mismo día. Nada de eso está mal, y tampoco sentir muy poco.',
        // This is true however early it was, and whether or not you wanted to be pregnant. You do not have to look sad to be cared for well.
        'Esto vale por muy pronto que fuera, y tanto si quería el embarazo como si no. No hace falta mostrar tristeza para recibir una buena atención.',
        // In studies, about 30 in 100 people had strong signs of stress a month later. For some it went on for many months. Partners can be affected too. See: {#partners} If it gets too much, there is help. See: {#when-help-feelings}
        'En estudios, cerca de 30 de cada 100 personas tenían señales fuertes de estrés un mes después. A algunas les duró muchos meses. También puede afectar a la pareja. Vea: {#partners} Si es demasiado, hay ayuda. Vea: {#when-help-feelings}',
      ],
      // sad grief guilt relief I feel relieved do not want this pregnancy unwanted unplanned I want it to be over numb angry anxious depressed trauma emotions crying
      also: 'triste duelo culpa alivio me siento aliviada no quiero este embarazo no deseado no planeado quiero que termine vacia enojada enfadada ansiosa deprimida trauma emociones llorar',
    },
    'when-help-feelings': {
      // When should I get help with my feelings?
      ask: '¿Cuándo debo pedir ayuda por lo que siento?',
      answer: [
        // Get help now if you do not feel safe. Call {clinic} or your doctor today if any of these is true:
        'Busque ayuda ahora mismo si no se siente a salvo. Llame hoy mismo a {clinic} o a su médico si le pasa algo de esto:',
        {
          list: [
            // you have no one to talk to, or someone close is worried about you
            'no tiene con quién hablar, o alguien cercano se preocupa por usted',
            // you cannot sleep, work, study or care for others
            'no puede dormir, trabajar, estudiar o cuidar de otras personas',
            // you drink or take drugs to cope
            'está bebiendo alcohol o usando drogas para sobrellevarlo',
            // what happened keeps coming back as if it were now (flashbacks)
            'lo que pasó vuelve una y otra vez, como si ocurriera ahora (flashbacks)',
            // you avoid going out
            'evita salir de casa',
            // you feel strong anxiety or panic
            'siente mucha ansiedad o pánico',
            // grief is as strong as ever after several months.
            'el dolor por la pérdida sigue igual de fuerte después de varios meses.',
          ],
        },
        // If you have had a mental illness before, say so. Counselling can help when distress is strong.
        'Si antes ha tenido una enfermedad mental, dígalo. El apoyo psicológico puede ayudar cuando el sufrimiento es fuerte.',
      ],
      // counselling therapy depression anxiety suicide self-harm flashbacks panic not coping drinking
      also: 'psicologo terapia depresion ansiedad suicidio autolesion recuerdos panico no puedo mas beber',
    },
    'seeing-things': {
      // I see or hear things that others do not. What should I do?
      ask: 'Veo u oigo cosas que otras personas no ven ni oyen. ¿Qué hago?',
      answer: [
        // Get help now: {call}, or go to {department}. Tell them that you are pregnant, or have been.
        'Busque ayuda médica ahora mismo: {call}, o vaya {department}. Diga que está embarazada, o que lo ha estado.',
        // Some people also believe things that others find strange. Some hardly sleep and yet feel full of energy. Some feel that they could hurt someone. This can be an illness. It can be treated, and it is not your fault.
        'Algunas personas también creen cosas que a otras les parecen extrañas. Algunas casi no duermen y aun así se sienten llenas de energía. Algunas sienten que podrían hacer daño a alguien. Puede ser una enfermedad. Tiene tratamiento, y usted no tiene la culpa.',
        // If you see this in someone close to you, do not leave them alone. Call for them.
        'Si ve esto en alguien cercano, no deje sola a esa persona. Llame por ella.',
      ],
      // psychosis mania voices hallucinations paranoid bipolar high racing thoughts not sleeping hurt someone
      also: 'psicosis mania voces alucinaciones paranoia bipolar euforia pensamientos rapidos no duermo hacer daño a alguien',
    },
    'healing-time': {
      // Does grief follow a path?
      ask: '¿El duelo sigue un camino?',
      answer: [
        // No, grief has no set path and no set end. In a UK-led study, distress eased over the months for many people, but not for all. Some people do not grieve, and that is not wrong either.
        'No, el duelo no tiene un camino fijo ni un final fijo. En un estudio dirigido desde el Reino Unido, el sufrimiento disminuyó con los meses en muchas personas, pero no en todas. Algunas personas no sienten duelo, y eso tampoco está mal.',
        // If yours is as strong as ever after several months, ask for help. If it keeps you from living your life, ask sooner. See: {#when-help-feelings}
        'Si el suyo sigue igual de fuerte después de varios meses, pida ayuda. Si no le deja hacer su vida, pídala antes. Vea: {#when-help-feelings}',
      ],
      // grieving how long get over it stages heal emotionally
      also: 'duelo cuanto dura superar etapas sanar emocionalmente',
    },
    'hard-days': {
      // How do I get through the due date and other people’s news?
      ask: '¿Cómo paso la fecha prevista de parto y las noticias de otras personas?',
      answer: [
        // Plan ahead for such days, and plan little on them: be alone, or with someone kind. Feelings can come back weeks or months later, and that is not a step back.
        'Prepare esos días, y no planee mucho: a solas, o con alguien amable. Los sentimientos pueden volver semanas o meses después, y eso no es un paso atrás.',
        // You can mute news, skip a party or ask a friend to tell you in writing. You can be glad for someone and sad for yourself.
        'Puede silenciar las noticias, no ir a una fiesta o pedir a una amiga que se lo diga por escrito. Puede alegrarse por alguien y sentir tristeza por usted.',
        // In a new pregnancy, many people are afraid. Ask {clinic} for an early scan, and for a number to call.
        'En un nuevo embarazo, muchas personas tienen miedo. Pida a {clinic} un ultrasonido (ecografía) temprano, y un número al que llamar.',
      ],
      // anniversary due date pregnancy announcement baby shower friend pregnant afraid anxious pregnant again when is it safe
      also: 'aniversario fecha de parto anuncio de embarazo baby shower amiga embarazada miedo ansiosa otra vez embarazada cuando es seguro',
    },
    'others-say': {
      // What can I do when people say things that hurt?
      ask: '¿Qué puedo hacer cuando me dicen cosas que duelen?',
      answer: [
        // You do not have to answer. You can change the subject, or leave.
        'No tiene que contestar. Puede cambiar de tema, o irse.',
        // Words such as “at least…” or “it happens all the time” can hurt, even when they are meant well. Silence can hurt too.
        'Palabras como “al menos…” o “pasa todo el tiempo” pueden doler, aunque se digan con buena intención. El silencio también puede doler.',
        // You could say: “That is hard for me to hear.” You can show them this page. See: {#help-say} You can also ask someone close to speak for you.
        'Podría decir: “Me duele oír eso.” Puede mostrarle esta página. Vea: {#help-say} También puede pedir a alguien cercano que hable por usted.',
      ],
      // hurtful comments family friends insensitive at least nobody understands
      also: 'comentarios hirientes familia amigas insensible al menos nadie me entiende',
    },
  },
};
