// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: 'Apoyo en crisis para quien piensa en el suicidio o pasa por una crisis personal.',
    phones: [
      {
        // Crisis line
        label: 'Línea de crisis',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: 'El servicio nacional contra la violencia doméstica, familiar y sexual, por teléfono, mensaje de texto y chat.',
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // its own site and a page of the Department of Social Services, no date
    seen: 'su propio sitio y una página del Department of Social Services, sin fecha',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: 'Apoyo psicológico para personas de 5 a 25 años, por teléfono o en línea.',
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // its own site, no date
    seen: 'su propio sitio, sin fecha',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words:
      'Una línea de duelo con padres y madres formados que también han pasado por una pérdida, para cualquier pérdida desde un aborto espontáneo temprano.',
    phones: [
      {
        // Support line
        label: 'Línea de apoyo',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Support is free; calls are charged as a local call
    cost: 'El apoyo es gratis; la llamada se cobra como local',
    // 2024 or later
    seen: '2024 o después',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words:
      'Consejeros y personas formadas que han pasado por lo mismo, para la salud mental en el embarazo y el primer año después. También para parejas.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours:
      'De lunes a viernes de 9 a. m. a 7.30 p. m., sábados de 9 a. m. a 4 p. m., hora del este de Australia; también los días festivos',
    // Counselling is free; calls are charged as a local call
    cost: 'El apoyo es gratis; la llamada se cobra como local',
    // 2023 or later
    seen: '2023 o después',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words:
      'Enfermeras en una línea del Gobierno de Australia, para información y apoyo, también después de una pérdida del embarazo.',
    // Free
    cost: 'Gratis',
    // its own site, no date
    seen: 'su propio sitio, sin fecha',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words:
      'Una organización de ayuda en la pérdida temprana del embarazo: personas formadas que han pasado por lo mismo, una comunidad en línea y ayuda para parejas y trabajos.',
    // Free
    cost: 'Gratis',
    // 2018 or later
    seen: '2018 o después',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: 'Apoyo en el duelo para familias después de una pérdida en el embarazo o de la muerte de un bebé.',
    phones: [
      {
        // Grief support
        label: 'Apoyo en el duelo',
      },
    ],
    // 2024 or later
    seen: '2024 o después',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words: 'Información sobre el aborto espontáneo y dónde encontrar apoyo, con páginas para parejas y personas LGBTIQA+.',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words:
      'Mensajes de texto durante quince semanas para padres, escritos con personas que han perdido un bebé; se paran con una respuesta.',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: 'Hable por teléfono o por chat con otras personas LGBTIQ+ sobre sentimientos y relaciones; no es una línea de crisis.',
    phones: [
      {
        // Peer support line
        label: 'Línea de apoyo entre iguales',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: 'De 3 p. m. a medianoche, todos los días, en su hora local',
    // Free
    cost: 'Gratis',
    // March 2023
    seen: 'marzo de 2023',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: 'Llame o envíe un mensaje a una persona formada si piensa en el suicidio o sufre mucho.',
    phones: [
      {
        // Call
        label: 'Llamar',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: 'Mensaje de texto al 9-8-8',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // Also in French
    languages: 'También en francés',
    // November 2023
    seen: 'noviembre de 2023',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: 'Un mapa de casas de acogida, con números que contestan de día y de noche. Puede llamar sin quedarse en una.',
    // Free
    cost: 'Gratis',
    // Women’s Shelters Canada, 2020
    seen: 'Women’s Shelters Canada, 2020',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: 'Una lista oficial de quién puede ayudar, por tipo de ayuda.',
    // its own page, February 2023 (archive)
    seen: 'su propia página, febrero de 2023 (archivo)',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: 'Una línea de Manitoba que le ayuda a llegar a una casa de acogida.',
    phones: [
      {
        // Crisis line
        label: 'Línea de crisis',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: 'la Manitoba Association of Women’s Shelters, 2020',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: 'Grupos de apoyo y apoyo individual para familias de Ontario después de cualquier pérdida del embarazo.',
    phones: [
      {
        // Toll-free
        label: 'Número gratuito',
      },
    ],
    // Free
    cost: 'Gratis',
    // 2020 to 2023
    seen: '2020 a 2023',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words:
      'Centros comunitarios de Quebec; varios ofrecen apoyo, grupos u otro padre o madre con quien hablar después de una pérdida.',
    // Free
    cost: 'Gratis',
    // In French
    languages: 'En francés',
    // October 2024
    seen: 'octubre de 2024',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: 'Voluntarios formados que escuchan a cualquier hora, sin juzgar, sea lo que sea por lo que esté pasando.',
    phones: [
      {
        // Listening line
        label: 'Línea de escucha',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // 2022; September 2026 (public list)
    seen: '2022; septiembre de 2026 (lista pública)',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: 'Consejeros de la línea de crisis de Irlanda del Norte, para quien sufre o siente desesperación.',
    phones: [
      {
        // Crisis helpline
        label: 'Línea de crisis',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: 'Teléfono de texto: 18001 0808 808 8000',
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // a page with no date; September 2026 (public list)
    seen: 'una página sin fecha; septiembre de 2026 (lista pública)',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: 'Un voluntario formado le escribe mensajes hasta que sienta más calma y sepa cuál es su próximo paso.',
    texts: [
      {
        // Text SHOUT to 85258
        display: 'Envíe SHOUT por mensaje de texto al 85258',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // November 2024
    seen: 'noviembre de 2024',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: 'De Refuge, para mujeres a quienes una pareja o un familiar hace daño, vigila o controla; también por chat.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // its own pages, December 2020
    seen: 'sus propias páginas, diciembre de 2020',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: 'Personal formado para quien sufre maltrato o un matrimonio forzado en Escocia; también por chat.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Interpreters, in private
    languages: 'Intérpretes, en privado',
    // a Scottish safety page and a police page, no date
    seen: 'una página escocesa de seguridad y una de la policía, sin fecha',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: 'Para quien sufre maltrato o violencia sexual en Gales, y sus allegados; también por chat.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: 'Mensaje de texto al 078600 77333',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // a Welsh Government page, no date
    seen: 'una página del Gobierno de Gales, sin fecha',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: 'Para personas de cualquier género y edad que sufren maltrato en Irlanda del Norte; también por chat.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // a health trust page, 2021; the press, 2023
    seen: 'una página de un servicio de salud, 2021; la prensa, 2023',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: 'Para menores de 19 años en el Reino Unido, sobre cualquier preocupación, por teléfono o en línea.',
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: 'páginas de la NSPCC, que la dirige, 2023 a 2024',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words:
      'Parteras (midwives) especializadas que le devuelven la llamada y pueden ayudarle a recibir apoyo psicológico después de una pérdida.',
    // By request: a midwife calls you back by phone or video
    hours: 'A petición: una partera (midwife) le llama por teléfono o por video',
    // Free
    cost: 'Gratis',
    // 2024
    seen: '2024',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: 'Una línea confidencial en Escocia para quien tiene el ánimo bajo, ansiedad o preocupación.',
    // Free
    cost: 'Gratis',
    // an old council page; web address in public lists
    seen: 'una página antigua de un ayuntamiento; la dirección web, en listas públicas',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words:
      'La organización de ayuda del Reino Unido para quien pasa por un aborto espontáneo, un embarazo ectópico o un embarazo molar; en su sitio web hay una línea de ayuda, un chat y grupos.',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: 'sus propias páginas, marzo de 2024; su propio canal, 7 de abril de 2026',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: 'Parteras (midwives) que contestan preguntas sobre el embarazo, su pérdida y un nuevo embarazo.',
    phones: [
      {
        // Midwife helpline
        label: 'Línea de ayuda de parteras (midwives)',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: 'De lunes a viernes de 9 a. m. a 5 p. m.',
    // Free
    cost: 'Gratis',
    // a page with no date; September 2026 (public lists)
    seen: 'una página sin fecha; septiembre de 2026 (listas públicas)',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words:
      'Una línea de ayuda, grupos locales y una comunidad en línea después de la pérdida del embarazo o de la muerte de un bebé.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: 'De lunes a viernes de 10 a. m. a 3 p. m.; martes, miércoles y jueves también de 6 p. m. a 9 p. m.',
    // Free
    cost: 'Gratis',
    // a page with no date; September 2026 (public list)
    seen: 'una página sin fecha; septiembre de 2026 (lista pública)',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words:
      'Información y apoyo de personas que han pasado por un embarazo ectópico, con páginas para parejas, familias y trabajos.',
    // 2024
    seen: '2024',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words:
      'Apoyo psicológico después de la pérdida del embarazo o de un bebé, casi siempre a través de su hospital; el número es de una oficina, no de una línea de ayuda.',
    phones: [
      {
        // Office
        label: 'Oficina',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: 'El apoyo es gratis; la llamada se cobra como una llamada normal a un teléfono fijo del Reino Unido',
    // 2023
    seen: '2023',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: 'Apoyo para familias cuando muere un bebé, un niño o una niña, con ayuda para hermanos y abuelos.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: 'De lunes a viernes de 9 a. m. a 4.30 p. m.',
    // Free
    cost: 'Gratis',
    // November 2025
    seen: 'noviembre de 2025',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: 'Apoyo en cualquier duelo, por línea de ayuda, chat y grupos locales.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Free
    cost: 'Gratis',
    // 2020; 2026 (public lists)
    seen: '2020; 2026 (listas públicas)',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: 'Un centro especializado del NHS en el embarazo molar, con información, análisis de control y un foro de pacientes.',
    // Free on the NHS
    cost: 'Gratis en el NHS',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words:
      'Cómo un médico de cabecera (GP), una partera (midwife) o un especialista puede enviarle a una consulta del NHS para abortos espontáneos repetidos.',
    // Free on the NHS
    cost: 'Gratis en el NHS',
    // 2021
    seen: '2021',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: 'Guía para jefes y trabajadores sobre cómo hablar de una pérdida, los permisos y la vuelta.',
    // Web pages are free
    cost: 'Las páginas web son gratis',
    // March 2024
    seen: 'marzo de 2024',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: 'Consejo imparcial sobre los derechos en el trabajo, para trabajadores y empleadores.',
    // Advice is free
    cost: 'El consejo es gratis',
    // web address in public lists, September 2026
    seen: 'dirección web en listas públicas, septiembre de 2026',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: 'Apoyo en el duelo para madres y familias musulmanas, también después de un aborto espontáneo.',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: 'Un pódcast de dos padres sobre vivir con la pérdida de un bebé, casi siempre en un embarazo más avanzado.',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: 'Un certificado para mayores de 16 años que viven en Inglaterra y vivían allí cuando ocurrió la pérdida.',
    // 2025
    seen: '2025',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: 'Una línea de crisis y apoyo psicológico para quien piensa en el suicidio o en hacerse daño.',
    phones: [
      {
        // Crisis helpline
        label: 'Línea de crisis',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: 'Envíe HELP por mensaje de texto al 51444',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // 2021
    seen: '2021',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: 'Un voluntario formado le escribe mensajes en un momento difícil.',
    texts: [
      {
        // Text HELLO to 50808
        display: 'Envíe HELLO por mensaje de texto al 50808',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // June 2020
    seen: 'junio de 2020',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: 'Para mujeres a quienes maltrata su pareja o expareja.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // its own pages, 2009 and 2016; the press, 2023
    seen: 'sus propias páginas, 2009 y 2016; la prensa, 2023',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: 'Una línea confidencial para quien está en duelo, por una pérdida reciente o de hace tiempo.',
    phones: [
      {
        // Freephone
        label: 'Número gratuito',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: 'De lunes a viernes de 10 a. m. a 1 p. m.',
    // Free
    cost: 'Gratis',
    // December 2023
    seen: 'diciembre de 2023',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: 'Voluntarias que también han tenido un aborto espontáneo, con apoyo por teléfono, reuniones y un libro de recuerdo.',
    // Volunteers answer the phone at set times; see the website
    hours: 'Contestan voluntarias en horas fijas; vea el sitio web',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: 'El sitio web nacional sobre todo tipo de pérdida del embarazo, con enlaces a equipos de hospitales y grupos.',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: 'Cajas de recuerdos y reuniones para familias después de la muerte de un bebé cerca del nacimiento.',
    // Free
    cost: 'Gratis',
    // 2021
    seen: '2021',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: 'La línea de salud mental del Gobierno, con consejeros en muchas lenguas de la India.',
    phones: [
      {
        // Short number
        label: 'Número corto',
      },
      {
        // Toll-free
        label: 'Número gratuito',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // 20 languages; the choice depends on your state
    languages: '20 idiomas; cuáles, depende de su estado',
    // 2024; December 2025 (news)
    seen: '2024; diciembre de 2025 (noticias)',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: 'Llame o envíe un mensaje a un consejero formado si siente estrés, ánimo bajo o que todo es demasiado.',
    phones: [
      {
        // Call
        label: 'Llamar',
      },
    ],
    texts: [
      {
        // Text 1737
        display: 'Mensaje de texto al 1737',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // Interpreters in 150 languages
    languages: 'Intérpretes en 150 idiomas',
    // 2021; December 2025 (list)
    seen: '2021; diciembre de 2025 (lista)',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: 'Para quien sufre mucho, o se preocupa por alguien que sufre.',
    phones: [
      {
        // Crisis line
        label: 'Línea de crisis',
      },
    ],
    // Free
    cost: 'Gratis',
    // December 2025
    seen: 'diciembre de 2025',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: 'Le pone en contacto con una persona de apoyo cercana; también por chat.',
    phones: [
      {
        // Crisis line
        label: 'Línea de crisis',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // its own page, no date; govt.nz, 2023
    seen: 'su propia página, sin fecha; govt.nz, 2023',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: 'Información, y dónde pedir ayuda.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // 9am to 11pm every day
    hours: 'De 9 a. m. a 11 p. m., todos los días',
    // Free
    cost: 'Gratis',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: 'Consejo sobre cómo irse y cómo seguir a salvo.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // 9am to 11pm every day
    hours: 'De 9 a. m. a 11 p. m., todos los días',
    // Free
    cost: 'Gratis',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words:
      'Información para Nueva Zelanda sobre lo que pasa en un aborto espontáneo, y paquetes de ayuda a través de los servicios de salud.',
    // Free
    cost: 'Gratis',
    // October 2024
    seen: 'octubre de 2024',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: 'Un sitio web de voluntarios con respuestas, ideas para despedirse y un grupo privado en línea.',
    // Free
    cost: 'Gratis',
    // 2017
    seen: '2017',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words:
      'Grupos dirigidos por padres y madres, para apoyo después de una pérdida en cualquier momento del embarazo o de la primera infancia.',
    // Free
    cost: 'Gratis',
    // 2013; October 2025 (news)
    seen: '2013; octubre de 2025 (noticias)',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: 'Llame, envíe un mensaje o chatee con un consejero formado si piensa en el suicidio o sufre mucho.',
    phones: [
      {
        // Call; press 2 for Spanish
        label: 'Llamar; pulse 2 para español',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: 'Mensaje de texto al 988 (envíe AYUDA para español)',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // Also in Spanish; phone interpreters for many other languages
    languages: 'También en español; por teléfono, intérpretes de muchos otros idiomas',
    // 2023 or later
    seen: '2023 o después',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: 'Un voluntario formado le da apoyo por mensaje de texto.',
    texts: [
      {
        // Text HOME to 741741
        display: 'Envíe HOME por mensaje de texto al 741741',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // 2022 or later
    seen: '2022 o después',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words:
      'Para quien tiene una pareja que le hace daño, controla o fuerza, también en el embarazo o los anticonceptivos; también por chat.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: 'Envíe START por mensaje de texto al 88788',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // a page of the US Department of Justice, January 2022
    seen: 'una página del Departamento de Justicia de Estados Unidos, enero de 2022',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: 'Consejeros para quien está o estuvo embarazada, y sus allegados; no es una línea de crisis.',
    phones: [
      {
        // Call or text
        label: 'Llamar o enviar un mensaje',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: 'Mensaje de texto al 1-833-852-6262',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: 'También en español; intérpretes de otros 60 idiomas, como árabe, francés y alemán',
    // May 2023
    seen: 'mayo de 2023',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words:
      'Información y apoyo por teléfono o mensaje, con grupos en línea para la pérdida del embarazo; no es una línea de crisis.',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: 'Pulse 1 para español, 2 para inglés',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: 'Mensaje de texto al 800-944-4773 (inglés)',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: 'Mensaje de texto al 971-203-7773 (español)',
      },
    ],
    // Free
    cost: 'Gratis',
    // Also in Spanish
    languages: 'También en español',
    // May 2023
    seen: 'mayo de 2023',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words:
      'Profesionales de la salud voluntarios que contestan preguntas en confianza sobre cómo pasar en casa un aborto espontáneo o una interrupción del embarazo.',
    // Also in Spanish
    languages: 'También en español',
    // a partner’s page, no date
    seen: 'una página de una organización colaboradora, sin fecha',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: 'Grupos en línea y locales después de la pérdida del embarazo o de la muerte de un bebé; no es una línea de crisis.',
    phones: [
      {
        // Staff line
        label: 'Línea del personal',
      },
    ],
    // Free
    cost: 'Gratis',
    // before mid-2022
    seen: 'antes de mediados de 2022',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: 'Una línea de apoyo, personas formadas que han pasado por lo mismo y grupos en línea, algunos para padres y abuelos.',
    phones: [
      {
        // Support line
        label: 'Línea de apoyo',
      },
    ],
    // Support is free
    cost: 'El apoyo es gratis',
    // 2020; 2023 (a chapter’s page)
    seen: '2020; 2023 (página de un grupo local)',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: 'Apoyo en el duelo y grupos en línea para familias después de la pérdida del embarazo o de la muerte de un bebé.',
    // Free
    cost: 'Gratis',
    // about 2013 to 2020
    seen: 'aproximadamente de 2013 a 2020',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: 'Información clara sobre el aborto espontáneo y el duelo, y un lugar en línea para contar historias.',
    // Free
    cost: 'Gratis',
    // about 2021
    seen: 'hacia 2021',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words: 'Grupos en línea para muchos tipos de pérdida, algunos para familias LGBTQ+, personas de color o parejas.',
    // One group in Spanish
    languages: 'Un grupo en español',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words:
      'Grupos locales y en línea para familias después de la muerte de un hijo o una hija a cualquier edad, también antes de nacer.',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: 'Una línea confidencial de ayuda legal sobre los derechos en el trabajo, también los permisos después de una pérdida.',
    // Free
    cost: 'Gratis',
    // 2023
    seen: '2023',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words:
      'Información legal sobre la pérdida y la interrupción del embarazo, de un grupo de abogados con una posición sobre la ley.',
    // named in ACEP Now, August 2022
    seen: 'nombrada en ACEP Now, agosto de 2022',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: 'Consejeros que escuchan y pueden ayudarle a encontrar apoyo cercano.',
    phones: [
      {
        // Suicide crisis line
        label: 'Línea de crisis por suicidio',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: 'SMS al 31393',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: 'Las llamadas son gratis; un SMS puede cobrarse a la tarifa normal',
    // 2019; November 2025 (day and night)
    seen: '2019; noviembre de 2025 (de día y de noche)',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: 'Trabajadores sociales del Department of Social Development, para quien sufre maltrato.',
    phones: [
      {
        // Helpline
        label: 'Línea de ayuda',
      },
    ],
    // Day and night, every day
    hours: 'De día y de noche, todos los días',
    // Free
    cost: 'Gratis',
    // its own page, no date; the press, December 2024
    seen: 'su propia página, sin fecha; la prensa, diciembre de 2024',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words:
      'Un grupo de apoyo dirigido por padres y madres, en Ciudad del Cabo y en línea, después de un aborto espontáneo o de la muerte de un bebé.',
    // Free
    cost: 'Gratis',
    // 2019 to 2020
    seen: '2019 a 2020',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: 'Un directorio de líneas de ayuda gratuitas en muchos países.',
    // Free
    cost: 'Gratis',
    // a page with no date
    seen: 'una página sin fecha',
  },
};
