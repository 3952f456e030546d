/*
 * Letters that are drawn like a Latin one, each followed by that one. Taken from Unicode's list of confusables (UTS #39,
 * confusables.txt, version 15): those of one letter for one letter that common typefaces draw alike.
 */

export const LOOK_ALIKE_LETTERS = {
  cyrillic: ['АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXҮYӀIԚQԜWЁËЇÏ', 'аaеeѕsіiјjоoрpсcуyхxһhԁdԛqԝwѵvӏlүyёëїï'],
  greek: ['ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹC', 'αaγyιiνvοoρpυuϲcϳj'],
  armenian: ['ՍUՕOԼL', 'օoսuոnհhցgզq'],
  cherokee: ['ᎠDᎡRᎢTᎩYᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏂhᏃZᏏbᏙVᏚSᏞLᏟCᏢPᏦKᏴB'],
} as const;
