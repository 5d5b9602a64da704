// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Treatment choices
  title: 'Opciones de tratamiento',
  // Waiting, medicine or a procedure, and what to take for pain
  summary: 'Esperar, medicina o un procedimiento, y qué tomar para el dolor',
  questions: {
    'three-ways': {
      // What are my choices?
      ask: '¿Qué opciones tengo?',
      answer: [
        // There are three ways: to wait, to take medicine, or to have a procedure. They are for after your team has told you that the pregnancy in your womb has ended.
        'Hay tres formas: esperar, tomar medicina, o tener un procedimiento. Son para cuando su equipo médico le ha dicho que el embarazo dentro de su útero ha terminado.',
        {
          list: [
            // Waiting needs no medicine or operation. Nobody can say when it will start, and it can take weeks.
            'Esperar no necesita medicina ni operación. Nadie puede decir cuándo empezará, y puede tardar semanas.',
            // Medicine starts it sooner, often at home. Cramps and bleeding can be strong.
            'La medicina hace que empiece antes, a menudo en casa. Los dolores y el sangrado pueden ser fuertes.',
            // A procedure has a set day, and it works the first time for most people. It has small risks of its own.
            'Un procedimiento tiene un día fijo, y funciona a la primera para la mayoría. Tiene pequeños riesgos propios.',
          ],
        },
        // Each can bring heavy bleeding. In a large British trial, about 2 to 3 people in 100 had an infection, whichever way they chose.
        'Las tres formas pueden traer un sangrado abundante. En un gran estudio británico, de 2 a 3 personas de cada 100 tuvieron una infección, con cualquiera de las tres.',
        // The choice is yours, unless heavy bleeding, infection or another medical reason decides. Ask what happens if it does not work, and who to call at night. An ectopic pregnancy, one growing outside the womb, has its own treatment.
        'La elección es suya, salvo que decida un sangrado abundante, una infección u otra razón médica. Pregunte qué pasa si no funciona, y a quién llamar de noche. Un embarazo ectópico, que crece fuera del útero, tiene su propio tratamiento.',
      ],
      // options management expectant medical surgical decide choose compare which is best
      also: 'opciones manejo expectante medico quirurgico decidir elegir comparar cual es mejor tratamiento',
    },
    'waiting': {
      // What if I choose to wait?
      ask: '¿Y si elijo esperar?',
      answer: [
        // You let the miscarriage begin and end in its own time, often for 7 to 14 days at first.
        'Deja que el aborto espontáneo empiece y termine a su propio ritmo, al principio a menudo de 7 a 14 días.',
        // In a British study, this many people needed no surgery:
        'En un estudio británico, este número de personas no necesitó operación:',
        {
          list: [
            // about 90 in 100, if part of the pregnancy had passed
            'cerca de 90 de cada 100, si ya había salido una parte del embarazo',
            // about 75 in 100, if nothing had passed yet
            'cerca de 75 de cada 100, si todavía no había salido nada',
            // about 66 in 100, if the scan showed an empty sac.
            'cerca de 66 de cada 100, si el ultrasonido (ecografía) mostraba un saco vacío.',
          ],
        },
        // An unplanned hospital stay is more likely than with a procedure. Waiting may not suit you if you have an infection or a clotting problem. It may not suit you either if an earlier pregnancy or birth was traumatic.
        'Es más probable un ingreso no previsto en el hospital que con un procedimiento. Puede que esperar no le convenga si tiene una infección o un problema de la coagulación. Tampoco si un embarazo o un parto anterior fue traumático.',
        // If nothing has begun after 14 days, call {clinic} that day. Call today if bleeding gets heavier again, or lasts {bleeding-weeks}.
        'Si no ha empezado nada después de 14 días, llame a {clinic} ese mismo día. Llame hoy mismo si el sangrado vuelve a aumentar, o si dura {bleeding-weeks}.',
      ],
      // expectant management wait and see at home how long success
      also: 'manejo expectante esperar en casa cuanto tarda exito natural',
    },
    'medicine': {
      // What if I choose medicine?
      ask: '¿Y si elijo la medicina?',
      answer: [
        // Medicine brings on cramps and bleeding, and the womb empties. Often there are two medicines: mifepristone, then misoprostol. Some people are given misoprostol alone.
        'La medicina produce dolores como de regla y sangrado, y el útero se vacía. A menudo son dos medicinas: mifepristona y después misoprostol. A algunas personas les dan misoprostol sin la otra.',
        // It does not always work fully. In a US trial, about 9 in 100 who used both later had a procedure. With misoprostol alone, it was about 24 in 100.
        'No siempre funciona del todo. En un estudio de Estados Unidos, cerca de 9 de cada 100 que usaron las dos tuvieron después un procedimiento. Con misoprostol sin la otra, fueron cerca de 24 de cada 100.',
        // Misoprostol can make you shiver, feel sick or have loose poo. If you have these and nothing worse, call your team straight away. Get help now for a fever, feeling faint or severe pain, or if no drink stays down.
        'El misoprostol puede darle escalofríos, náuseas o heces blandas. Si tiene esto y nada peor, llame a su equipo médico enseguida. Busque ayuda médica ahora mismo si tiene fiebre, siente que se va a desmayar, tiene un dolor muy fuerte o no retiene nada de lo que bebe.',
        // If you have no bleeding {no-bleeding-hours} after misoprostol, call {clinic} today. Have an adult with you on the first day. If you have nobody, tell your team before you start.
        'Si {no-bleeding-hours} después de usar misoprostol todavía no sangra, llame hoy mismo a {clinic}. Tenga a una persona adulta con usted el primer día. Si no tiene a nadie, dígalo a su equipo médico antes de empezar.',
      ],
      // pills tablets mifepristone misoprostol medical management side effects chills diarrhoea vomiting
      also: 'pastillas tabletas mifepristona misoprostol cytotec tratamiento medico efectos secundarios escalofrios diarrea vomitos',
    },
    'procedure': {
      // What if I choose a procedure?
      ask: '¿Y si elijo un procedimiento?',
      answer: [
        // A doctor or nurse removes the pregnancy with suction, through the vagina. It works the first time for most people. Up to 5 in 100 need it again.
        'Un médico o una enfermera saca el embarazo por succión (aspiración), a través de la vagina. Funciona a la primera para la mayoría. Hasta 5 de cada 100 lo necesitan otra vez.',
        {
          list: [
            // About 2 to 3 in 100 have an infection.
            'De 2 a 3 de cada 100 tienen una infección.',
            // Fewer than 1 in 100 bleed very heavily.
            'Menos de 1 de cada 100 sangra muchísimo.',
            // Fewer than 1 in 100 get a small hole in the womb.
            'A menos de 1 de cada 100 se le hace un pequeño agujero en el útero.',
          ],
        },
        // You may be awake, with an injection to numb you, or asleep in an operating room. Ask which you can have. If you were asleep, have an adult take you home and stay with you, and do not drive.
        'Puede que no duerma y le pongan una inyección para no sentir dolor, o que duerma en un quirófano. Pregunte cuál puede ser. Si estuvo bajo anestesia general, vuelva a casa con una persona adulta que se quede con usted, y no conduzca.',
        // A laboratory looks at what was removed. This can show a molar pregnancy, where the placenta grows in an unusual way. Say beforehand what you would like to happen to it. Ask about your blood type too. See: {#rh-negative}
        'Un laboratorio examina lo que se sacó. Eso puede mostrar un embarazo molar, en el que la placenta crece de una forma poco común. Diga antes qué quiere que se haga después con ello. Pregunte también por su grupo sanguíneo. Vea: {#rh-negative}',
      ],
      // surgery operation suction aspiration MVA D&C anaesthetic asleep awake risks scarring perforation
      also: 'cirugia operacion succion aspiracion AMEU MVA D&C legrado raspado curetaje anestesia dormida despierta riesgos cicatrices perforacion',
    },
    'pain-relief': {
      // What can I take for the pain?
      ask: '¿Qué puedo tomar para el dolor?',
      answer: [
        // Take {paracetamol} first, as the label says. Other medicines can contain it too, so do not take two that do.
        'Tome primero {paracetamol}, como dice la etiqueta. Otras medicinas también pueden llevarlo: no tome dos que lo lleven.',
        // Do not take ibuprofen, naproxen or others like them yet. Wait until a doctor, nurse or midwife says that the pregnancy has ended. They must also say that these are safe for you. Ask before you take aspirin. If it is prescribed for you, ask before you stop it.
        'No tome todavía ibuprofeno, naproxeno ni medicinas parecidas. Espere a que un médico, una enfermera o una partera (midwife) le diga que el embarazo ha terminado. También debe decirle que estas medicinas son seguras para usted. Pregunte antes de tomar aspirina. Si se la recetaron, pregunte antes de dejarla.',
        // After methotrexate, a medicine for an ectopic pregnancy (outside the womb), the rules are stricter. See: {#after-methotrexate}
        'Después del metotrexato, una medicina para el embarazo ectópico (fuera del útero), las reglas son más estrictas. Vea: {#after-methotrexate}',
        // A heat pad or a hot-water bottle may ease cramps. You can ask for stronger pain relief. If {paracetamol} does not ease the pain, get help now.
        'Una almohadilla caliente o una bolsa de agua caliente puede aliviar los dolores como de regla. Puede pedir algo más fuerte. Si el dolor no se alivia con {paracetamol}, busque ayuda médica ahora mismo.',
      ],
      // painkillers paracetamol acetaminophen tylenol panadol ibuprofen advil motrin naproxen aleve midol diclofenac aspirin nsaid heat cramps cold and flu medicine
      also: 'analgesicos pastillas para el dolor paracetamol acetaminofen tylenol panadol ibuprofeno advil motrin naproxeno aleve diclofenaco aspirina antiinflamatorio calor colicos medicina para la gripe',
    },
  },
};
