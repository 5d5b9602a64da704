/**
 * Medical names, and names of people and medicines, that a reader will hear said and so has to meet here. They are explained
 * where they first appear. The second reading figure leaves them out; the first counts them. The one list.
 */
export const namesSetAside: readonly string[] = [
  'acetaminophen',
  'anembryonic',
  'clinic',
  'clinician',
  'contraception',
  'diarrhoea',
  'ectopic',
  'emergency',
  'ibuprofen',
  'infection',
  'medicine',
  'methotrexate',
  'mifepristone',
  'miscarriage',
  'miscarriages',
  'misoprostol',
  'molar',
  'paracetamol',
  'placenta',
  'pregnancy',
  'pregnancies',
  'progesterone',
  'recurrent',
  'Rh-negative',
  'Samaritans',
  'temperature',
  'ultrasound',
];
