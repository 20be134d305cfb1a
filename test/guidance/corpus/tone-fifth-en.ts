import { toneCases } from './tone-case';

/** A fifth voice, written after the rules were widened for the fourth. */
export const TONE_FIFTH_EN = [
  ...toneCases(
    ['command'],
    [
      'You must reply to this mail before noon.',
      'Fix the address data by tomorrow.',
      'I want your decision today, not tomorrow.',
      'Your lawyer has to approve the text this week.',
      'Send the missing documents immediately.',
      'You are required to attend the meeting on Monday.',
      'We need your signature right now.',
    ],
  ),
  ...toneCases(
    ['blame'],
    [
      'You have not delivered what we agreed.',
      'The whole project is late because of your company.',
      'Your constant changes are the reason for this delay.',
      'You did not stick to the plan.',
      'You always answer too late.',
      'It is not our problem that you lost the files.',
      'You made us wait for three weeks.',
      'Obviously you have not read the contract.',
    ],
  ),
  ...toneCases(
    ['threat'],
    [
      'If you do not answer by tomorrow, we will cancel the contract.',
      'Otherwise we will take you to court.',
      'You will have to face the consequences if the form is late.',
      'We will stop working for you on Monday.',
      'Either you sign this week or the project is over.',
      'I am going to report this to your head office.',
      'Our patience is coming to an end.',
    ],
  ),
  ...toneCases(
    ['nagging'],
    [
      'As already explained in my last three mails, we need the form.',
      'I have asked for this a hundred times.',
      'I am writing to you for the third time about the payment.',
      'We are still waiting for an answer from you.',
      'As I told you on the phone and by mail, the data is missing.',
      'I have to remind you again of our open invoice.',
      'Why do I have to ask again and again?',
    ],
  ),
  ...toneCases(
    [],
    [
      'You must see the new start page, it looks great.',
      'Please send me the missing documents when you can.',
      'We have to apologise for the delay, the cause was on our side.',
      'I look forward to your answer by Thursday.',
      'If it helps, I can call your colleague in Hamburg.',
      'It would be great to have the signed form by 5 December.',
      'You have done a lot already, only the last part is open.',
      'Is there a reason why the second option would be better for you?',
      'As agreed on Monday, I have moved the date.',
      'We will stop the test on Friday and send you the results.',
      'You asked what happens if a payment is late: clause 7 describes it.',
      'Your team was very fast this time, thank you.',
      'Should we wait for your director’s return?',
      'I did not want to leave you without news.',
      'Never mind the second question, it is settled.',
      'In the worst case the launch moves by two days.',
      'The server stops every night at two for a backup.',
      'Would you rather pay in two parts?',
    ],
  ),
];
