// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? In many places you can text 911. Where you cannot, use video relay or a TTY.
  silent: '听不见或不能说话？在许多地方可以给911发短信。不行的地方，请用视频手语转接（video relay）或TTY文字电话。',
  // If your text does not get through, a message tells you so.
  silentMore: '如果短信没有送达，会有信息告诉您。',
  // the emergency room
  department: '医院急诊室（Emergency Room，ER）',
  advice: [],
  facts: {
    'week-limit': {
      words: [
        // In the United States, a loss before 20 weeks is called a miscarriage. From 20 weeks it is called a stillbirth.
        '在美国，20周以前叫做流产（miscarriage）。满20周叫做死产（stillbirth）。',
      ],
    },
    'leave': {
      words: [
        // In the United States, leave depends on your state and your job, and is often unpaid. In California, the law gives up to five days after a loss. Ask if yours is paid.
        '在美国，休假取决于您所在的州和工作，常常没有工资。在加利福尼亚州，法律规定流产后最多可以休五天。请问有没有工资。',
        // A federal law, the Pregnant Workers Fairness Act, covers employers with 15 or more staff. They must make reasonable changes for limits that come from a pregnancy. You can ask for lighter work or for time off.
        '联邦法律《怀孕员工公平法》（Pregnant Workers Fairness Act）适用于有15名或更多员工的雇主。他们必须为怀孕带来的限制作出合理调整。您可以要求较轻的工作或休假。',
      ],
    },
    'rhesus': {
      words: [
        // In the United States, expert groups differ on the first 12 weeks. Ask your team today what is done where you are.
        '在美国，专家机构对头12周的意见不一。请今天就问您的医疗团队，您所在的地方怎么做。',
      ],
    },
    'cost': {
      words: [
        // In the United States, an emergency room has to examine you and treat an emergency, even if you cannot pay. This is federal law, called EMTALA.
        '在美国，急诊室必须为您检查并治疗紧急情况，即使您付不起钱。这是联邦法律，叫做EMTALA。',
        // It is not free, and a bill may come later. Ask for financial help before you pay it.
        '它不是免费的，以后可能会寄账单。付款之前请先申请经济援助。',
      ],
    },
    'privacy': {
      words: [
        // In the United States, you do not have to say what you think caused the bleeding. Do tell staff about medicines that could matter for your safety.
        '在美国，您不必说您认为是什么引起出血。但请告诉医护人员可能影响您安全的药物。',
        // The emergency doctors’ college, ACEP, is against any duty to report people for a loss, but state laws differ. If you are worried, a free legal helpline can explain your rights. Do not wait for that before you get care.
        '急诊医师学院（ACEP）反对任何因流产而举报的义务，但各州法律不同。如果担心，免费的法律热线可以说明您的权利。不要等到问清楚才就医。',
      ],
    },
  },
};
