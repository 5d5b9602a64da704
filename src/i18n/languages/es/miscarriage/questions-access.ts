// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Language, money, privacy, travel
  title: 'Idioma, dinero, privacidad, viajes',
  // Calling without speech, interpreters, costs, who will know, teenagers, abroad
  summary: 'Llamar sin hablar, intérpretes, costos, quién se enterará, adolescentes, en otro país',
  questions: {
    'cannot-speak': {
      // How do I call for help if I cannot speak or hear?
      ask: '¿Cómo pido ayuda si no puedo hablar u oír?',
      answer: [
        // Use a way that needs no speech, or ask someone near you to call.
        'Use una forma que no necesite hablar, o pida a alguien cercano que llame.',
        // {silent}
        '{silent}',
        // You can show someone near you this page: see {now}. Some of these ways need you to sign up first. Some do not work with a foreign phone.
        'Puede mostrar esta página a alguien cerca de usted: vea {now}. Para algunas de estas formas hay que inscribirse antes. Algunas no funcionan con un teléfono de otro país.',
      ],
      // deaf hard of hearing text emergency BSL ASL relay TTY cannot talk out loud silent call app
      also: 'sorda sordo no oigo mensaje emergencia lengua de señas signos BSL ASL TTY no puedo hablar en voz alta llamada silenciosa app',
    },
    'interpreter': {
      // How do I get an interpreter?
      ask: '¿Cómo consigo un intérprete?',
      answer: [
        // Ask for one when you call and when you arrive.
        'Pídalo cuando llame y cuando llegue.',
        // {interpreter}
        '{interpreter}',
        // Stay on the line while they find someone. Ask again if nobody comes. A child should not have to interpret for you. If you need help now, do not wait for an interpreter: see {now}.
        'No cuelgue mientras buscan a alguien. Vuelva a pedirlo si no viene nadie. Un niño o una niña no tendría que hacer de intérprete para usted. Si necesita ayuda médica ahora mismo, no espere al intérprete: vea {now}.',
      ],
      // language do not speak English translate translator Spanish Arabic Polish Chinese
      also: 'idioma no hablo ingles español traducir traductor interprete en español no entiendo ingles',
    },
    'cost': {
      // What will it cost, and what if I cannot pay?
      ask: '¿Cuánto costará, y qué hago si no puedo pagar?',
      answer: [
        // Do not wait because of money: for signs that cannot wait, see {now}. Ask about the bill later.
        'No espere por el dinero: para las señales que no pueden esperar, vea {now}. Pregunte después por la factura.',
        {
          local: 'cost',
        },
        // Ask for a social worker, or for the office that deals with bills. They can tell you about help.
        'Pregunte por un trabajador social (social worker), o por la oficina que se ocupa de las facturas. Pueden decirle qué ayudas hay.',
      ],
      // money bill insurance uninsured free no papers visa migrant undocumented charge price afford
      also: 'dinero factura cuenta seguro sin seguro gratis sin papeles visa migrante indocumentada cobrar precio costo pagar',
    },
    'who-will-know': {
      // Who will find out, and can I be reported?
      ask: '¿Quién se enterará, y me pueden denunciar?',
      answer: [
        // In most places, staff must keep what you say private, with few exceptions, such as serious danger. You can ask first: “Who can see my notes? Who will you tell?”
        'En la mayoría de los lugares, el personal debe guardar en secreto lo que usted dice, con pocas excepciones, como un peligro grave. Puede preguntar primero en inglés: “Who can see my notes? Who will you tell?” (¿Quién puede ver mi historia clínica? ¿A quién se lo dirán?)',
        // Staff do need to know how much you bleed, your pain, your weeks and your medicines. The care is the same, whatever the cause.
        'El personal sí necesita saber cuánto sangra, qué dolor tiene, sus semanas y sus medicinas. La atención es la misma, sea cual sea la causa.',
        {
          local: 'privacy',
        },
        // If you share health insurance with a parent or partner, ask if a letter or bill will go to them. Do not let this fear keep you from care: see {now}.
        'Si comparte el seguro médico con sus padres o su pareja, pregunte si les llegará una carta o una factura. No deje que este miedo le impida buscar atención: vea {now}.',
      ],
      // privacy confidential police law legal reported records parents insurer insurance partner secret immigration
      also: 'privacidad confidencial policia ley legal denunciar historial padres aseguradora seguro pareja secreto inmigracion migracion',
    },
    'under-18': {
      // I am under 18. Can I get care?
      ask: 'Tengo menos de 18 años. ¿Puedo recibir atención?',
      answer: [
        // Yes, you can get care at any age. Before you say more, you can ask: “Who will you tell?”
        'Sí, puede recibir atención a cualquier edad. Antes de decir más, puede preguntar en inglés: “Who will you tell?” (¿A quién se lo dirán?)',
        // What stays private differs by country and by age. In many places, staff keep it private unless they think that you are in serious danger. They should talk to you first.
        'Lo que queda en secreto varía según el país y la edad. En muchos lugares, el personal lo guarda en secreto, salvo que piense que usted corre un peligro grave. Deberían hablar con usted primero.',
        // If someone harms you or made you have sex, you can ask to be seen alone. See: {#someone-hurts-me} If you need help now, do not wait for a parent: see {now}.
        'Si alguien le hace daño o le impuso relaciones sexuales, puede pedir hablar a solas con el personal. Vea: {#someone-hurts-me} Si necesita ayuda médica ahora mismo, no espere a su padre o su madre: vea {now}.',
      ],
      // teenager teen parents must not know 15 16 17 years old school hiding pregnancy secret
      also: 'adolescente menor de edad mis padres no deben saber 15 16 17 años escuela embarazo escondido secreto',
    },
    'away-from-home': {
      // I am away from home or abroad. Who do I call?
      ask: 'Estoy lejos de casa o en otro país. ¿A quién llamo?',
      answer: [
        // Call the emergency number of the country you are in, or go to the nearest emergency department.
        'Llame al número de emergencias del país donde está, o vaya a Urgencias del hospital más cercano.',
        // For anything that is not urgent, ask your hotel, host or travel insurance for a doctor or hospital near you.
        'Para lo que no es urgente, pregunte en su hotel, en la casa donde se queda o al seguro de viaje por un médico u hospital cercano.',
        // Text and video ways to call for help may not work with a foreign phone. Then ask someone near you to call.
        'Las formas de pedir ayuda por mensaje o por video pueden no funcionar con un teléfono de otro país. En ese caso, pida a alguien cercano que llame.',
        // Say your weeks, your signs and your medicines. You can read them out from a list. See: {#what-to-tell}
        'Diga sus semanas, sus señales y sus medicinas. Puede leerlas de una lista. Vea: {#what-to-tell}',
      ],
      // holiday travelling abroad tourist foreign country roaming
      also: 'vacaciones viaje extranjero turista otro pais fuera de casa roaming',
    },
    'can-i-travel': {
      // Can I fly or travel now?
      ask: '¿Puedo volar o viajar ahora?',
      answer: [
        // Not while you bleed or have pain, or before a scan has shown where the pregnancy is. Call {clinic} today and ask before you go.
        'No mientras sangre o tenga dolor, ni antes de que un ultrasonido (ecografía) haya mostrado dónde está el embarazo. Llame hoy mismo a {clinic} y pregunte antes de irse.',
        // Flying does not cause a miscarriage. The reason to wait is that you may need help fast.
        'Volar no causa un aborto espontáneo. La razón para esperar es que puede necesitar ayuda rápido.',
        // After treatment of an ectopic pregnancy (outside the womb), stay near your hospital until the follow-up is over. If you do travel later, look up a hospital near where you will stay.
        'Después del tratamiento de un embarazo ectópico (fuera del útero), quédese cerca de su hospital hasta que termine el control. Si viaja más adelante, busque un hospital cerca de donde se va a quedar.',
      ],
      // flight plane holiday trip car journey train fly pregnant
      also: 'vuelo avion vacaciones viaje coche carro tren volar embarazada',
    },
  },
};
