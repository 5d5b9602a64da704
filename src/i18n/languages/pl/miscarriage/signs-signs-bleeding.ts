// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Bleeding, clots and what comes out
  title: '',
  // Spotting, pads, clots, tissue, a gush of fluid
  summary: '',
  symptoms: {
    'spotting': {
      // Spotting
      name: '',
      meaning: [
        // Spotting is a spot or smear of pink, red or brown blood. Brown blood is older blood, and it counts too. About 1 in 4 pregnant people bleed early on, and many of these pregnancies continue. It can also be the first sign of a miscarriage. Spotting alone cannot tell you which.
        '',
      ],
      action: [
        // Call {clinic}, even if it stops. Get help now if you feel faint, or if you bleed {late-weeks}. If it keeps getting heavier or hurts, see {now}.
        '',
      ],
      // Say when it began, how many weeks you are, if you have pain, and your blood type if known.
      tell: '',
      // light bleeding spots smear wiping brown pink discharge blood in underwear blood when I wipe implantation after sex
      also: '',
    },
    'like-a-period': {
      // Bleeding like a period
      name: '',
      meaning: [
        // This can be a miscarriage, but bleeding alone cannot tell you. Many pregnancies with early bleeding continue. Heavy bleeding, or bleeding with pain, makes a loss more likely. A very early miscarriage can be much like a period.
        '',
      ],
      action: [
        // Call {clinic}, even if it eases. Get help now if {pad}, or if you feel faint. Do the same for severe or one-sided pain, or any bleeding {late-weeks}. See {now}.
        '',
      ],
      // Say how often you change your pad, and if there are clots or pain.
      tell: '',
      // heavy flow red blood menstruation steady bleeding stop start fresh blood bright red
      also: '',
    },
    'soaked-pad': {
      // A soaked pad
      name: '',
      meaning: [
        // A miscarriage at its peak can bleed this much. It can also be too much, and you cannot tell at home.
        '',
        // It is too much when {pad}. Bleeding that keeps getting heavier and does not slow down is too much as well.
        '',
        // Soaked means wet from front to back. Full-size means a whole pad, not a thin liner. A night or maternity pad holds more, so do not wait for one to fill. If you use cloth, a thick folded cloth counts as a pad.
        '',
      ],
      action: [
        // {Call} or go to {department}.
        '',
        // Your own team may have given you a different limit for bleeding. If so, keep to theirs. If you feel faint or unwell, do not wait.
        '',
      ],
      // Say how fast your pads fill, and if you feel faint.
      tell: '',
      // heavy bleeding flooding pouring gushing blood haemorrhage hemorrhage pads an hour
      also: '',
      // soaked pad, soaking pads, pad an hour, pad every hour, filling pads, flooding, pouring blood, gushing blood, bleeding through, bled through my clothes, wont stop bleeding, cant stop bleeding, blood everywhere, heavy bleeding, bleeding heavily, bleeding a lot, bleeding so much, bleeding getting heavier, haemorrhage, hemorrhage, hemorage, haemorage, bleeding out, blood running down my legs
      triggers: '',
    },
    'small-clots': {
      // Small clots
      name: '',
      meaning: [
        // Small clots do not prove a miscarriage, and they do not rule it out. Clots are lumps of blood, mostly dark red and like jelly. They tend to come when bleeding gets heavier. See: {#small-clots}
        '',
      ],
      action: [
        // Call {clinic}. Get help now if {clot-now}. Do the same if you feel faint. See {now}.
        '',
      ],
      // Say how big the clots are, how many came, and how often you change your pad.
      tell: '',
      // lump lumps jelly stringy blood clot coin tiny clots little clots clots when I wipe
      also: '',
    },
    'clots-walnut': {
      // A clot the size of a bottle cap
      name: '',
      meaning: [
        // You have passed {clot-today}. It can come as a miscarriage gets heavier, but size alone cannot tell you.
        '',
      ],
      action: [
        // Call {clinic}. If nobody answers, see {today}. Get help now if {clot-now}. Do the same if you feel faint.
        '',
      ],
      // Say how big the clot was and when you passed it. Say how fast you bleed.
      tell: '',
      // lump medium clot 3 cm inch walnut plum coin big bottle cap
      also: '',
    },
    'large-clots': {
      // A very large clot, or clot after clot
      name: '',
      meaning: [
        // Large clots can come at the peak of a miscarriage. They can also go with too much bleeding, and you cannot tell which at home. Too much means that {clot-now}. Clot after clot counts at any size.
        '',
      ],
      action: [
        // {Call} or go to {department}. Do not wait to see if more clots come.
        '',
      ],
      // Say how big the clots are and how many came. Say how fast your pads fill, and if you feel faint.
      tell: '',
      // lump golf ball lemon palm big clots many clots huge
      also: '',
      // golf ball, golfball, big clot, big clots, huge clot, huge clots, large clot, large clots, massive clot, lemon size clot, palm size clot, fist size clot, clot after clot, lots of clots, so many clots, clots keep coming, passing clots nonstop, ping pong ball
      triggers: '',
    },
    'pregnancy-tissue': {
      // Something paler or firmer than a clot
      name: '',
      meaning: [
        // This may be pregnancy tissue: pink, grey or white, and lumpy or stringy. Clots are mostly dark red and break up easily. You cannot always tell them apart.
        '',
        // Passing something does not show that it is over. It does not rule out an ectopic pregnancy, one outside the womb. If no scan has shown the pregnancy in your womb, ask for blood tests.
        '',
      ],
      action: [
        // {Call} or go to {department}.
        '',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '',
        // You do not have to look at it or keep it. If you want to, use a clean container.
        '',
      ],
      // Say what you saw, when, and how much you bleed now.
      tell: '',
      // tissue sac lump grey white stringy membrane passed something
      also: '',
      // passed tissue, passing tissue, grey tissue, gray tissue, white tissue, passed the sac, gestational sac came out, sac came out, something came out, baby came out, fetus came out, foetus came out, fleshy lump, piece of flesh
      triggers: '',
    },
    'gush-of-fluid': {
      // A gush of fluid
      name: '',
      meaning: [
        // A gush of clear or bloody fluid can be a sign of a miscarriage. By itself it cannot tell you that the pregnancy has ended. A scan can.
        '',
      ],
      action: [
        // {Call} or go to {department}.
        '',
        // Has a doctor, nurse or midwife told you that this pregnancy is ending, and do you feel well? Then call {clinic} today instead. But get help now {late-weeks}.
        '',
      ],
      // Say when it came, its colour, and how many weeks pregnant you are.
      tell: '',
      // water waters broke leaking wet clear fluid gush
      also: '',
      // waters broke, water broke, my waters have gone, leaking fluid, gush of fluid, gush of water, gush of liquid, water came out, leaking water
      triggers: '',
    },
    'late-bleeding': {
      // Bleeding or belly pain {late-weeks}
      name: '',
      meaning: [
        // You need to be seen straight away, even if the bleeding is light, or stops. It can be a sign of a miscarriage. It does not always mean one, and you cannot tell at home.
        '',
        // After about 14 weeks, a loss can feel like labour: pain that comes and goes, and grows.
        '',
      ],
      action: [
        // {Call} or go to {department}, even for a little blood or mild belly pain. From 20 weeks, you can go straight to your maternity unit.
        '',
      ],
      // Say how many weeks pregnant you are, how much you bleed, and where it hurts.
      tell: '',
      // second trimester late miscarriage 13 14 16 18 20 weeks blood
      also: '',
      // second trimester, 2nd trimester, late miscarriage, 12 weeks, 13 weeks, 14 weeks, 15 weeks, 16 weeks, 17 weeks, 18 weeks, 19 weeks, 20 weeks, 4 months pregnant, 5 months pregnant, four months pregnant, five months pregnant, in labour, in labor, contractions
      triggers: '',
    },
    'blood-thinners': {
      // Bleeding with blood thinners or a bleeding disorder
      name: '',
      meaning: [
        // Bleeding can be a greater risk for you than for other people. It neither means a miscarriage nor rules one out. Blood thinners can be pills, or injections such as heparin.
        '',
      ],
      action: [
        // {Call} or go to {department} if it is more than spotting. For a spot or smear, call {clinic} today.
        '',
        // If you take low-dose aspirin, say so when you call.
        '',
      ],
      // Say which medicine you use and when you last used it, or name your disorder. Say this first.
      tell: '',
      // anticoagulant heparin warfarin clotting disorder haemophilia hemophilia von willebrand aspirin injections
      also: '',
      // blood thinner, blood thinners, heparin, clexane, lovenox, enoxaparin, fragmin, dalteparin, tinzaparin, innohep, warfarin, coumadin, xarelto, eliquis, haemophilia, hemophilia, von willebrand, bleeding disorder, clotting disorder
      triggers: '',
    },
    'bleeding-again': {
      // Bleeding that goes on, or gets heavier again
      name: '',
      meaning: [
        // After a loss, bleeding may come and go for days. If it lasts {bleeding-weeks}, or gets heavier again, pregnancy tissue may still be in your womb.
        '',
      ],
      action: [
        // Call {clinic}. Get help now if {pad}. Do the same if you feel faint or very unwell, have a fever, or discharge smells bad. See {now}.
        '',
      ],
      // Say when the bleeding began, if it has changed, and what treatment you have had.
      tell: '',
      // still bleeding weeks after restart heavier long bleeding after miscarriage D&C bleeding started again
      also: '',
    },
    'after-pills-to-end-a-pregnancy': {
      // Bleeding or pain after pills to end a pregnancy
      name: '',
      meaning: [
        // Bleeding and cramps come with these pills. The signs and limits in this leaflet count for you too. An ectopic pregnancy, one outside the womb, can be missed before the pills are taken.
        '',
      ],
      action: [
        // Call {clinic}, or the service that gave you the pills. Get help now if {pad}, or if you feel faint. Do the same for a fever, or pain on one side or in your shoulder tip. See {now}.
        '',
        // You will be cared for in the same way as after a miscarriage.
        '',
      ],
      // Say how much you bleed, where it hurts, how many weeks you were, and which pills you took and when.
      tell: '',
      // abortion pill abortion pills medical abortion mifepristone misoprostol termination bpas plan c
      also: '',
    },
  },
};
