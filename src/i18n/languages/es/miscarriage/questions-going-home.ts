// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Going home and after
  title: 'Al volver a casa y después',
  // The first days, how long you bleed, signs of infection, sex, baths and work
  summary: 'Los primeros días, cuánto se sangra, señales de infección, sexo, baños y trabajo',
  questions: {
    'after-first-days': {
      // What are the first days after like?
      ask: '¿Cómo son los primeros días después?',
      answer: [
        // For most people, cramps and bleeding ease bit by bit. You may feel grief, anger, relief or little at all. No feeling is wrong.
        'Para la mayoría, los dolores y el sangrado disminuyen poco a poco. Puede sentir pena, enojo, alivio o muy poca cosa. Ningún sentimiento está mal.',
        // Call {clinic} today if bleeding gets heavier again, or pain goes on. If {paracetamol} does not ease the pain, go to {department} now.
        'Llame hoy mismo a {clinic} si el sangrado vuelve a aumentar, o si el dolor sigue. Si el dolor no se alivia con {paracetamol}, vaya ahora mismo {department}.',
        // Take your temperature if you feel hot or shivery. How you feel counts too, even with no fever.
        'Tómese la temperatura si siente calor o escalofríos. Cómo se siente también cuenta, aunque no tenga fiebre.',
        // Ask {clinic} if you need a scan or a pregnancy test later. If no scan has shown the pregnancy in your womb, ask for blood tests.
        'Pregunte a {clinic} si más adelante necesita un ultrasonido (ecografía) o una prueba de embarazo. Si ningún ultrasonido ha mostrado el embarazo dentro del útero, pida análisis de sangre.',
      ],
      // recovery going home aftercare tired rest discharge days
      also: 'recuperacion volver a casa cuidados cansancio descanso alta dias reposo',
    },
    'how-long-bleeding': {
      // How long will I bleed?
      ask: '¿Cuánto tiempo voy a sangrar?',
      answer: [
        // Often one to two weeks, and sometimes longer after medicine. If you bleed for {bleeding-weeks}, call {clinic} today. Call too if it gets heavier again after it had eased.
        'A menudo de una a dos semanas, y a veces más después de medicinas. Si sangra durante {bleeding-weeks}, llame hoy mismo a {clinic}. Llame también si el sangrado vuelve a aumentar después de haber disminuido.',
        // The heaviest part often lasts about 2 to 3 hours. After that, bleeding may stop and start for days.
        'La parte más intensa suele durar unas 2 a 3 horas. Después, el sangrado puede parar y volver durante días.',
        // Your own team may have told you how many weeks to wait before you call. If so, keep to that. If you feel faint or unwell, get help now.
        'Es posible que su equipo médico le haya dicho cuántas semanas esperar antes de llamar. Si es así, siga esa indicación. Si siente que se va a desmayar o se siente mal, busque ayuda médica ahora mismo.',
      ],
      // weeks days blood stop spotting still bleeding after
      also: 'semanas dias sangre cuando para manchado sigo sangrando despues cuanto dura el sangrado',
    },
    'infection-signs': {
      // What are the signs of an infection?
      ask: '¿Cuáles son las señales de una infección?',
      answer: [
        // The main signs are fever, shaking, bad-smelling discharge and feeling very unwell. Belly pain may come with them. You can have a serious infection without a fever.
        'Las señales principales son fiebre, escalofríos con temblores, flujo que huele mal y sentirse muy mal. También puede doler el vientre. Puede tener una infección grave sin fiebre.',
        // Sepsis is when an infection puts your life in danger. {Call}, or go to {department} now, for any one of these:
        'La sepsis es cuando una infección pone su vida en peligro. {Call}, o vaya ahora mismo {department}, si tiene alguna de estas señales:',
        {
          list: [
            // You are confused, or your speech is slurred.
            'Le cuesta pensar con claridad, o habla con dificultad.',
            // Your skin, lips or tongue are blue, pale or blotchy. On dark skin, look at lips, gums and palms.
            'Tiene la piel, los labios o la lengua azulados, pálidos o con manchas. En piel oscura, mire los labios, las encías y las palmas de las manos.',
            // A rash does not fade when you press a glass on it.
            'Tiene un sarpullido que no desaparece al apretarlo con un vaso de vidrio.',
            // You breathe very fast, or find it hard.
            'Respira muy rápido, o le cuesta respirar.',
            // You shiver hard, or your muscles hurt badly.
            'Tiene escalofríos fuertes, o mucho dolor en los músculos.',
            // You have not peed for a day.
            'Lleva un día entero sin orinar.',
            // You are very sleepy, or feel that you may die.
            'Tiene mucho sueño, o siente que puede morir.',
          ],
        },
        // Call {clinic} today if discharge looks different, even with no smell, fever or pain.
        'Llame hoy mismo a {clinic} si el flujo cambia de aspecto, aunque no haya mal olor, fiebre ni dolor.',
      ],
      // sepsis temperature fever smell discharge shivering chills flu ill
      also: 'sepsis temperatura fiebre calentura olor flujo escalofrios gripe infeccion enferma',
    },
    'pads-baths-sex-work': {
      // When can I use tampons, have sex, bathe, exercise and work?
      ask: '¿Cuándo puedo usar tampones, tener relaciones sexuales, bañarme, hacer ejercicio y trabajar?',
      answer: [
        // Sex and tampons can wait until the bleeding has stopped. Baths, sport and work depend on how you feel and on your care.
        'Las relaciones sexuales y los tampones pueden esperar hasta que el sangrado haya parado. Los baños, el deporte y el trabajo dependen de cómo se sienta y de la atención que haya recibido.',
        {
          list: [
            // Use pads, not tampons or cups, until the bleeding stops. Germs could get in.
            'Use toallas sanitarias (compresas), no tampones ni copas, hasta que pare el sangrado. Podrían entrar gérmenes.',
            // Do not have sex until the bleeding stops. Some teams ask you to wait longer.
            'No tenga relaciones sexuales hasta que pare el sangrado. Algunos equipos médicos piden esperar más.',
            // Take showers while you bleed. Several health services advise against swimming, and some against baths and hot tubs.
            'Dúchese mientras sangre. Varios servicios de salud desaconsejan nadar, y algunas desaconsejan los baños de tina (bañera) y los jacuzzis.',
            // Exercise and work have no set day. Some people go back after a day or two, some after weeks.
            'Para el ejercicio y el trabajo no hay un día fijo. Algunas personas vuelven después de un día o dos, y otras después de semanas.',
            // If you bleed more when you are up, stop and rest. If it does not ease, call {clinic} today.
            'Si sangra más cuando está de pie, pare y descanse. Si no disminuye, llame hoy mismo a {clinic}.',
          ],
        },
        // You can get pregnant before your first period.
        'Puede quedarse embarazada antes de la primera regla.',
      ],
      // swimming swim bath shower gym sport intercourse cup job go back
      also: 'nadar piscina alberca pileta baño tina ducha gimnasio deporte relaciones sexuales sexo copa menstrual trabajo volver',
    },
  },
};
