// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const organisations = {
  'lifeline-au': {
    // Crisis support for anyone thinking about suicide or in a personal crisis.
    words: 'Apoio em crise para quem pensa em suicídio ou vive uma crise pessoal.',
    phones: [
      {
        // Crisis line
        label: 'Linha de crise',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  '1800respect-au': {
    // The national service for domestic, family and sexual violence, by phone, text and online chat.
    words: 'O serviço nacional para violência doméstica, familiar e sexual, por telefone, mensagem e chat.',
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // its own site and a page of the Department of Social Services, no date
    seen: 'o próprio site e uma página do Department of Social Services, sem data',
  },
  'kids-helpline-au': {
    // Counselling for people aged 5 to 25, by phone or online.
    words: 'Apoio psicológico para pessoas dos 5 aos 25 anos, por telefone ou pela internet.',
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // its own site, no date
    seen: 'o próprio site, sem data',
  },
  'red-nose-au': {
    // A grief line with trained bereaved parents, for any loss from early miscarriage on.
    words:
      'Uma linha de luto com pais que também perderam um filho e têm formação, para qualquer perda, desde o aborto espontâneo no início.',
    phones: [
      {
        // Support line
        label: 'Linha de apoio',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Support is free; calls are charged as a local call
    cost: 'O apoio é gratuito; a chamada custa o mesmo que uma chamada local',
    // 2024 or later
    seen: '2024 ou depois',
  },
  'panda': {
    // Counsellors and trained peers for mental health in pregnancy and the first year after, partners too.
    words:
      'Profissionais e pessoas com a mesma experiência, para a saúde mental na gravidez e no primeiro ano depois; também para parceiros.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Monday to Friday 9am to 7.30pm, Saturday 9am to 4pm, Australian Eastern time; public holidays too
    hours: 'Segunda a sexta das 9:00 às 19:30, sábado das 9:00 às 16:00, hora do leste da Austrália; também nos feriados',
    // Counselling is free; calls are charged as a local call
    cost: 'O apoio psicológico é gratuito; a chamada custa o mesmo que uma chamada local',
    // 2023 or later
    seen: '2023 ou depois',
  },
  'pregnancy-birth-baby': {
    // Nurses on an Australian Government line, for information and support, also after a pregnancy loss.
    words: 'Enfermeiras numa linha do governo australiano, para informação e apoio, também depois de uma perda gestacional.',
    // Free
    cost: 'Gratuito',
    // its own site, no date
    seen: 'o próprio site, sem data',
  },
  'pink-elephants': {
    // A charity for early pregnancy loss: trained peers, an online community, and help for partners and workplaces.
    words:
      'Uma associação para a perda no início da gravidez: pessoas com a mesma experiência, uma comunidade na internet, e ajuda para parceiros e empresas.',
    // Free
    cost: 'Gratuito',
    // 2018 or later
    seen: '2018 ou depois',
  },
  'bears-of-hope': {
    // Grief support for families after a loss in pregnancy or the death of a baby.
    words: 'Apoio no luto para famílias depois de uma perda na gravidez ou da morte de um bebê.',
    phones: [
      {
        // Grief support
        label: 'Apoio no luto',
      },
    ],
    // 2024 or later
    seen: '2024 ou depois',
  },
  'miscarriage-australia': {
    // Information on miscarriage and finding support, with pages for partners and LGBTIQA+ people.
    words: 'Informação sobre o aborto espontâneo e onde encontrar apoio, com páginas para parceiros e pessoas LGBTIQA+.',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  'sms4dads-grief': {
    // Text messages over fifteen weeks for dads, written with bereaved parents; a reply stops them.
    words:
      'Mensagens de texto para pais (homens), durante quinze semanas, escritas com pais em luto; uma resposta faz parar as mensagens.',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  'qlife': {
    // Talk or chat online with LGBTIQ+ peers about feelings and relationships; not a crisis line.
    words: 'Conversa por telefone ou chat com pessoas LGBTIQ+ sobre sentimentos e relações; não é uma linha de crise.',
    phones: [
      {
        // Peer support line
        label: 'Linha de apoio entre pares',
      },
    ],
    // 3pm to midnight every day, your local time
    hours: 'Das 15:00 à meia-noite todos os dias, na sua hora local',
    // Free
    cost: 'Gratuito',
    // March 2023
    seen: 'março de 2023',
  },
  '988-ca': {
    // Call or text a trained responder about thoughts of suicide or strong distress.
    words: 'Ligue ou envie mensagem a uma pessoa com formação, por pensamentos de suicídio ou muito sofrimento.',
    phones: [
      {
        // Call
        label: 'Ligar',
      },
    ],
    texts: [
      {
        // Text 9-8-8
        display: 'Envie um SMS para 9-8-8',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // Also in French
    languages: 'Também em francês',
    // November 2023
    seen: 'novembro de 2023',
  },
  'sheltersafe-ca': {
    // A map of shelters, with numbers that answer day and night. You need not stay in one to call.
    words: 'Um mapa de casas de abrigo, com números que atendem dia e noite. Pode ligar sem ficar numa delas.',
    // Free
    cost: 'Gratuito',
    // Women’s Shelters Canada, 2020
    seen: 'Women’s Shelters Canada, 2020',
  },
  'justice-ca-family-violence': {
    // An official list of who can help, by kind of help.
    words: 'Uma lista oficial de quem pode ajudar, por tipo de ajuda.',
    // its own page, February 2023 (archive)
    seen: 'a própria página, fevereiro de 2023 (arquivo)',
  },
  'manitoba-dv-line-ca': {
    // A line in Manitoba that helps you reach a shelter.
    words: 'Uma linha em Manitoba que ajuda a chegar a uma casa de abrigo.',
    phones: [
      {
        // Crisis line
        label: 'Linha de crise',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // the Manitoba Association of Women’s Shelters, 2020
    seen: 'Manitoba Association of Women’s Shelters, 2020',
  },
  'pail-network': {
    // Peer groups and one-to-one support for families in Ontario after any pregnancy loss.
    words: 'Grupos e apoio individual para famílias em Ontário depois de qualquer perda gestacional.',
    phones: [
      {
        // Toll-free
        label: 'Chamada gratuita',
      },
    ],
    // Free
    cost: 'Gratuito',
    // 2020 to 2023
    seen: '2020 a 2023',
  },
  'rcrpq': {
    // Community centres in Quebec; several offer support, groups or another parent to talk to after a loss.
    words: 'Centros comunitários no Quebec; vários oferecem apoio, grupos ou conversa com outros pais depois de uma perda.',
    // Free
    cost: 'Gratuito',
    // In French
    languages: 'Em francês',
    // October 2024
    seen: 'outubro de 2024',
  },
  'samaritans': {
    // Trained volunteers who listen at any hour, without judging, whatever you are going through.
    words: 'Voluntários com formação que escutam a qualquer hora, sem julgar, seja qual for o motivo.',
    phones: [
      {
        // Listening line
        label: 'Linha de escuta',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // 2022; September 2026 (public list)
    seen: '2022; setembro de 2026 (lista pública)',
  },
  'lifeline-ni': {
    // Counsellors on Northern Ireland’s crisis line, for anyone in distress or despair.
    words: 'Profissionais na linha de crise da Irlanda do Norte, para quem está em sofrimento ou desespero.',
    phones: [
      {
        // Crisis helpline
        label: 'Linha de crise',
      },
    ],
    // Textphone: 18001 0808 808 8000
    relay: 'Telefone de texto: 18001 0808 808 8000',
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // a page with no date; September 2026 (public list)
    seen: 'uma página sem data; setembro de 2026 (lista pública)',
  },
  'shout': {
    // A trained volunteer texts with you until you feel calmer and know your next step.
    words: 'Um voluntário com formação troca mensagens até haver mais calma e se saber o próximo passo.',
    texts: [
      {
        // Text SHOUT to 85258
        display: 'Envie SHOUT por SMS para 85258',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // November 2024
    seen: 'novembro de 2024',
  },
  'national-domestic-abuse-helpline-gb': {
    // From Refuge, for women who are hurt, watched or controlled by a partner or relative; online chat too.
    words: 'Da associação Refuge, para mulheres agredidas, vigiadas ou controladas por um parceiro ou parente; também chat.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // its own pages, December 2020
    seen: 'as próprias páginas, dezembro de 2020',
  },
  'sdafmh-scotland': {
    // Trained workers for anyone in Scotland who is abused or forced into marriage; online chat too.
    words: 'Profissionais com formação, para quem na Escócia sofre violência ou é forçado a casar; também chat.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Interpreters, in private
    languages: 'Intérpretes, em privado',
    // a Scottish safety page and a police page, no date
    seen: 'uma página escocesa de segurança e uma página da polícia, sem data',
  },
  'live-fear-free-wales': {
    // For anyone in Wales who faces abuse or sexual violence, and those close to them; online chat too.
    words: 'Para quem no País de Gales sofre violência doméstica ou sexual, e para quem lhe é próximo; também chat.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    texts: [
      {
        // Text 078600 77333
        display: 'SMS para 078600 77333',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // a Welsh Government page, no date
    seen: 'uma página do governo do País de Gales, sem data',
  },
  'domestic-sexual-abuse-helpline-ni': {
    // For people of any gender and age in Northern Ireland who are abused; online chat too.
    words: 'Para pessoas de qualquer gênero e idade na Irlanda do Norte que sofrem violência; também chat.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // a health trust page, 2021; the press, 2023
    seen: 'uma página de um health trust, 2021; a imprensa, 2023',
  },
  'childline-gb': {
    // For anyone under 19 in the UK, about any worry, by phone or online.
    words: 'Para menores de 19 anos no Reino Unido, sobre qualquer preocupação, por telefone ou pela internet.',
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // pages of the NSPCC, which runs it, 2023 to 2024
    seen: 'páginas da NSPCC, que a dirige, 2023 a 2024',
  },
  'tommys-black-heritage-service': {
    // Specialist midwives who call you back, and who can help you reach counselling after a loss.
    words:
      'Parteiras (midwives) especializadas que ligam de volta, e que podem ajudar a encontrar apoio psicológico depois de uma perda.',
    // By request: a midwife calls you back by phone or video
    hours: 'A pedido: uma parteira (midwife) liga de volta por telefone ou vídeo',
    // Free
    cost: 'Gratuito',
    // 2024
    seen: '2024',
  },
  'breathing-space': {
    // A confidential line in Scotland for anyone who feels low, anxious or worried.
    words: 'Uma linha confidencial na Escócia para quem sente desânimo, ansiedade ou preocupação.',
    // Free
    cost: 'Gratuito',
    // an old council page; web address in public lists
    seen: 'uma página antiga de um município; endereço em listas públicas',
  },
  'miscarriage-uk': {
    // The UK charity for anyone affected by miscarriage, ectopic pregnancy or molar pregnancy; its website has a helpline, a live chat and groups.
    words:
      'A associação do Reino Unido para quem passa por um aborto espontâneo, uma gravidez ectópica ou molar; o site tem linha de apoio, chat e grupos.',
    // its own pages, March 2024; its own feed, 7 April 2026
    seen: 'as próprias páginas, março de 2024; as próprias notícias, 7 de abril de 2026',
  },
  'tommys-midwives': {
    // Midwives who answer questions on pregnancy, pregnancy loss and being pregnant again.
    words: 'Parteiras (midwives) que respondem a perguntas sobre gravidez, perda gestacional e uma nova gravidez.',
    phones: [
      {
        // Midwife helpline
        label: 'Linha das parteiras (midwives)',
      },
    ],
    // Monday to Friday 9am to 5pm
    hours: 'Segunda a sexta das 9:00 às 17:00',
    // Free
    cost: 'Gratuito',
    // a page with no date; September 2026 (public lists)
    seen: 'uma página sem data; setembro de 2026 (listas públicas)',
  },
  'sands-uk': {
    // A helpline, local groups and an online community after pregnancy loss or the death of a baby.
    words: 'Linha de apoio, grupos locais e comunidade na internet depois de uma perda gestacional ou da morte de um bebê.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Monday to Friday 10am to 3pm; Tuesday, Wednesday and Thursday evenings 6pm to 9pm
    hours: 'Segunda a sexta das 10:00 às 15:00; terça, quarta e quinta à noite das 18:00 às 21:00',
    // Free
    cost: 'Gratuito',
    // a page with no date; September 2026 (public list)
    seen: 'uma página sem data; setembro de 2026 (lista pública)',
  },
  'ectopic-pregnancy-trust': {
    // Information and peer support after an ectopic pregnancy, with pages for partners, families and workplaces.
    words: 'Informação e apoio de quem já passou por uma gravidez ectópica, com páginas para parceiros, famílias e empresas.',
    // 2024
    seen: '2024',
  },
  'petals': {
    // Counselling after pregnancy or baby loss, mostly through your hospital; the number is an office, not a helpline.
    words:
      'Apoio psicológico depois da perda de uma gravidez ou de um bebê, quase sempre através do hospital; o número é de um escritório, não de uma linha de apoio.',
    phones: [
      {
        // Office
        label: 'Escritório',
      },
    ],
    // Counselling is free; calls are charged like an ordinary UK landline call
    cost: 'O apoio psicológico é gratuito; a chamada custa como uma chamada normal para telefone fixo do Reino Unido',
    // 2023
    seen: '2023',
  },
  'child-bereavement-uk': {
    // Support for families when a baby or child dies, with help for brothers, sisters and grandparents.
    words: 'Apoio a famílias quando morre um bebê ou uma criança, com ajuda para irmãos e avós.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Monday to Friday 9am to 4.30pm
    hours: 'Segunda a sexta das 9:00 às 16:30',
    // Free
    cost: 'Gratuito',
    // November 2025
    seen: 'novembro de 2025',
  },
  'cruse': {
    // Support in grief of any kind, by helpline, online chat and local groups.
    words: 'Apoio em qualquer tipo de luto, por linha de apoio, chat e grupos locais.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Free
    cost: 'Gratuito',
    // 2020; 2026 (public lists)
    seen: '2020; 2026 (listas públicas)',
  },
  'gtd-charing-cross': {
    // A specialist NHS centre for molar pregnancy, with information, follow-up tests and a patient forum.
    words: 'Um centro especializado do NHS para a gravidez molar, com informação, exames de acompanhamento e um fórum.',
    // Free on the NHS
    cost: 'Gratuito no NHS',
    // a page with no date
    seen: 'uma página sem data',
  },
  'tommys-recurrent-clinics': {
    // How a GP, midwife or consultant can send you to an NHS clinic for repeated miscarriage.
    words:
      'Como um GP, uma parteira (midwife) ou um especialista pode encaminhar para uma consulta do NHS de abortos espontâneos de repetição.',
    // Free on the NHS
    cost: 'Gratuito no NHS',
    // 2021
    seen: '2021',
  },
  'miscarriage-uk-workplace': {
    // Guidance for managers and staff on talking about a loss, time off and coming back.
    words: 'Orientação para chefias e colegas sobre falar de uma perda, tempo livre e a volta ao trabalho.',
    // Web pages are free
    cost: 'As páginas são gratuitas',
    // March 2024
    seen: 'março de 2024',
  },
  'acas': {
    // Impartial advice on rights at work, for staff and employers.
    words: 'Conselho imparcial sobre direitos no trabalho, para trabalhadores e empresas.',
    // Advice is free
    cost: 'O conselho é gratuito',
    // web address in public lists, September 2026
    seen: 'endereço em listas públicas, setembro de 2026',
  },
  'mbss': {
    // Support in grief for Muslim mothers and families, also after miscarriage.
    words: 'Apoio no luto para mães e famílias muçulmanas, também depois de um aborto espontâneo.',
    // a page with no date
    seen: 'uma página sem data',
  },
  'dad-still-standing': {
    // A podcast by two dads on living with the loss of a baby, mostly later in pregnancy.
    words: 'Um podcast de dois pais sobre viver com a perda de um bebê, quase sempre mais tarde na gravidez.',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  'baby-loss-certificate-england': {
    // A certificate for people over 16 who live in England, and lived there at the time of the loss.
    words: 'Um certificado para pessoas com mais de 16 anos que vivem na Inglaterra, e que viviam lá quando houve a perda.',
    // 2025
    seen: '2025',
  },
  'pieta': {
    // A crisis line and counselling for anyone thinking about suicide or self-harm.
    words: 'Uma linha de crise e apoio psicológico para quem pensa em suicídio ou em se machucar.',
    phones: [
      {
        // Crisis helpline
        label: 'Linha de crise',
      },
    ],
    texts: [
      {
        // Text HELP to 51444
        display: 'Envie HELP por SMS para 51444',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // 2021
    seen: '2021',
  },
  'text-50808': {
    // A trained volunteer texts with you through a hard moment.
    words: 'Um voluntário com formação troca mensagens durante um momento difícil.',
    texts: [
      {
        // Text HELLO to 50808
        display: 'Envie HELLO por SMS para 50808',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // June 2020
    seen: 'junho de 2020',
  },
  'womens-aid-ie': {
    // For women who are abused by a partner or former partner.
    words: 'Para mulheres que sofrem violência de um parceiro ou antigo parceiro.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // its own pages, 2009 and 2016; the press, 2023
    seen: 'as próprias páginas, 2009 e 2016; a imprensa, 2023',
  },
  'bereavement-support-line-ireland': {
    // A confidential line for anyone who is grieving, whether the loss is recent or long ago.
    words: 'Uma linha confidencial para quem está de luto, seja a perda recente ou antiga.',
    phones: [
      {
        // Freephone
        label: 'Chamada gratuita',
      },
    ],
    // Monday to Friday 10am to 1pm
    hours: 'Segunda a sexta das 10:00 às 13:00',
    // Free
    cost: 'Gratuito',
    // December 2023
    seen: 'dezembro de 2023',
  },
  'miscarriage-association-ireland': {
    // Volunteers who have had a miscarriage themselves, with phone support, meetings and a book of remembrance.
    words: 'Voluntárias que também tiveram um aborto espontâneo, com apoio por telefone, encontros e um livro em memória.',
    // Volunteers answer the phone at set times; see the website
    hours: 'As voluntárias atendem o telefone em horas marcadas; veja o site',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  'pregnancy-infant-loss-ireland': {
    // The national website on every kind of pregnancy loss, with links to hospital teams and groups.
    words: 'O site nacional sobre todos os tipos de perda gestacional, com links para equipes de hospitais e grupos.',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  'feileacain': {
    // Memory boxes and group meetings for families after the death of a baby around birth.
    words: 'Caixas de recordações e encontros de grupo para famílias depois da morte de um bebê perto do nascimento.',
    // Free
    cost: 'Gratuito',
    // 2021
    seen: '2021',
  },
  'tele-manas': {
    // The government’s mental health line, with counsellors in many Indian languages.
    words: 'A linha de saúde mental do governo, com profissionais em muitas línguas da Índia.',
    phones: [
      {
        // Short number
        label: 'Número curto',
      },
      {
        // Toll-free
        label: 'Chamada gratuita',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // 20 languages; the choice depends on your state
    languages: '20 línguas; a escolha depende do estado',
    // 2024; December 2025 (news)
    seen: '2024; dezembro de 2025 (notícias)',
  },
  'need-to-talk-1737': {
    // Call or text a trained counsellor when you feel stressed, low or overwhelmed.
    words: 'Ligue ou envie mensagem a um profissional, quando sente estresse, desânimo ou que é demais.',
    phones: [
      {
        // Call
        label: 'Ligar',
      },
    ],
    texts: [
      {
        // Text 1737
        display: 'SMS para 1737',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // Interpreters in 150 languages
    languages: 'Intérpretes em 150 línguas',
    // 2021; December 2025 (list)
    seen: '2021; dezembro de 2025 (lista)',
  },
  'suicide-crisis-helpline-nz': {
    // For anyone in deep distress, or worried about someone who is.
    words: 'Para quem está em grande sofrimento, ou preocupado com alguém que está.',
    phones: [
      {
        // Crisis line
        label: 'Linha de crise',
      },
    ],
    // Free
    cost: 'Gratuito',
    // December 2025
    seen: 'dezembro de 2025',
  },
  'womens-refuge-nz': {
    // Puts you through to an advocate near you; online chat too.
    words: 'Liga a uma pessoa de apoio perto de onde vive; também chat.',
    phones: [
      {
        // Crisis line
        label: 'Linha de crise',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // its own page, no date; govt.nz, 2023
    seen: 'a própria página, sem data; govt.nz, 2023',
  },
  'family-violence-info-line-nz': {
    // Information, and where to turn for help.
    words: 'Informação, e onde pedir ajuda.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // 9am to 11pm every day
    hours: 'Das 9:00 às 23:00 todos os dias',
    // Free
    cost: 'Gratuito',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'shine-nz': {
    // Advice on leaving, and on staying safe.
    words: 'Conselhos sobre como sair da relação, e como manter a segurança.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // 9am to 11pm every day
    hours: 'Das 9:00 às 23:00 todos os dias',
    // Free
    cost: 'Gratuito',
    // govt.nz, 2023
    seen: 'govt.nz, 2023',
  },
  'miscarriage-matters-nz': {
    // Information for New Zealand on what happens in a miscarriage, and care packages through health providers.
    words:
      'Informação para a Nova Zelândia sobre o que acontece num aborto espontâneo, e pacotes de cuidados através de serviços de saúde.',
    // Free
    cost: 'Gratuito',
    // October 2024
    seen: 'outubro de 2024',
  },
  'miscarriage-support-nz': {
    // A volunteer website with answers, ideas for saying goodbye and a private online group.
    words: 'Um site de voluntários com respostas, ideias para a despedida e um grupo privado na internet.',
    // Free
    cost: 'Gratuito',
    // 2017
    seen: '2017',
  },
  'sands-nz': {
    // Groups run by parents, for support after a loss at any stage of pregnancy or infancy.
    words:
      'Grupos dirigidos por pais, para apoio depois de uma perda em qualquer fase da gravidez ou dos primeiros meses de vida.',
    // Free
    cost: 'Gratuito',
    // 2013; October 2025 (news)
    seen: '2013; outubro de 2025 (notícias)',
  },
  '988-us': {
    // Call, text or chat with a trained counsellor about thoughts of suicide or strong distress.
    words: 'Ligue, envie mensagem ou use o chat com um profissional, por pensamentos de suicídio ou muito sofrimento.',
    phones: [
      {
        // Call; press 2 for Spanish
        label: 'Ligar; tecla 2 para espanhol',
      },
    ],
    texts: [
      {
        // Text 988 (AYUDA for Spanish)
        display: 'SMS para 988 (AYUDA para espanhol)',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // Also in Spanish; phone interpreters for many other languages
    languages: 'Também em espanhol; intérpretes por telefone para muitas outras línguas',
    // 2023 or later
    seen: '2023 ou depois',
  },
  'crisis-text-line-us': {
    // A trained volunteer supports you by text message.
    words: 'Um voluntário com formação dá apoio por mensagem de texto.',
    texts: [
      {
        // Text HOME to 741741
        display: 'Envie HOME por SMS para 741741',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // 2022 or later
    seen: '2022 ou depois',
  },
  'national-dv-hotline-us': {
    // For anyone hurt, controlled or forced by a partner, over pregnancy or birth control too; online chat too.
    words: 'Para quem é agredido, controlado ou forçado por um parceiro, também quanto a gravidez ou contracepção; também chat.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    texts: [
      {
        // Text START to 88788
        display: 'Envie START por SMS para 88788',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // a page of the US Department of Justice, January 2022
    seen: 'uma página do US Department of Justice, janeiro de 2022',
  },
  'maternal-mental-health-hotline': {
    // Counsellors for anyone who is or was pregnant, and those close to them; not a crisis line.
    words: 'Profissionais para quem está ou esteve grávida, e para quem lhe é próximo; não é uma linha de crise.',
    phones: [
      {
        // Call or text
        label: 'Ligar ou enviar mensagem',
      },
    ],
    texts: [
      {
        // Text 1-833-852-6262
        display: 'SMS para 1-833-852-6262',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // Also in Spanish; interpreters for 60 other languages, including Arabic, French and German
    languages: 'Também em espanhol; intérpretes para outras 60 línguas, como árabe, francês e alemão',
    // May 2023
    seen: 'maio de 2023',
  },
  'postpartum-support-international': {
    // Information and peer support by phone or text, with online groups for pregnancy loss; not a crisis line.
    words:
      'Informação e apoio de quem já passou por isto, por telefone ou mensagem, com grupos na internet para a perda gestacional; não é uma linha de crise.',
    phones: [
      {
        // Press 1 for Spanish, 2 for English
        label: 'Tecla 1 para espanhol, 2 para inglês',
      },
    ],
    texts: [
      {
        // Text 800-944-4773 (English)
        display: 'SMS para 800-944-4773 (inglês)',
      },
      {
        // Text 971-203-7773 (Spanish)
        display: 'SMS para 971-203-7773 (espanhol)',
      },
    ],
    // Free
    cost: 'Gratuito',
    // Also in Spanish
    languages: 'Também em espanhol',
    // May 2023
    seen: 'maio de 2023',
  },
  'ma-hotline': {
    // Volunteer clinicians who answer questions in confidence on managing a miscarriage or an abortion at home.
    words:
      'Médicos e enfermeiras voluntários que respondem em segredo a perguntas sobre um aborto espontâneo ou provocado em casa.',
    // Also in Spanish
    languages: 'Também em espanhol',
    // a partner’s page, no date
    seen: 'uma página de um parceiro, sem data',
  },
  'share-us': {
    // Online and local groups after pregnancy loss or the death of a baby; not a crisis line.
    words: 'Grupos locais e na internet depois de uma perda gestacional ou da morte de um bebê; não é uma linha de crise.',
    phones: [
      {
        // Staff line
        label: 'Linha da equipe',
      },
    ],
    // Free
    cost: 'Gratuito',
    // before mid-2022
    seen: 'antes de meados de 2022',
  },
  'star-legacy-foundation': {
    // A support line, trained peers and online groups, some for dads and grandparents.
    words: 'Uma linha de apoio, pessoas com a mesma experiência e grupos na internet, alguns para pais e avós.',
    phones: [
      {
        // Support line
        label: 'Linha de apoio',
      },
    ],
    // Support is free
    cost: 'O apoio é gratuito',
    // 2020; 2023 (a chapter’s page)
    seen: '2020; 2023 (página de um grupo local)',
  },
  'first-candle': {
    // Grief support and online peer groups for families after pregnancy loss or the death of a baby.
    words: 'Apoio no luto e grupos na internet para famílias depois de uma perda gestacional ou da morte de um bebê.',
    // Free
    cost: 'Gratuito',
    // about 2013 to 2020
    seen: 'cerca de 2013 a 2020',
  },
  'march-of-dimes': {
    // Plain information on miscarriage and grief, and an online place to share stories.
    words: 'Informação simples sobre aborto espontâneo e luto, e um lugar na internet para contar a sua história.',
    // Free
    cost: 'Gratuito',
    // about 2021
    seen: 'cerca de 2021',
  },
  'rtz-hope': {
    // Online groups for many kinds of loss, some for LGBTQ+ families, people of colour or couples.
    words:
      'Grupos na internet para muitos tipos de perda, alguns para famílias LGBTQ+, pessoas negras e de outras minorias, ou casais.',
    // One group in Spanish
    languages: 'Um grupo em espanhol',
    // a page with no date
    seen: 'uma página sem data',
  },
  'compassionate-friends-us': {
    // Local and online groups for families after the death of a child at any age, before birth too.
    words: 'Grupos locais e na internet para famílias depois da morte de um filho de qualquer idade, também antes de nascer.',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
  'a-better-balance': {
    // A confidential legal helpline on rights at work, including time off after a loss.
    words: 'Uma linha jurídica confidencial sobre direitos no trabalho, também sobre tempo livre depois de uma perda.',
    // Free
    cost: 'Gratuito',
    // 2023
    seen: '2023',
  },
  'repro-legal-helpline-us': {
    // Legal information on pregnancy loss and abortion, from a group of lawyers with a view on the law.
    words: 'Informação jurídica sobre perda gestacional e aborto provocado, de um grupo de advogados com posição sobre a lei.',
    // named in ACEP Now, August 2022
    seen: 'citada na ACEP Now, agosto de 2022',
  },
  'sadag': {
    // Counsellors who listen and can help you find support near you.
    words: 'Profissionais que escutam e podem ajudar a encontrar apoio perto de onde vive.',
    phones: [
      {
        // Suicide crisis line
        label: 'Linha de crise de suicídio',
      },
    ],
    texts: [
      {
        // SMS 31393
        display: 'SMS 31393',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Calls are free; an SMS may be charged at the ordinary rate
    cost: 'As chamadas são gratuitas; um SMS pode custar a tarifa normal',
    // 2019; November 2025 (day and night)
    seen: '2019; novembro de 2025 (dia e noite)',
  },
  'gbv-command-centre-za': {
    // Social workers for anyone who faces abuse, from the Department of Social Development.
    words: 'Assistentes sociais para quem sofre violência, do Department of Social Development.',
    phones: [
      {
        // Helpline
        label: 'Linha de apoio',
      },
    ],
    // Day and night, every day
    hours: 'Dia e noite, todos os dias',
    // Free
    cost: 'Gratuito',
    // its own page, no date; the press, December 2024
    seen: 'a própria página, sem data; a imprensa, dezembro de 2024',
  },
  'born-sleeping-za': {
    // A support group run by parents, in Cape Town and online, after miscarriage or the death of a baby.
    words:
      'Um grupo de apoio dirigido por pais, na Cidade do Cabo e na internet, depois de um aborto espontâneo ou da morte de um bebê.',
    // Free
    cost: 'Gratuito',
    // 2019 to 2020
    seen: '2019 a 2020',
  },
  'find-a-helpline': {
    // A directory of free helplines in many countries.
    words: 'Uma lista de linhas de apoio gratuitas em muitos países.',
    // Free
    cost: 'Gratuito',
    // a page with no date
    seen: 'uma página sem data',
  },
};
