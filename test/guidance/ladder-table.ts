/** One situation as the guidance states it. */
interface Stated {
  owedBy: 'client' | 'us';
  sources: string;
  /** `level name · when · medium · to whom`, then what must be ready, the agreed term, and whether the ball is the client's after it. */
  steps: string[];
}

/**
 * What the guidance states of every situation. Ids are frozen: histories refer to them.
 * `due`, `opened` or the name of the step counted from; BD are the client's business days, d calendar days.
 */
export const stated: Record<string, Stated> = {
  'requirements-signoff': {
    owedBy: 'client',
    sources: 'S3 §1.1, S0 §2, S1.A §2, S1.B §1, S1.D §1, S1.D §3',
    steps: [
      '0 heads-up · due -3 BD · written · liaison · ready scope-document',
      '1 reminder · due +1 BD · written · liaison',
      '2 help · due +3 BD · written · liaison',
      '3 walk-through · due +5 BD · live · liaison, decision-maker',
      '4 notice · due +8 BD · written · decision-maker, cc liaison · term lateStart',
    ],
  },
  'client-materials': {
    owedBy: 'client',
    sources: 'S3 §1.2',
    steps: [
      '0 list · due -5 BD · written · liaison',
      '1 missing · due +1 BD · written · liaison',
      '2 help · due +3 BD · written · liaison',
      '3 go-through · due +5 BD · live · liaison',
      '4 effect · due +8 BD · written · decision-maker, cc liaison · term lateMaterials',
    ],
  },
  expectations: {
    owedBy: 'us',
    sources: 'S3 §1.3, S1.A §2, S1.C §2',
    steps: [
      '0 plan · due -2 BD · written · liaison · ready plan · ball client',
      '1 confirm · plan +3 BD · written · liaison · ball client',
    ],
  },
  'communication-plan': {
    owedBy: 'us',
    sources: 'S3 §1.4, S1.A §1, S1.B §2, S1.D §2, S4 FAQ 3',
    steps: [
      '0 plan · due -2 BD · written · liaison · ball client',
      '1 confirm · plan +3 BD · written · liaison · ball client',
    ],
  },
  'progress-update': {
    owedBy: 'us',
    sources: 'S4 §1.1, S1.A §3, S1.C §2, S1.A §4, S0 §2',
    steps: ['0 prepare · due -1 BD · self · nobody', '1 short · due +1 BD · self · nobody'],
  },
  'check-in': {
    owedBy: 'us',
    sources: 'S1.A §10',
    steps: ['0 ask · due +0 BD · written or live · liaison'],
  },
  pulse: {
    owedBy: 'client',
    sources: 'S1.A §5, S1.C §2, S4 §8.1, S0 §5',
    steps: ['0 questions · due +0 BD · written · liaison', '1 one · due +5 BD · written · liaison'],
  },
  'feedback-action': {
    owedBy: 'us',
    sources: 'S1.A §5, S4 §8.2, S1.B §5',
    steps: [
      '0 received · opened +0 BD · written · liaison',
      '1 done · due +0 BD · written · liaison · ball client',
    ],
  },
  'deliverable-review': {
    owedBy: 'client',
    sources: 'S3 §2.1, S0 §3',
    steps: [
      '0 delivered · opened +0 BD · written · liaison · ready deliverable',
      '1 reminder · due +1 BD · written · liaison',
      '2 help · due +3 BD · written · liaison',
      '3 demo · due +5 BD · live · liaison, decision-maker',
      '4 effect · due +8 BD · written · decision-maker, cc liaison · term lateFeedback',
    ],
  },
  'change-request': {
    owedBy: 'us',
    sources: 'S3 §2.2, S4 §3.2, S1.A §2',
    steps: [
      '0 received · opened +0 BD · written · liaison',
      '0 assessment · due +0 BD · written · liaison · ready assessment · ball client',
      '1 reminder · assessment +2 BD · written · liaison · chases',
      '2 options · assessment +4 BD · written · liaison · chases',
      '3 decide · assessment +6 BD · live · liaison, decision-maker · chases',
      '4 original · assessment +9 BD · written · decision-maker, cc liaison · chases',
    ],
  },
  'milestone-payment': {
    owedBy: 'client',
    sources: 'S3 §2.3',
    steps: [
      '0 announce · due -5 BD · written · finance, cc liaison · ready invoice',
      '1 overlooked · due +1 BD · written · finance, cc liaison',
      '2 block · due +4 BD · written · finance, cc liaison',
      '3 call · due +7 BD · live · finance, liaison',
      '4 formal · due +12 BD · written · decision-maker, finance, cc liaison · term latePayment',
      '5 pause · due +20 BD · written · sponsor, cc decision-maker · term pauseTerm',
    ],
  },
  'risk-notice': {
    owedBy: 'us',
    sources: 'S3 §2.4, S1.A §4',
    steps: [
      '0 notice · opened +0 BD · written · liaison · ball client',
      '1 open · notice +2 BD · written or live · liaison · ball client',
      '3 talk · notice +4 BD · live · liaison, decision-maker · ball client',
    ],
  },
  'our-delay': {
    owedBy: 'us',
    sources: 'S2 §1, S2 §2, S2 §3, S2 §4, S2 §5, S2 §6, S2 §7, S2 FAQ',
    steps: [
      '0 first-sign · opened +0 BD · written or live · liaison',
      '1 tell · opened +0 BD · written or live · liaison · ready new-plan, cause',
      '2 remedy · tell +2 BD · written · liaison',
      '3 agree · tell +5 BD · live · liaison, decision-maker',
      '2 weekly · agree +5 BD · written · liaison · every 5 BD',
    ],
  },
  'meeting-minutes': {
    owedBy: 'us',
    sources: 'S4 §4.1, S3 §4.4',
    steps: [
      '0 minutes · opened +0 BD · written · liaison · ball client',
      '1 agreed · minutes +3 BD · self · nobody',
    ],
  },
  'client-question': {
    owedBy: 'us',
    sources: 'S4 §2.1, S4 §2.2, S1.B §2',
    steps: [
      '0 received · opened +0 BD · written · liaison',
      '1 answer · due +0 BD · written · liaison · ball client',
      '2 settled · answer +2 BD · written · liaison · ball client',
    ],
  },
  conflict: {
    owedBy: 'us',
    sources: 'S4 §9.1, S4 §9.2',
    steps: [
      '1 listen · opened +0 BD · live · liaison',
      '2 analyse · listen +2 BD · written · liaison',
      '3 resolve · listen +5 BD · live · liaison, decision-maker',
      '4 position · listen +10 BD · written · decision-maker, cc liaison',
      '5 outside · listen +20 BD · written · sponsor, cc decision-maker · term disputeClause',
    ],
  },
  training: {
    owedBy: 'us',
    sources: 'S1.A §6, S4 §7.1',
    steps: [
      '0 plan · due -5 BD · written · liaison · ball client',
      '1 material · due +1 BD · written · liaison',
    ],
  },
  acceptance: {
    owedBy: 'client',
    sources: 'S0 §1, S0 §2, S0 §3, S0 §4, S0 §5, S0 §6, S0 FAQ 1, S0 FAQ 2, S0 FAQ 3, S3 §3.1',
    steps: [
      '0 prepare · due -10 BD · written · liaison · ready criteria',
      '0 hand-over · due -5 BD · written · liaison · ready checklist, test-report',
      '1 reminder · due +1 BD · written · liaison',
      '2 help · due +3 BD · written · liaison',
      '3 meeting · due +5 BD · live · liaison, decision-maker',
      '3 value · due +8 BD · written · decision-maker, cc liaison',
      '4 notice · due +12 BD · written · decision-maker, cc liaison · ready evidence',
      '5 terms · due +20 BD · written · sponsor · term clause',
    ],
  },
  'acceptance-fixes': {
    owedBy: 'us',
    sources: 'S3 §3.1',
    steps: [
      '0 list · opened +0 BD · written · liaison',
      '1 fixed · due +0 BD · written · liaison · ball client',
    ],
  },
  'final-payment': {
    owedBy: 'client',
    sources: 'S3 §3.2',
    steps: [
      '0 announce · opened +0 BD · written · finance, cc liaison · ready acceptance-record',
      '1 overlooked · due +1 BD · written · finance, cc liaison',
      '2 block · due +4 BD · written · finance, cc liaison',
      '3 call · due +7 BD · live · finance, liaison',
      '4 formal · due +12 BD · written · decision-maker, finance, cc liaison · term latePayment',
      '5 hand-over-waits · due +20 BD · written · sponsor, cc decision-maker · term handoverTerm',
    ],
  },
  handover: {
    owedBy: 'us',
    sources: 'S3 §3.3',
    steps: [
      '0 deliver · opened +0 BD · written · liaison · ready file-list · ball client',
      '1 receipt · deliver +3 BD · written · liaison · ball client',
    ],
  },
  'project-review': {
    owedBy: 'us',
    sources: 'S4 §10.1, S4 §10.2, S1.A §8, S2 §7',
    steps: [
      '0 invite · opened +0 BD · written or live · liaison · ready own-review · ball client',
      '1 one · invite +5 BD · written · liaison · ball client',
    ],
  },
  'support-terms': {
    owedBy: 'us',
    sources: 'S3 §3.4, S0 FAQ 3, S4 §7.2',
    steps: ['0 terms · opened +0 BD · written · liaison · ball client'],
  },
  renewal: {
    owedBy: 'client',
    sources: 'S3 §3.4',
    steps: [
      '0 options · due -30 d · written · liaison',
      '1 reminder · due -10 d · written · liaison',
      '3 talk · due -3 BD · live · liaison',
    ],
  },
  testimonial: {
    owedBy: 'client',
    sources: 'S3 §3.5',
    steps: [
      '0 ask · opened +5 BD · written · liaison',
      '1 gentle · ask +10 BD · written · liaison',
    ],
  },
  reply: {
    owedBy: 'client',
    sources: 'S3 §4.1, S3 §4.2, S3 §4.3, S3 §4.4, S3 §4.5, S0 §6',
    steps: [
      '1 line · due +0 BD · written · liaison',
      '2 easier · due +3 BD · written · liaison',
      '3 talk · due +6 BD · live · liaison',
      '4 last · due +10 BD · written · decision-maker, cc liaison',
    ],
  },
};
